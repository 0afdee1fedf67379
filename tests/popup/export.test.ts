import { describe, expect, test } from 'vitest';
import { formats } from '../../src/popup/export.ts';
import { summary } from './build.ts';

const link = 'https://gazette.example/ferry';

test('plain: title, sentences and address', () => {
  expect(formats.plain(summary(2))).toBe(
    `Ferry terminal closes\n\nSentence one says one0.\n\nSentence two says two1.\n\n${link}`,
  );
});

test('nothing stands for a title that is not there', () => {
  expect(formats.plain(summary(1, { title: '' }))).toMatch(/^Sentence one/);
});

test('markdown: title as link, byline and date, a list', () => {
  const about = { byline: 'Maria Lindqvist', published: '2026-01-21T12:00:00Z' };
  expect(formats.markdown(summary(2, about))).toBe(
    `# [Ferry terminal closes](${link})

Maria Lindqvist · 2026-01-21

- Sentence one says one0.
- Sentence two says two1.`,
  );
});

test('links: each sentence with its place in the page', () => {
  expect(formats.links(summary(1))).toBe(
    `# [Ferry terminal closes](${link})

- Sentence one says one0. [→](${link}#:~:text=Sentence%20one%20says%20one0.)`,
  );
});

describe('the marks of Markdown in a page are text', () => {
  test.each([
    ['*Not* bold', '\\*Not\\* bold'],
    ['[Not](a link)', '\\[Not\\](a link)'],
    ['1. Not a list', '1\\. Not a list'],
    ['# Not a heading', '\\# Not a heading'],
    ['- Not a list', '\\- Not a list'],
    ['<b>Not HTML</b>', '\\<b\\>Not HTML\\</b\\>'],
    ['3.5 stays', '3.5 stays'],
  ])('%s', (title, shown) => {
    expect(formats.markdown(summary(1, { title }))).toContain(`# [${shown}](`);
  });

  test('nor do brackets in an address end the link', () => {
    const url = 'https://gazette.example/ferry_(ship) 1';
    expect(formats.markdown(summary(1, { url }))).toContain(
      '](https://gazette.example/ferry_%28ship%29%201)',
    );
  });
});
