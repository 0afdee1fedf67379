// Choices without texts + the sentences of the article → the choices as indices.
import type { Choice, ListedSentence } from './choice-item.ts';
import type { PackedChoice } from './pack.ts';
import { sentenceHash } from './sentence-hash.ts';

interface JoinedChoice {
  readonly choice: Choice;
  /** Sentences of `best`, `fine` and `bad`: those that the article has, and all. */
  readonly found: number;
  readonly chosen: number;
}

/** A sentence that the article does not have is left out. Of equal sentences, each serves once, in reading order. */
export function join(packed: PackedChoice, sentences: readonly ListedSentence[]): JoinedChoice {
  const unused = Map.groupBy(sentences.keys(), (index) => sentenceHash(sentences[index]!.text));
  const take = (hashes: readonly string[]) =>
    hashes.flatMap((hash) => {
      const index = unused.get(hash)?.shift();
      return index === undefined ? [] : [{ hash, index }];
    });
  const best = take(packed.best);
  const fine = take(packed.fine);
  const bad = take(packed.bad);
  const top = packed.top.flatMap((hash) => best.find((each) => each.hash === hash) ?? []);
  const indices = (some: typeof best) => some.map(({ index }) => index);
  return {
    choice: {
      k: packed.k,
      best: indices(best),
      top: indices(top),
      fine: indices(fine),
      bad: indices(bad),
    },
    found: best.length + fine.length + bad.length,
    chosen: packed.best.length + packed.fine.length + packed.bad.length,
  };
}
