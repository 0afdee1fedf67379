// The popup's real HTML with a host made by the test.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ranking, Refusal, Reply } from '../../src/engine/model.ts';
import { openPopup, type PopupHost } from '../../src/popup/popup.ts';
import { defaults, type Settings } from '../../src/popup/settings.ts';
import { popupDocument, ranking, say } from './build.ts';

const ranked = (given: Ranking): Reply => ({ kind: 'ranked', ranking: given });

function open(answers: (Reply | Promise<Reply>)[], more: Partial<PopupHost> = {}) {
  const document = popupDocument();
  const host = {
    say,
    loadSettings: async () => defaults,
    saveSettings: vi.fn(async () => undefined),
    cachedRanking: async () => undefined,
    openShortcuts: vi.fn(async () => undefined),
    ...more,
    summarize: vi.fn<PopupHost['summarize']>(more.summarize ?? (async () => answers.shift()!)),
    showInPage: vi.fn<PopupHost['showInPage']>(
      more.showInPage ?? (async (passages) => passages.map(() => true)),
    ),
    copy: vi.fn<PopupHost['copy']>(more.copy ?? (async () => undefined)),
  };
  openPopup(document, host);
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    ...host,
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

afterEach(() => {
  vi.useRealTimers();
});

test('the status is reading until the reply arrives', async () => {
  const popup = open([ranked(ranking(8))]);
  expect(popup.view()).toBe('reading');
  expect(popup.status()).toBe('reading');
  await settle();
  expect(popup.view()).toBe('summary');
  expect(popup.status()).toBe('');
});

test('the summary is rendered without a delay once the reply arrives', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const popup = open([promise]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(popup.view()).toBe('reading');
  resolve(ranked(ranking(8)));
  // Runs promises, but no timer.
  await vi.advanceTimersByTimeAsync(0);
  expect(popup.view()).toBe('summary');
});

describe('length', () => {
  test('a new length shows at once, without another question, and is saved', async () => {
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
});

describe('copy', () => {
  test('the text is copied, and the status is copied', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#copy').click();
    await settle();
    expect(popup.copy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Ferry terminal closes\n\n/));
    expect(popup.status()).toBe('copied');
  });

  test('the sentences are selected if copying fails', async () => {
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
  test('an error is shown as a failure, and the reader can try again', async () => {
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

  test('a browser whose storage fails still gets a summary', async () => {
    const broken = () => Promise.reject(new Error('the storage is broken'));
    const popup = open([ranked(ranking(8))], { loadSettings: broken, cachedRanking: broken });
    await settle();
    expect(popup.sentences()).toHaveLength(3);
  });

  test('trying again asks again, and a stale reply is dropped', async () => {
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

  test('the reader is told after 2.5 seconds that a page is slow, and after 15 that it does not answer', async () => {
    vi.useFakeTimers();
    const popup = open([new Promise<Reply>(() => undefined)]);
    await vi.advanceTimersByTimeAsync(2400);
    expect(popup.status()).toBe('reading');
    await vi.advanceTimersByTimeAsync(100);
    expect(popup.view()).toBe('reading');
    expect(popup.status()).toBe('stillReading');
    await vi.advanceTimersByTimeAsync(12_400);
    expect(popup.status()).toBe('stillReading');
    await vi.advanceTimersByTimeAsync(100);
    expect(popup.status()).toBe('refusedUnresponsive');
  });
});

test('the question does not wait for the settings, but the summary does', async () => {
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

describe('a cached summary', () => {
  test('is shown at once, and is not rendered again if the page has not changed', async () => {
    const cached = ranking(8);
    let answer: (reply: Reply) => void = () => undefined;
    const reading = new Promise<Reply>((resolve) => {
      answer = resolve;
    });
    const popup = open([reading], { cachedRanking: async () => cached });
    await settle();
    expect(popup.view()).toBe('summary');
    const before = popup.find('#sentences li');
    answer(ranked(ranking(8)));
    await settle();
    expect(popup.find('#sentences li')).toBe(before);
  });

  test('is replaced if the page has changed', async () => {
    const popup = open([ranked(ranking(8, { title: 'Updated' }))], { cachedRanking: async () => ranking(8) });
    await settle();
    expect(popup.find('#title').textContent).toBe('Updated');
  });

  test('stays if the refresh fails', async () => {
    const popup = open([{ kind: 'refused', reason: 'unresponsive' }], {
      cachedRanking: async () => ranking(8),
    });
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('is replaced by the refusal of the whole article, which the reader asked for', async () => {
    const refused: Reply = { kind: 'refused', reason: 'changed' };
    const popup = open([ranked(ranking(8)), refused], { cachedRanking: async () => ranking(8) });
    await settle();
    popup.find('#whole-article').click();
    await settle();
    expect(popup.view()).not.toBe('summary');
  });

  test('is removed when the reader wants the page read again', async () => {
    const popup = open([ranked(ranking(8)), new Promise<Reply>(() => undefined)], {
      cachedRanking: async () => ranking(8),
    });
    await settle();
    popup.find('#read-again').click();
    expect(popup.view()).toBe('reading');
  });
});

describe('showing in the page', () => {
  const press = (element: HTMLElement, detail = 1) =>
    element.dispatchEvent(
      new element.ownerDocument.defaultView!.MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        detail,
      }),
    );

  test('the second click of a double click is ignored', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const link = popup.find('#sentences .go');
    press(link);
    await settle();
    expect(press(link, 2), 'the link is not opened').toBe(false);
    await settle();
    expect(popup.showInPage).toHaveBeenCalledOnce();
    expect(popup.find('#sentences li').className).toBe('shown');
  });

  test('of two sentences clicked in a row, the second stays highlighted', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    for (const link of [...popup.find('#sentences').querySelectorAll<HTMLElement>('.go')].slice(0, 2))
      press(link);
    await settle();
    expect(popup.find('#sentences .shown').textContent).toContain('Sentence two');
    expect(popup.status()).toBe('');
  });

  test('a click highlights a sentence, a second one clears it', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const link = popup.find('#sentences .go');
    expect(press(link), 'the link is not opened').toBe(false);
    await settle();
    expect(popup.showInPage.mock.calls).toEqual([
      [[{ text: 'Sentence one says one0.', before: '', after: 'Sentence two says two1.' }], true],
    ]);
    expect(popup.find('#sentences li').className).toBe('shown');
    press(link);
    await settle();
    expect(popup.showInPage.mock.lastCall).toEqual([[], true]);
    expect(popup.find('#sentences li').className).toBe('');
  });

  test('one button highlights and clears all sentences', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#show-all').click();
    await settle();
    expect(popup.showInPage.mock.lastCall?.[0]).toHaveLength(3);
    expect(popup.find('#show-all').ariaPressed).toBe('true');
    popup.find('#show-all').click();
    await settle();
    expect(popup.find('#show-all').ariaPressed).toBe('false');
  });

  test('the status tells if one sentence is gone, or some are', async () => {
    const popup = open([ranked(ranking(8))], {
      showInPage: async (passages) => passages.map((_, index) => index > 0),
    });
    await settle();
    press(popup.find('#sentences .go'));
    await settle();
    expect(popup.status()).toBe('gone');
    popup.find('#show-all').click();
    await settle();
    expect(popup.status()).toBe('someGone(2, 3)');
  });
});

test('a button shows why a sentence was picked', async () => {
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
  test('a summary of the selection has a button for the whole article', async () => {
    const wholes: boolean[] = [];
    const popup = open([], {
      summarize: async (whole) => {
        wholes.push(whole);
        return ranked({ ...ranking(8), scope: whole ? 'article' : 'selection' });
      },
    });
    await settle();
    expect(popup.find('#scope').hidden).toBe(false);
    popup.find('#whole-article').click();
    await settle();
    expect(popup.find('#scope').hidden).toBe(true);
    expect(wholes).toEqual([false, true]);
  });
});

describe('settings', () => {
  test('a setting is shown on all its controls, and a choice is saved', async () => {
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

  test('they open and close; the shortcut opens the page of the browser', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#open-settings').click();
    expect(popup.find('#settings').hidden).toBe(false);
    popup.find('#shortcut').click();
    expect(popup.openShortcuts).toHaveBeenCalledOnce();
    popup.find('#open-settings').click();
    expect(popup.find('#settings').hidden).toBe(true);
  });
});
