// Sentence → named numbers. Each feature is one small function over what the document knows of the sentence; they are
// the same for every language, and computed in time linear in the text.
import type { Reason, Sentence } from './model.ts';
import { stem, words } from './words.ts';

/** A sentence as a bag of weighted terms, with what the features need to know of the document around it. */
export interface Profile {
  readonly sentence: Sentence;
  /** Distinct terms. */
  readonly terms: readonly string[];
  /** Words, repeats counted. */
  readonly length: number;
}

export interface Document {
  readonly profiles: readonly Profile[];
  readonly title: ReadonlySet<string>;
  /** In how many sentences each term stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The weight of a term: zero where it stands in one sentence only, falling where it stands in most of them. */
  weight(term: string): number;
}

export function describe(sentences: readonly Sentence[], title: string): Document {
  const profiles = sentences.map((sentence) => {
    const all = words(sentence.text).map(stem);
    return { sentence, terms: [...new Set(all)], length: all.length };
  });
  const frequency = new Map<string, number>();
  for (const { terms } of profiles)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  // Recurrence makes a term a topic; standing nearly everywhere makes it a function word, in any language.
  const weight = (term: string) => {
    const count = frequency.get(term) ?? 0;
    return count < 2 ? 0 : Math.log(count) * Math.log((1 + sentences.length) / count);
  };
  return { profiles, title: new Set(words(title).map(stem)), frequency, weight };
}

export interface Feature {
  readonly name: string;
  /** The reason that the popup gives where this feature counted; none where it is no reason to read a sentence. */
  readonly reason?: Reason;
  readonly weight: number;
  readonly value: (profile: Profile, document: Document) => number;
}

/** Sentences of fewer words are rarely worth a line of the summary. */
const shortSentence = 8;
/** Longer ones win every count of shared words and lose readers. */
const longSentence = 40;

export const features: readonly Feature[] = [
  { name: 'position', reason: 'lead', weight: 1, value: ({ sentence }) => 1 / Math.sqrt(1 + sentence.order) },
  {
    name: 'centrality',
    reason: 'central',
    weight: 0.6,
    value: ({ terms }, { weight, profiles }) => {
      const sum = terms.reduce((total, term) => total + weight(term), 0);
      return sum / Math.sqrt(1 + terms.length) / Math.log(2 + profiles.length);
    },
  },
  {
    name: 'title',
    reason: 'title',
    weight: 0.4,
    value: ({ terms }, { title }) =>
      title.size === 0 ? 0 : terms.filter((term) => title.has(term)).length / title.size,
  },
  {
    name: 'figures',
    reason: 'figures',
    weight: 0.1,
    value: ({ sentence }) => (/\p{N}/u.test(sentence.text) ? 1 : 0),
  },
  { name: 'short', weight: -0.5, value: ({ length }) => Math.max(0, 1 - length / shortSentence) },
  { name: 'long', weight: -0.3, value: ({ length }) => Math.max(0, length / longSentence - 1) },
];
