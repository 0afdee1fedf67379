// An article with choices → its choices without the text: each sentence is a hash.
import type { ChoiceItem } from './choice-item.ts';
import { sentenceHash } from './sentence-hash.ts';

export interface PackedChoice {
  readonly id: string;
  readonly lang: string;
  readonly k: number;
  /** The number of sentences of the article. */
  readonly sentences: number;
  readonly best: readonly string[];
  readonly top: readonly string[];
  readonly fine: readonly string[];
  readonly bad: readonly string[];
}

export function pack({ id, lang, k, sentences, best, top, fine, bad }: ChoiceItem): PackedChoice {
  const hashes = (list: readonly number[]) => list.map((index) => sentenceHash(sentences[index]!.text));
  return {
    id,
    lang,
    k,
    sentences: sentences.length,
    best: hashes(best),
    top: hashes(top),
    fine: hashes(fine),
    bad: hashes(bad),
  };
}
