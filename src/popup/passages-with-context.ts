// Sentence → Passage: the sentence with its neighbours in the article, so the page script can tell equal sentences
// apart.
import type { Ranking, Sentence } from '../engine/model.ts';
import type { Passage } from '../engine/passage.ts';

/** Returns one passage per sentence, in the order given. A missing neighbour is an empty string. */
export function passagesWithContext(ranking: Ranking, sentences: readonly Sentence[]): Passage[] {
  const texts: string[] = [];
  for (const { sentence } of ranking.ranked) texts[sentence.order] = sentence.text;
  return sentences.map(({ text, order }) => ({
    text,
    before: texts[order - 1] ?? '',
    after: texts[order + 1] ?? '',
  }));
}
