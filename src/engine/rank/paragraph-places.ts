// Where each sentence is in its paragraph and in the article, and how its paragraph compares with the others.
import type { Sentence } from '../model.ts';
import { tabulate } from '../text/typed-arrays.ts';

export type PlaceMeasure =
  | 'place in paragraph'
  | 'place from end of paragraph'
  | 'sentences of paragraph'
  | 'words of paragraph'
  | 'words of paragraph relative to mean'
  | 'salience of paragraph'
  | 'best in paragraph'
  | 'sentences after'
  | 'words before'
  | 'words after'
  | 'share of words before'
  | 'sentences of article'
  | 'words'
  | 'words relative to mean';

/** Returns each measure by sentence. `lengths` are in words. */
export function measurePlaces(
  sentences: readonly Sentence[],
  lengths: Float64Array,
  salience: Float64Array,
  highestSalience: number,
): Record<PlaceMeasure, Float64Array> {
  const count = sentences.length;
  const paragraphs = boundsOfParagraphs(sentences);
  const array = () => new Float64Array(count);
  const [place, fromEnd, size, words, relativeWords] = [array(), array(), array(), array(), array()];
  const [paragraphSalience, best, before, after, share] = [array(), array(), array(), array(), array()];
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const meanWords = total / Math.max(1, paragraphs.length);
  let past = 0;
  for (const { start, end } of paragraphs) {
    let [wordSum, salienceSum, highest] = [0, 0, 0];
    for (let index = start; index < end; index += 1) {
      before[index] = Math.log(1 + past + wordSum);
      after[index] = Math.log(1 + total - past - wordSum);
      share[index] = (past + wordSum) / (1 + total);
      wordSum += lengths[index]!;
      salienceSum += salience[index]!;
      highest = Math.max(highest, salience[index]!);
    }
    past += wordSum;
    for (let index = start; index < end; index += 1) {
      place[index] = index - start;
      fromEnd[index] = end - 1 - index;
      size[index] = end - start;
      words[index] = Math.log(1 + wordSum);
      relativeWords[index] = wordSum / (1 + meanWords);
      paragraphSalience[index] = salienceSum / (end - start) / highestSalience;
      best[index] = Number(salience[index] === highest);
    }
  }
  return {
    'place in paragraph': place,
    'place from end of paragraph': fromEnd,
    'sentences of paragraph': size,
    'words of paragraph': words,
    'words of paragraph relative to mean': relativeWords,
    'salience of paragraph': paragraphSalience,
    'best in paragraph': best,
    'sentences after': tabulate(count, (index) => Math.log(count - index)),
    'words before': before,
    'words after': after,
    'share of words before': share,
    'sentences of article': tabulate(count, () => Math.log(count)),
    words: lengths,
    'words relative to mean': lengths.map((length) => (length * count) / (1 + total)),
  };
}

function boundsOfParagraphs(sentences: readonly Sentence[]): { start: number; end: number }[] {
  const bounds: { start: number; end: number }[] = [];
  sentences.forEach(({ paragraph }, index) => {
    if (index > 0 && sentences[index - 1]!.paragraph === paragraph) bounds.at(-1)!.end = index + 1;
    else bounds.push({ start: index, end: index + 1 });
  });
  return bounds;
}
