import { describe, expect, test, vi } from 'vitest';
import type { Reply } from '../../src/engine/model.ts';
import type { PopupHost } from '../../src/popup/popup-host.ts';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

describe('length', () => {
  test('a length for this article shows at once, is remembered for it, and is not the usual one', async () => {
    const popup = open([ranked(ranking(12))]);
    await settle();
    popup.slide(6);
    expect(popup.sentences()).toHaveLength(6);
    expect(popup.find('#length-shown').textContent).toBe('6');
    expect(popup.rememberLength).toHaveBeenCalledWith({ kind: 'sentences', count: 6 });
    expect(popup.saveSettings).not.toHaveBeenCalled();
    popup.find('#usual').click();
    expect(popup.sentences()).toHaveLength(3);
    expect(popup.rememberLength).toHaveBeenLastCalledWith(undefined);
  });
});

test('a title that scrolls only once the window has its size gets the focus then', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  const title = popup.find('#title');
  expect(title.tabIndex).toBe(-1);
  Object.defineProperties(title, { scrollHeight: { value: 380 }, clientHeight: { value: 120 } });
  const view = popup.document.defaultView!;
  view.dispatchEvent(new view.Event('resize'));
  expect(title.tabIndex).toBe(0);
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
    popup.find('#read-again').click();
    await settle();
    expect(wholes, 'reading again reads the whole article again').toEqual([false, true, true]);
  });
});

describe('what a browser does not have', () => {
  test.each([
    ['#shortcut', { openShortcuts: undefined }],
    ['#beside', {}],
    ['#listen', {}],
  ])('%s is not there', async (selector, more) => {
    const popup = open([ranked(ranking(8))], more as Partial<PopupHost>);
    await settle();
    expect(popup.find(selector).hidden).toBe(true);
  });
});

test('the panel opens, and the popup closes', async () => {
  const openPanel = vi.fn(async () => undefined);
  const popup = open([ranked(ranking(8))], { openPanel });
  await settle();
  const close = vi.spyOn(popup.document.defaultView!, 'close').mockImplementation(() => undefined);
  expect(popup.find('#beside').hidden).toBe(false);
  popup.find('#beside').click();
  await settle();
  expect(openPanel).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

describe('in the panel', () => {
  test('another page is read, and a late answer of the page before is dropped', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const popup = open([promise, ranked(ranking(8, { title: 'Other' }))]);
    await settle();
    popup.changePage();
    await settle();
    resolve(ranked(ranking(8)));
    await settle();
    expect(popup.find('#title').textContent).toBe('Other');
  });

  test('a page that the popup has read is shown', async () => {
    const remembered = vi.fn<PopupHost['remembered']>(async () => undefined);
    const popup = open([{ kind: 'refused', reason: 'needs-click' }], { remembered });
    await settle();
    expect(popup.status()).toBe('refusedNeedsClick');
    remembered.mockResolvedValue({ ranking: ranking(8) });
    await popup.refresh();
    expect(popup.view()).toBe('summary');
  });
});

describe('keys', () => {
  test('arrows move between the sentences', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    const focused = () => popup.document.activeElement!.closest<HTMLElement>('li')?.dataset.order;
    const path = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => [popup.press(key), focused()]);
    expect(path).toEqual([
      [false, '0'],
      [false, '1'],
      [false, '0'],
      [true, '0'],
    ]);
  });

  test('c copies, but not in a select', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.find('#length').focus();
    popup.press('c');
    expect(popup.copy).not.toHaveBeenCalled();
    popup.find('#title').focus();
    popup.press('c');
    expect(popup.copy).toHaveBeenCalledOnce();
  });

  test('? lists the keys', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    popup.press('?');
    expect(popup.find('#settings').hidden).toBe(false);
    expect(popup.document.activeElement).toBe(popup.find('#open-settings'));
  });

  test('Escape is left to the browser if nothing is read aloud', async () => {
    const popup = open([ranked(ranking(8))]);
    await settle();
    expect(popup.press('Escape')).toBe(true);
  });
});
