import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ranking, Refusal, Reply } from '../../src/engine/model.ts';
import type { PopupHost, Remembered } from '../../src/popup/popup-host.ts';
import { defaults, type Settings } from '../../src/popup/settings.ts';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

afterEach(() => {
  vi.useRealTimers();
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
    const popup = open([ranked(ranking(8))], { loadSettings: broken, remembered: broken });
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

  test('the reader is told after 2.5 seconds that a page is slow, and after 30 that it does not answer', async () => {
    vi.useFakeTimers();
    const popup = open([new Promise<Reply>(() => undefined)]);
    await vi.advanceTimersByTimeAsync(2400);
    expect(popup.status()).toBe('reading');
    await vi.advanceTimersByTimeAsync(100);
    expect(popup.view()).toBe('reading');
    expect(popup.status()).toBe('stillReading');
    await vi.advanceTimersByTimeAsync(27_400);
    expect(popup.status()).toBe('stillReading');
    await vi.advanceTimersByTimeAsync(100);
    expect(popup.status()).toBe('refusedUnresponsive');
  });
});

describe('a page without an article', () => {
  const refused: Reply = { kind: 'refused', reason: 'not-an-article' };

  test('is read again for some seconds, while the message stays', async () => {
    vi.useFakeTimers();
    const popup = open([refused, refused, ranked(ranking(8))]);
    await vi.advanceTimersByTimeAsync(1500);
    expect(popup.summarize).toHaveBeenCalledTimes(2);
    expect(popup.status()).toBe('refusedNotAnArticle');
    await vi.advanceTimersByTimeAsync(2000);
    expect(popup.view()).toBe('summary');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(popup.summarize).toHaveBeenCalledTimes(3);
  });

  test('and one that is still loading is read again too', async () => {
    vi.useFakeTimers();
    const loading = ranking(8, { notices: [{ kind: 'loading' }] });
    const popup = open([ranked(loading), ranked(ranking(9))]);
    await vi.advanceTimersByTimeAsync(0);
    expect(popup.find('#notices').textContent).toBe('noticeLoading');
    await vi.advanceTimersByTimeAsync(1500);
    expect(popup.find('#notices').hidden).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(popup.summarize).toHaveBeenCalledTimes(2);
  });

  test('is given up after three more attempts', async () => {
    vi.useFakeTimers();
    const popup = open([], { summarize: async () => refused });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(popup.summarize).toHaveBeenCalledTimes(4);
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
    const popup = open([reading], { remembered: async () => ({ ranking: cached }) });
    await settle();
    expect(popup.view()).toBe('summary');
    const before = popup.find('#sentences li');
    // As Chromium stores it: in another order.
    answer(ranked(Object.fromEntries(Object.entries(cached).reverse()) as unknown as Ranking));
    await settle();
    expect(popup.find('#sentences li')).toBe(before);
  });

  test('is replaced if the page has changed', async () => {
    const popup = open([ranked(ranking(8, { title: 'Updated' }))], {
      remembered: async () => ({ ranking: ranking(8) }),
    });
    await settle();
    expect(popup.find('#title').textContent).toBe('Updated');
  });

  test('stays if the refresh fails', async () => {
    const popup = open([{ kind: 'refused', reason: 'unresponsive' }], {
      remembered: async () => ({ ranking: ranking(8) }),
    });
    await settle();
    expect(popup.view()).toBe('summary');
  });

  test('is replaced by the refusal of the whole article, which the reader asked for', async () => {
    const refused: Reply = { kind: 'refused', reason: 'changed' };
    const popup = open([ranked(ranking(8)), refused], { remembered: async () => ({ ranking: ranking(8) }) });
    await settle();
    popup.find('#whole-article').click();
    await settle();
    expect(popup.view()).not.toBe('summary');
  });

  test('is removed when the reader wants the page read again', async () => {
    const popup = open([ranked(ranking(8)), new Promise<Reply>(() => undefined)], {
      remembered: async () => ({ ranking: ranking(8) }),
    });
    await settle();
    popup.find('#read-again').click();
    expect(popup.view()).toBe('reading');
  });
});

test('what another view has read of the page before is not shown for the next page', async () => {
  const late = Promise.withResolvers<Remembered | undefined>();
  const remembered = vi.fn<PopupHost['remembered']>(async () => undefined);
  const popup = open([], { remembered, summarize: async () => ({ kind: 'refused', reason: 'needs-click' }) });
  await settle();
  remembered.mockReturnValueOnce(late.promise);
  void popup.refresh();
  popup.changePage();
  await settle();
  late.resolve({ ranking: ranking(8) });
  await settle();
  expect(popup.view()).toBe('refused');
});
