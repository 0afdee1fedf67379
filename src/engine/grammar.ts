// A language's tables made ready for use: what the rules of boundaries.ts ask about a language, for any BCP 47 tag.
import { aliases, everywhere, type Language, languages } from './languages/abbreviations.ts';

export interface Grammar {
  /** Finds every place where a sentence may end: groups `mark`, `close`, `gap`; or `line`, a line break. */
  readonly marks: RegExp;
  readonly abbreviations: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly nouns: boolean;
  readonly syllabic: boolean;
}

const set = (list?: string) => new Set(list?.split(' '));
export const titles: ReadonlySet<string> = set(everywhere);

const grammars = new Map<string, Grammar>();

export function grammarOf(tag: string): Grammar {
  const subtag = tag.toLowerCase().split(/[-_]/)[0]!;
  const language = aliases[subtag] ?? subtag;
  let grammar = grammars.get(language);
  if (!grammar) {
    grammar = compile(Object.hasOwn(languages, language) ? languages[language]! : {});
    grammars.set(language, grammar);
  }
  return grammar;
}

function compile(language: Language): Grammar {
  return {
    marks: marks(language.marks ?? ''),
    abbreviations: set(language.abbreviations),
    numbered: set(language.numbered),
    starters: set(language.starters),
    calendar: set(language.calendar),
    ordinals: language.ordinals ?? false,
    nouns: language.nouns ?? false,
    syllabic: language.syllabic ?? false,
  };
}

/**
 * Terminals, then what closes with them: brackets, quotes where no letter follows, references like [3], and a quote
 * set off by a blank as in French; then white space.
 */
function marks(more: string): RegExp {
  const terminal = String.raw`[\p{Sentence_Terminal}…‥${more}]`;
  const run = String.raw`\.(?:[ \u00A0]\.(?![.\p{L}\p{N}]))+|${terminal}+`;
  const close = String.raw`(?:[\p{Pe}\p{Pf}]|[\p{Pi}"'](?=[\s\p{P}]|$)|\[\d{1,3}\])*(?:\s[»”](?=[\s\p{P}]|$))?`;
  return new RegExp(String.raw`(?<mark>${run})(?<close>${close})(?<gap>\s*)|(?<line>\n\s*)`, 'gu');
}
