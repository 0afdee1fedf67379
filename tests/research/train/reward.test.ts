import { expect, test } from 'vitest';
import { rouge } from '../../../research/measure/rouge.ts';
import { rewardOf } from '../../../research/train/reward.ts';

test.each<[readonly number[]]>([[[0]], [[1]], [[0, 1]], [[2, 0]], [[]]])(
  'the reward of %j is ROUGE-1 + ROUGE-2',
  (picked) => {
    const sentences = ['The cat sat on the mat.', 'The dog sat on the cat, on the cat.', 'A bird!'];
    const references = ['The cat sat on a mat.', 'On the cat, on the dog.'];
    const summary = picked
      .toSorted()
      .map((index) => sentences[index])
      .join('\n');
    const { rouge1, rouge2 } = rouge(summary, references, 'en');
    expect(rewardOf(sentences, references, 'en')(picked)).toBeCloseTo(rouge1 + rouge2, 12);
  },
);
