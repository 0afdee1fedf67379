// Each fixture page has the summary that is kept beside it, and each page in `languages/` its sentences, as a reader of the
// language would have them. `npm run golden` writes these files.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/engine/model.ts';
import { rankArticle } from '../src/engine/summarize.ts';
import {
  expectedFile,
  expectedSentences,
  extractPage,
  golden,
  goldenSentences,
  languagePages,
  pages,
} from './fixtures/golden.ts';

test.each(pages)('%s', async (path) => {
  const file = expectedFile(path);
  expect(existsSync(file), 'read what `npm run golden` writes, and commit it').toBe(true);
  expect(await golden(path)).toBe(readFileSync(file, 'utf8'));
});

describe.each(languagePages)('%s', (path) => {
  const language = path.slice('languages/'.length, -'.html'.length);

  test('it has 300 words, a heading, a quotation, a number, a repeated paragraph, an anaphor, a call and furniture', async () => {
    const article = await articleOf(path);
    const { words, headings, folded, ranked } = rankArticle(article);
    const text = ranked.map(({ sentence }) => sentence.text).join('\n');
    const html = readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8');
    const shown = html.replace(/<head>[\s\S]*<\/head>|<[^>]*>|\s+/g, '');
    const read = article.paragraphs.map((paragraph) => paragraph.text.replace(/\s+/g, '')).join('');
    expect(words).toBeGreaterThanOrEqual(300);
    expect(headings).not.toEqual([]);
    expect(text).toMatch(/["“”„«「]/);
    expect(text).toMatch(/\p{Nd}/u);
    expect(folded).toHaveLength(1);
    expect(ranked.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['anaphoric', 'call-to-action']));
    expect(shown.length - read.length).toBeGreaterThan(100);
  });

  test('its sentences, words and faults', async () => {
    expect(await goldenSentences(path)).toBe(readFileSync(expectedSentences(path), 'utf8'));
  });

  test.each([
    ['without a language', ''],
    ['with the language of a template', 'lang="en"'],
  ])('%s, its language is detected and told', async (_, declared) => {
    const changed = await articleOf(path, declared);
    const { source, ranked } = rankArticle(changed);
    expect(source.notices).toContainEqual({ kind: 'guessed-language', language });
    const texts = (all: typeof ranked) => all.map(({ sentence, fault }) => [sentence.text, fault]);
    expect(texts(ranked)).toEqual(texts(rankArticle(await articleOf(path)).ranked));
  });
});

async function articleOf(path: string, declared?: string): Promise<Article> {
  const extraction = await extractPage(path, (html) =>
    declared === undefined ? html : html.replace(/lang="[\w-]+"/, declared),
  );
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}
