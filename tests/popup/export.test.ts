import { expect, test } from 'vitest';
import { plainText } from '../../src/popup/export.ts';
import { summary } from './build.ts';

test('title, sentences and address', () => {
  expect(plainText(summary(2))).toBe(
    `Ferry terminal closes

Sentence one says one0.

Sentence two says two1.

https://gazette.example/ferry`,
  );
});

test('nothing stands for a title that is not there', () => {
  expect(plainText(summary(1, { title: '' }))).toMatch(/^Sentence one/);
});
