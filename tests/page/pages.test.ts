// Whole pages of the kinds that trip extractors, against what the reader would expect: `NAME.md` beside `NAME.html`,
// written or read by a person, and never written by a test.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readText } from '../fixtures/expected-text.ts';
import { fixture } from './page.ts';

const folder = new URL('../fixtures/pages/', import.meta.url);
const expected = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.endsWith('.summary.md'));
test.each(expected)('%s', (name) => {
  expect(readText(fixture(name.replace(/\.md$/, '')))).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

test.each(['home', 'search', 'login'])('%s is no article', (name) => {
  expect(readText(fixture(name))).toBe('refused: not-an-article');
});

test('of a page that scrolls on, the article in view', () => {
  const document = fixture('infinite-scroll');
  const second = document.querySelector('#second')!;
  const box = (top: number, bottom: number) => vi.fn(() => ({ top, bottom }) as DOMRect);
  document.querySelector('#first')!.getBoundingClientRect = box(-2000, -100);
  second.getBoundingClientRect = box(-100, 1500);
  const lines = [...second.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(readText(document)).toMatch(/^# Museum finds a lost painting in its own cellar\n/);
  expect(readText(document).split('\n\n').slice(2).join('\n')).toBe(`${lines.join('\n')}\n`);
});
