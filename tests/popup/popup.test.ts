// The popup's own HTML with surroundings of the test's making.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Ranking, Refusal, RefusalReason, Reply } from '../../src/engine/model.ts';
import { openPopup, type Surroundings } from '../../src/popup/popup.ts';
import { defaults, type Settings } from '../../src/popup/settings.ts';
import { refusalKeys } from '../../src/popup/words.ts';
import { ranking, say } from './build.ts';

const html = readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8');

const ranked = (given: Ranking): Reply => ({ kind: 'ranked', ranking: given });

function open(answers: (Reply | Promise<Reply>)[], more: Partial<Surroundings> = {}) {
  const { document } = new JSDOM(html).window;
  const surroundings = {
    say,
    loadSettings: async () => defaults,
    saveSettings: vi.fn(async () => undefined),
    kept: async () => undefined,
    openShortcuts: vi.fn(async () => undefined),
    ...more,
    summarize: vi.fn<Surroundings['summarize']>(more.summarize ?? (async () => answers.shift()!)),
    reveal: vi.fn<Surroundings['reveal']>(more.reveal ?? (async (passages) => passages.map(() => true))),
    copy: vi.fn<Surroundings['copy']>(more.copy ?? (async () => undefined)),
  };
  openPopup(document, surroundings);
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    ...surroundings,
    find,
    view: () => find('body').dataset.view,
    status: () => find('#status').textContent,
    sentences: () => [...document.querySelectorAll('#sentences .go')].map(({ textContent }) => textContent),
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
  expect(popup.find('#folded li').textContent).toBe('Said before.foldedCopy(2)');
});

test('a short article is shown whole, without a length to choose', async () => {
  const popup = open([ranked(ranking(3))]);
  await settle();
  expect(popup.find('#notices').textContent).toBe('wholeArticle');
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
    expect(String(popup.find('#sentences').ownerDocument.getSelection())).toContain(
      'Sentence one says one0.',
    );
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

  test('an error is a failure, not an endless reading, and can be tried again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const popup = open([Promise.reject(new Error('a bug')), ranked(ranking(8))]);
    await settle();
    expect(popup.status()).toBe('refusedFailed');
    expect(warn).toHaveBeenCalledWith('failed', 'Error: a bug');
    warn.mockRestore();
    popup.find('#again').click();
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('what was stored and cannot be had is done without', async () => {
    const broken = () => Promise.reject(new Error('the storage is broken'));
    const popup = open([ranked(ranking(8))], { loadSettings: broken, kept: broken });
    await settle();
    expect(popup.sentences()).toHaveLength(3);
  });

  test('trying again reads again, and the old answer never replaces the newer one', async () => {
    let answerOld: (reply: Reply) => void = () => undefined;
    const old = new Promise<Reply>((resolve) => {
      answerOld = resolve;
    });
    const refused: Refusal = { kind: 'refused', reason: 'changed' };
    const popup = open([old, ranked(ranking(8))]);
    await settle();
    popup.find('#again').click();
    await settle();
    answerOld(refused);
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('a page that does not answer is told within three seconds, and given up in the end', async () => {
    vi.useFakeTimers();
    const popup = open([new Promise<Reply>(() => undefined)]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(popup.view()).toBe('reading');
    expect(popup.status()).toBe('stillReading');
    await vi.advanceTimersByTimeAsync(57_000);
    expect(popup.status()).toBe('refusedUnresponsive');
    vi.useRealTimers();
  });
});

test('each part of the byline is isolated from the other', async () => {
  const popup = open([ranked(ranking(8, { byline: 'מריה', published: '2026-01-21' }))]);
  await settle();
  expect(
    [...popup.find('#byline').children].map(({ localName, textContent }) => [localName, textContent]),
  ).toEqual([
    ['bdi', 'מריה'],
    ['bdi', 'January 21, 2026'],
  ]);
});

test('text of the page is only ever text', async () => {
  const popup = open([ranked(ranking(8, { title: '<img src=x>', byline: '<b>B</b>', site: '<i>S</i>' }))]);
  await settle();
  expect(popup.find('header').querySelectorAll('img, b, i')).toHaveLength(0);
  expect(popup.find('#title').textContent).toBe('<img src=x>');
});

test('the page is asked before the settings are there, and shown by them', async () => {
  let give: (settings: Settings) => void = () => undefined;
  const popup = open([ranked(ranking(8))], {
    loadSettings: () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  });
  await settle();
  expect(popup.summarize).toHaveBeenCalledOnce();
  expect(popup.view()).toBe('reading');
  give({ ...defaults, length: { kind: 'sentences', count: 5 } });
  await settle();
  expect(popup.sentences()).toHaveLength(5);
});

describe('what was kept', () => {
  test('is shown at once, and stays where the page has not changed', async () => {
    const kept = ranking(8);
    let answer: (reply: Reply) => void = () => undefined;
    const reading = new Promise<Reply>((resolve) => {
      answer = resolve;
    });
    const popup = open([reading], { kept: async () => kept });
    await settle();
    expect(popup.view()).toBe('summary');
    const before = popup.find('#sentences li');
    answer(ranked(ranking(8)));
    await settle();
    expect(popup.find('#sentences li')).toBe(before);
  });

  test('gives way to what the page says now', async () => {
    const popup = open([ranked(ranking(8, { title: 'Updated' }))], { kept: async () => ranking(8) });
    await settle();
    expect(popup.find('#title').textContent).toBe('Updated');
  });

  test('stays where the page cannot be read again', async () => {
    const popup = open([{ kind: 'refused', reason: 'unresponsive' }], { kept: async () => ranking(8) });
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('gives way to the refusal of the whole article, which the reader asked for', async () => {
    const refused: Reply = { kind: 'refused', reason: 'changed' };
    const popup = open([ranked(ranking(8)), refused], { kept: async () => ranking(8) });
    await settle();
    popup.find('#whole').click();
    await settle();
    expect(popup.view()).not.toBe('summary');
  });

  test('is put aside when the reader wants it read again', async () => {
    const popup = open([ranked(ranking(8)), new Promise<Reply>(() => undefined)], {
      kept: async () => ranking(8),
    });
    await settle();
    popup.find('#read-again').click();
    expect(popup.view()).toBe('reading');
  });
});

describe('in the page', () => {
  const press = (element: HTMLElement) =>
    element.dispatchEvent(
      new element.ownerDocument.defaultView!.MouseEvent('click', { bubbles: true, cancelable: true }),
    );

  test('a sentence is shown in the page, and cleared again', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const link = popup.find('#sentences .go');
    expect(press(link), 'the link itself is not followed').toBe(false);
    await settle();
    expect(popup.reveal.mock.calls).toEqual([
      [[{ text: 'Sentence one says one0.', before: '', after: 'Sentence two says two1.' }], true],
    ]);
    expect(popup.find('#sentences li').className).toBe('shown');
    press(link);
    await settle();
    expect(popup.reveal.mock.lastCall).toEqual([[], true]);
    expect(popup.find('#sentences li').className).toBe('');
  });

  test('all are shown and cleared by one button', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#show-all').click();
    await settle();
    expect(popup.reveal.mock.lastCall?.[0]).toHaveLength(3);
    expect(popup.find('#show-all').ariaPressed).toBe('true');
    popup.find('#show-all').click();
    await settle();
    expect(popup.find('#show-all').ariaPressed).toBe('false');
  });

  test('says where a text is gone, or some are', async () => {
    const popup = open([ranked(ranking(8))], {
      reveal: async (passages) => passages.map((_, index) => index > 0),
    });
    await settle();
    press(popup.find('#sentences .go'));
    await settle();
    expect(popup.status()).toBe('gone');
    popup.find('#show-all').click();
    await settle();
    expect(popup.status()).toBe('someGone(2, 3)');
  });

  test('the link leads to the sentence, for whoever opens it elsewhere', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    expect(popup.find<HTMLAnchorElement>('#sentences .go').href).toBe(
      'https://gazette.example/ferry#:~:text=Sentence%20one%20says%20one0.',
    );
  });
});

test('why a sentence was picked is told when it is asked', async () => {
  const { ranked: sentences, ...rest } = ranking(8);
  const told = sentences.map((scored) => ({ ...scored, reasons: ['lead', 'figures'] as const }));
  const popup = open([ranked({ ...rest, ranked: told })]);
  await settle();
  const why = popup.find('#sentences .why');
  const reasons = popup.find('#sentences .reasons');
  expect([reasons.hidden, why.getAttribute('aria-expanded')]).toEqual([true, 'false']);
  why.click();
  expect([reasons.hidden, why.ariaExpanded]).toEqual([false, 'true']);
  expect(reasons.textContent).toBe('reasonLead · reasonFigures');
});

describe('selection', () => {
  test('says that it is of the selection, and goes to the whole article', async () => {
    const wholes: boolean[] = [];
    const popup = open([], {
      summarize: async (whole) => {
        wholes.push(whole);
        return ranked({ ...ranking(8), scope: whole ? 'article' : 'selection' });
      },
    });
    await settle();
    expect(popup.find('#scope').hidden).toBe(false);
    popup.find('#whole').click();
    await settle();
    expect(popup.find('#scope').hidden).toBe(true);
    expect(wholes).toEqual([false, true]);
  });
});

describe('settings', () => {
  test('are on all their controls, and a choice is kept', async () => {
    const popup = open([ranked(ranking(8))], {
      loadSettings: async () => ({ ...defaults, format: 'markdown' }),
    });
    await settle();
    const [inSettings, atButton] = ['#settings', 'footer'].map((place) =>
      popup.find<HTMLSelectElement>(`${place} [data-setting="format"]`),
    );
    expect([inSettings!.value, atButton!.value]).toEqual(['markdown', 'markdown']);
    atButton!.value = 'links';
    atButton!.dispatchEvent(new atButton!.ownerDocument.defaultView!.Event('change'));
    expect(inSettings!.value).toBe('links');
    expect(popup.saveSettings).toHaveBeenCalledWith({ format: 'links' });
    popup.find('#copy').click();
    await settle();
    expect(popup.copy.mock.calls[0]?.[0]).toMatch(/^# \[Ferry/);
  });

  test('open and close; the shortcut is changed in the browser', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#open-settings').click();
    expect(popup.find('#settings').hidden).toBe(false);
    popup.find('#shortcut').click();
    expect(popup.openShortcuts).toHaveBeenCalledOnce();
    popup.find('#open-settings').click();
    expect(popup.find('#settings').hidden).toBe(true);
  });

  test('running text', async () => {
    const popup = open([ranked(ranking(8))], { loadSettings: async () => ({ ...defaults, layout: 'text' }) });
    await settle();
    expect(popup.find('body').dataset.layout).toBe('text');
  });
});
