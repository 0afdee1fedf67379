import { expect, test } from 'vitest';
import { exampleOf } from '../../../research/train/example.ts';

test('an article without a choice or a reference teaches nothing', () => {
  expect(exampleOf({ lang: 'en', paragraphs: ['One sentence.'], reference: 'One.' }, 'tiny')).toBeUndefined();
  expect(exampleOf({ lang: 'en', paragraphs: ['One. Two.'] }, 'tiny')).toBeUndefined();
});
