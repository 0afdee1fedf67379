// Sentence → what names its place in the page.
import type { Passage, Ranking, Sentence } from '../engine/model.ts';

/** Each sentence with the sentences around it in the article. */
export function passagesOf(ranking: Ranking, wanted: readonly Sentence[]): Passage[] {
  const texts: string[] = [];
  for (const { sentence } of ranking.ranked) texts[sentence.order] = sentence.text;
  return wanted.map(({ text, order }) => ({
    text,
    before: texts[order - 1] ?? '',
    after: texts[order + 1] ?? '',
  }));
}
