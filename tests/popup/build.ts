// Builders for the tests of the popup.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Ranking, Source, Summary } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import type { Localization } from '../../src/popup/localization.ts';
import type { Say } from '../../src/popup/message-keys.ts';

const messages: Readonly<Record<string, { readonly placeholders?: object }>> = JSON.parse(
  readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const html = readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8');

/** The popup's real HTML, before its controls have texts. */
export const popupDocument = (): Document => new JSDOM(html).window.document;

const source: Source = {
  title: 'Ferry terminal closes',
  url: 'https://gazette.example/ferry',
  site: 'The Harbour Gazette',
  language: 'en',
  direction: 'ltr',
};

/** A ranking of that many short sentences, best first and in reading order. */
export function ranking(count: number, more: Partial<Source> = {}): Ranking {
  const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const ranked = Array.from({ length: count }, (_, order) => ({
    sentence: {
      text: `Sentence ${names[order] ?? order} says ${names[order] ?? ''}${order}.`,
      paragraph: order,
      order,
    },
    score: -order,
    reasons: [],
  }));
  const about = { ...source, ...more };
  const readingSpeed = { wordsPerMinute: 228, charactersPerMinute: 255 };
  return {
    source: about,
    scope: 'article',
    headings: [],
    ranked,
    folded: [],
    readingSpeed,
    words: 5 * count,
  };
}

export const summary = (count: number, about?: Partial<Source>): Summary =>
  pick(ranking(count, about), { kind: 'sentences', count });

/**
 * Returns a message as its key and values, so that a test can name the message it expects. Throws if the message has not a
 * placeholder for each value and a value for each placeholder. Forms that only other languages have are those of `other`.
 */
export const say: Say = (key, ...values) => {
  if (key === 'locale') return 'en';
  const { placeholders = {} } = messages[key] ?? messages[key.replace(/_[a-z]+$/, '_other')]!;
  const wanted = Object.keys(placeholders).length;
  if (values.length !== wanted) throw new Error(`${key} has ${wanted} placeholders, not ${values.length}`);
  return values.length === 0 ? key : `${key}(${values.join(', ')})`;
};

export const texts: Localization = { say, locale: 'en-GB', direction: 'ltr' };
