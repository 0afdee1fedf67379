import { describe, expect, test } from 'vitest';
import type { Summary } from '../../src/engine/model.ts';
import { formats, noticesToCopy } from '../../src/popup/copy-formats.ts';
import { summary } from './build.ts';

const link = 'https://gazette.example/ferry';
const nothing = { notices: [] };
const context = { date: '21 January 2026', notices: ['The text is cut.'] };
const headings = [0, 1].map((order) => ({
  text: `Part ${order}`,
  kind: 'heading' as const,
  order: order - 0.5,
}));
const sections: Summary = { ...summary(2, { byline: 'Maria Lindqvist' }), headings };

test('plain is the title, the sentences and the URL', () => {
  expect(formats.plain(summary(2), nothing).plain).toBe(
    `Ferry terminal closes\n\n• Sentence one says one0.\n\n• Sentence two says two1.\n\n${link}`,
  );
});

test('plain has no line for an empty title', () => {
  expect(formats.plain(summary(1, { title: '' }), nothing).plain).toMatch(/^• Sentence one/);
});

test('plain has byline, date, notices and headings', () => {
  expect(formats.plain(sections, context).plain.split('\n\n')).toEqual([
    'Ferry terminal closes',
    'Maria Lindqvist, 21 January 2026',
    'The text is cut.',
    'Part 0',
    '• Sentence one says one0.',
    'Part 1',
    '• Sentence two says two1.',
    link,
  ]);
});

test('plain has the same as HTML, in the language of the article, with links', () => {
  const { html } = formats.plain(sections, context);
  expect(html).toBe(
    `<div lang="en" dir="ltr"><h1><a href="${link}">Ferry terminal closes</a></h1><p>Maria Lindqvist</p><p>21 January 2026</p><p>The text is cut.</p><h2>Part 0</h2><ul><li>Sentence one says one0. <a href="${link}#:~:text=Sentence%20one%20says%20one0.">→</a></li></ul><h2>Part 1</h2><ul><li>Sentence two says two1. <a href="${link}#:~:text=Sentence%20two%20says%20two1.">→</a></li></ul></div>`,
  );
});

test('text of the page stays text in HTML, and a URL that is no web page is no link', () => {
  const about = { title: '<img src=x onerror="run()">', url: 'javascript:run("&")' };
  const { html } = formats.plain(summary(1, about), nothing);
  expect(html).toBe(
    '<div lang="en" dir="ltr"><h1>&lt;img src=x onerror=&quot;run()&quot;&gt;</h1><ul><li>Sentence one says one0.</li></ul></div>',
  );
});

test.each([
  [[{ kind: 'cut', why: 'paywall' }, { kind: 'live' }], 1],
  [[{ kind: 'guessed-language', language: 'fi' }], 0],
  [[{ kind: 'partial' }], 1],
] as const)('of the notices %j, %d are copied', (notices, count) => {
  expect(noticesToCopy(summary(1, { notices }))).toHaveLength(count);
});

test('markdown is the title as a link, byline and date, notices, and lists below headings', () => {
  expect(formats.markdown(sections, context).plain).toBe(
    `# [Ferry terminal closes](${link})

Maria Lindqvist, 21 January 2026

> The text is cut.

## Part 0

- Sentence one says one0.

## Part 1

- Sentence two says two1.`,
  );
});

test('links is markdown with a link to each sentence', () => {
  expect(formats.links(summary(1), nothing).plain).toBe(
    `# [Ferry terminal closes](${link})

- Sentence one says one0. [→](${link}#:~:text=Sentence%20one%20says%20one0.)`,
  );
});

test('the links of a text from right to left point to the left', () => {
  const { plain } = formats.links(summary(1, { direction: 'rtl' }), nothing);
  expect(plain).toMatch(/ \[←\]\(/);
  const { html } = formats.plain(summary(1, { direction: 'rtl' }), nothing);
  expect(html).toMatch(/">←<\/a>/);
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
    expect(formats.markdown(summary(1, { title }), nothing).plain).toContain(`# [${shown}](`);
  });

  test('brackets and blanks in a URL are encoded', () => {
    const url = 'https://gazette.example/ferry_(ship) 1';
    expect(formats.markdown(summary(1, { url }), nothing).plain).toContain(
      '](https://gazette.example/ferry_%28ship%29%201)',
    );
  });
});
