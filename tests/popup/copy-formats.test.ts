import { describe, expect, test } from 'vitest';
import { formats } from '../../src/popup/copy-formats.ts';
import { summary } from './build.ts';

const link = 'https://gazette.example/ferry';

test('plain is the title, the sentences and the URL', () => {
  expect(formats.plain(summary(2))).toBe(
    `Ferry terminal closes\n\nSentence one says one0.\n\nSentence two says two1.\n\n${link}`,
  );
});

test('plain has no line for an empty title', () => {
  expect(formats.plain(summary(1, { title: '' }))).toMatch(/^Sentence one/);
});

test('markdown is the title as a link, byline and date, and a list', () => {
  const about = { byline: 'Maria Lindqvist', published: '2026-01-21T12:00:00Z' };
  expect(formats.markdown(summary(2, about))).toBe(
    `# [Ferry terminal closes](${link})

Maria Lindqvist · 2026-01-21

- Sentence one says one0.
- Sentence two says two1.`,
  );
});

test('links is markdown with a link to each sentence', () => {
  expect(formats.links(summary(1))).toBe(
    `# [Ferry terminal closes](${link})

- Sentence one says one0. [→](${link}#:~:text=Sentence%20one%20says%20one0.)`,
  );
});

describe('markup in the text of a page is escaped', () => {
  test.each([
    ['*Not* bold', '\\*Not\\* bold'],
    ['[Not](a link)', '\\[Not\\](a link)'],
    ['1. Not a list', '1\\. Not a list'],
    ['# Not a heading', '\\# Not a heading'],
    ['- Not a list', '\\- Not a list'],
    ['<b>Not HTML</b>', '\\<b\\>Not HTML\\</b\\>'],
    ['&copy; &#169; &amp;amp;', '\\&copy; \\&#169; \\&amp;amp;'],
    ['R&D; AT&T', 'R\\&D; AT&T'],
    ['3.5 stays', '3.5 stays'],
  ])('%s', (title, shown) => {
    expect(formats.markdown(summary(1, { title }))).toContain(`# [${shown}](`);
  });

  test('brackets and blanks in a URL are encoded', () => {
    const url = 'https://gazette.example/ferry_(ship) 1';
    expect(formats.markdown(summary(1, { url }))).toContain(
      '](https://gazette.example/ferry_%28ship%29%201)',
    );
  });
});
