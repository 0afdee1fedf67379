import { expect, test } from 'vitest';
import { sentenceHash } from '../../../research/choices/sentence-hash.ts';

// printf 'Caf\xc3\xa9s' | sha256sum
const expected = '14104102bc05';

test.each(['Caf\u00e9s', 'Cafe\u0301s', ' Ca f\u00e9\u00a0s\n'])('%j has the hash of its letters', (text) => {
  expect(sentenceHash(text)).toBe(expected);
});

test('case and punctuation make another sentence', () => {
  expect(sentenceHash('caf\u00e9s')).not.toBe(expected);
  expect(sentenceHash('Caf\u00e9s.')).not.toBe(expected);
});
