// The popup's own HTML with surroundings of the test's making.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Length, Ranking, Refusal, RefusalReason } from '../../src/engine/model.ts';
import { openPopup, type Surroundings } from '../../src/popup/popup.ts';
import { refusalKeys } from '../../src/popup/words.ts';
import { ranking, say } from './build.ts';

const html = readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8');

type Reply = Awaited<ReturnType<Surroundings['summarize']>>;
const ranked = (given: Ranking): Reply => ({ kind: 'ranked', ranking: given });

function open(answers: (Reply | Promise<Reply>)[], more: Partial<Surroundings> = {}) {
  const { document } = new JSDOM(html).window;
  const surroundings = {
    say,
    loadSettings: async () => ({ length: { kind: 'auto' } as Length }),
    saveSettings: vi.fn(async () => undefined),
    summarize: async () => answers.shift()!,
    copy: vi.fn<Surroundings['copy']>(async () => undefined),
    ...more,
  };
  openPopup(document, surroundings);
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    ...surroundings,
    find,
    view: () => find('body').dataset.view,
    status: () => find('#status').textContent,
    sentences: () => [...document.querySelectorAll('#sentences li')].map(({ textContent }) => textContent),
    async slide(count: number) {
      find<HTMLInputElement>('#length').value = String(count);
      find('#length').dispatchEvent(new document.defaultView!.Event('input'));
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('says that it reads until the answer comes', async () => {
  const popup = open([ranked(ranking(8))]);
  expect(popup.view()).toBe('reading');
  expect(popup.status()).toBe('reading');
  await settle();
  expect(popup.view()).toBe('summary');
  expect(popup.status()).toBe('');
});

test('shows what is known of the article, and its sentences in its language and direction', async () => {
  const about = {
    byline: 'Maria Lindqvist',
    published: '2026-01-21',
    language: 'ar',
    direction: 'rtl',
  } as const;
  const popup = open([ranked(ranking(8, about))]);
  await settle();
  expect(popup.find('#title').textContent).toBe('Ferry terminal closes');
  expect(popup.find('#site').textContent).toBe('The Harbour Gazette');
  expect(popup.find('#byline').textContent).toBe('Maria Lindqvist · January 21, 2026');
  expect(popup.sentences()).toHaveLength(3);
  expect(popup.find('#sentences')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(popup.find('#title')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(popup.find('#folded').hidden).toBe(true);
});

test('shows folded paragraphs where there are any', async () => {
  const paragraph = { text: 'Said before.', kind: 'text', order: 4 } as const;
  const popup = open([
    ranked({ ...ranking(8), folded: [{ paragraph, into: 1, why: 'copy', similarity: 1 }] }),
  ]);
  await settle();
  expect(popup.find('#folded').hidden).toBe(false);
  expect(popup.find('#folded summary').textContent).toBe('folded_one(1)');
  expect(popup.find('#folded li').textContent).toBe('Said before.');
});

test('a short article is shown whole, without a length to choose', async () => {
  const popup = open([ranked(ranking(3))]);
  await settle();
  expect(popup.find('#notice').textContent).toBe('wholeArticle');
  expect(popup.sentences()).toHaveLength(3);
  expect(popup.find('#length-control').hidden).toBe(true);
});

describe('length', () => {
  test('another length re-picks at once, asks nobody, keeps the reading order and is remembered', async () => {
    const popup = open([ranked(ranking(12))]);
    await settle();
    popup.slide(6);
    expect(popup.sentences()).toHaveLength(6);
    expect(popup.find('#length-control output').textContent).toBe('6');
    expect(popup.saveSettings).toHaveBeenCalledWith({ length: { kind: 'sentences', count: 6 } });
    popup.find('#auto').click();
    expect(popup.sentences()).toHaveLength(3);
    expect(popup.find('#auto').hidden).toBe(true);
  });

  test('the control ends at what the article has', async () => {
    const popup = open([ranked(ranking(9))]);
    await settle();
    expect(popup.find<HTMLInputElement>('#length').max).toBe('9');
  });
});

describe('copy', () => {
  test('copies the text and says so', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#copy').click();
    await settle();
    expect(popup.copy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Ferry terminal closes\n\n/));
    expect(popup.status()).toBe('copied');
  });

  test('says where it failed', async () => {
    const popup = open([ranked(ranking(8))], { copy: () => Promise.reject(new Error('not allowed')) });
    await settle();
    popup.find('#copy').click();
    await settle();
    expect(popup.status()).toBe('copyFailed');
  });
});

describe('refusals', () => {
  test.each(Object.keys(refusalKeys) as RefusalReason[])('%s has a view of its own', async (reason) => {
    const popup = open([{ kind: 'refused', reason }]);
    await settle();
    expect(popup.view()).toBe('refused');
    expect(popup.find('body').dataset.reason).toBe(reason);
    expect(popup.status()).toBe(refusalKeys[reason]);
  });

  test('an error on the way is a failure, not an endless reading', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const popup = open([], { summarize: () => Promise.reject(new Error('the worker was stopped')) });
    await settle();
    expect(popup.status()).toBe('refusedFailed');
    expect(warn).toHaveBeenCalledWith('failed', 'Error: the worker was stopped');
    warn.mockRestore();
  });

  test('trying again reads again, and the old answer never replaces the newer one', async () => {
    let answerOld: (reply: Reply) => void = () => undefined;
    const old = new Promise<Reply>((resolve) => {
      answerOld = resolve;
    });
    const refused: Refusal = { kind: 'refused', reason: 'changed' };
    const popup = open([old, ranked(ranking(8))]);
    popup.find('#again').click();
    await settle();
    answerOld(refused);
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('a page that never answers is given up', async () => {
    vi.useFakeTimers();
    const popup = open([new Promise<Reply>(() => undefined)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(popup.status()).toBe('refusedUnresponsive');
    vi.useRealTimers();
  });
});

test('text of the page is only ever text', async () => {
  const popup = open([ranked(ranking(8, { title: '<img src=x>', byline: '<b>B</b>', site: '<i>S</i>' }))]);
  await settle();
  expect(popup.find('header').querySelectorAll('img, b, i')).toHaveLength(0);
  expect(popup.find('#title').textContent).toBe('<img src=x>');
});
