// The shape of a language's table: everything that Pith knows of one language, as plain data. Every field is optional; a
// language without a field gets the rule that holds in every language. Short lists are enough: they hold what news
// pages write often.
import type { Direction, ReadingSpeed } from '../model.ts';

type Words = readonly string[];
/** Regular expressions without anchors, for text in lower case. `\p{…}` is allowed, capturing is not used. */
type Patterns = readonly string[];

export interface LanguageTable {
  /** The direction of its script. Default: `'ltr'`. */
  readonly direction?: Direction;
  /** True if the script puts no space between words, so that a pattern may match inside a run of letters. */
  readonly isUnspaced?: true;
  /** The speed of silent reading. Default: the mean of the study (reading-speed.ts). */
  readonly readingSpeed?: Partial<ReadingSpeed>;
  /**
   * The most frequent small words, in lower case and NFC. They identify the language among the others of its script, and
   * they show that a sentence starts after an abbreviation. A word of several languages (de, la, en) is listed in each of
   * them; otherwise it would count as evidence for the only one that lists it.
   */
  readonly functionWords?: Words;

  // Sentence boundaries. Abbreviations are in lower case, without their last full stop. Single letters, letters with
  // full stops between them (U.S, z.B) and letters without a vowel are recognized by shape and need no entry.

  /** A full stop after these does not end a sentence, unless a sentence starter follows. */
  readonly abbreviations?: Words;
  /** A full stop after these does not end a sentence if a number follows: No. 10, Jan. 22. */
  readonly numericAbbreviations?: Words;
  /** A full stop after these mostly ends a sentence: etc., p.m. */
  readonly finalAbbreviations?: Words;
  /** Weekdays, months and time zones, which continue a sentence after a final abbreviation: 8 p.m. Monday. */
  readonly calendarWords?: Words;
  /** Words, beside the function words, that start sentences. Any other capitalized word after an abbreviation is a name. */
  readonly sentenceStarters?: Words;
  /** Starts of what continues a sentence after a space. Used if only spaces separate sentences (Thai). */
  readonly connectives?: Patterns;
  /** True if a full stop makes a number an ordinal: in German, 3. is third. */
  readonly hasOrdinalFullStop?: true;
  /** Nouns before a number that is no ordinal: German Platz 5, Seite 12. Of use with `hasOrdinalFullStop` only. */
  readonly numberedNouns?: Words;
  /** Words after a noun that start no sentence: Hindi में. */
  readonly postpositions?: Words;
  /** True if every noun has a capital, so that one after a number does not start a sentence. */
  readonly hasCapitalNouns?: true;
  /** True if whole syllables have no vowel letter (Czech vlk), so that a word without vowels is no abbreviation. */
  readonly hasVowellessWords?: true;
  /** True if a word of one syllable sign is an initial and no whole word at the end of a sentence: Tamil கே. */
  readonly hasSyllabicInitials?: true;
  /** Forms of say and ask that follow the name of a speaker: “Why?” Ada Lind asked. Thai: any part of the attribution. */
  readonly speechVerbs?: Words;
  /** Words that go on with a sentence right after what it quotes, if the script has no capitals: Tamil “…” என்று. */
  readonly quotatives?: Words;
  /** Characters that end sentences in this language only. */
  readonly terminals?: string;

  // What makes a sentence depend on the one before it.

  /**
   * Pronouns, demonstratives and adverbs that need an antecedent if they open a sentence. An empty list means that the
   * list of the fallback language does not fit (fallbacks.ts). Unspaced languages: the first characters.
   */
  readonly anaphors?: Patterns;
  /**
   * Words that link a sentence to the one before it by contrast, addition, time or consequence (but, also, meanwhile,
   * therefore). Alone, they do not keep the sentence from being understood; an anaphor may follow them: but she.
   */
  readonly discourseMarkers?: Patterns;
  /** Openings that match `anaphors` but need no antecedent: this year. */
  readonly anaphorExceptions?: Patterns;
  /** Anaphors that are titles if a name follows: Vietnamese ông (he, Mr), Portuguese seu (his, Mr). */
  readonly titlePronouns?: Patterns;
  /** Prepositions and conjunctions that can precede an anaphor: in this, when he. */
  readonly anaphorPrepositions?: Patterns;
  /** Pronouns that need an antecedent after a short opening: on Monday, she. */
  readonly subjectPronouns?: Patterns;
  /** Attributions of a quotation to a pronoun, after a comma or a quotation mark: …, he said. */
  readonly pronounAttributions?: Patterns;

  // The page that talks to its reader or about itself. Only the start of a word is matched, so that a stem is enough.

  /** Calls, announcements, credits and captions: subscribe, read more, in this guide we, photo: */
  readonly callsToAction?: Patterns;
  /** Those that count only at the start of a sentence: let’s look, below are. */
  readonly callOpenings?: Patterns;
}
