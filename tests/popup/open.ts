// The popup's real HTML with a host made by the test.
import { vi } from 'vitest';
import type { Ranking, Reply } from '../../src/engine/model.ts';
import { openPopup } from '../../src/popup/popup.ts';
import type { PopupHost } from '../../src/popup/popup-host.ts';
import { defaults } from '../../src/popup/settings.ts';
import { popupDocument, texts } from './build.ts';

export const ranked = (given: Ranking): Reply => ({ kind: 'ranked', ranking: given });
export const shown = { isHighlighted: true, isInView: true };
export const notShown = { isHighlighted: false, isInView: false };

/** Opens the popup with these answers of the worker. */
export function open(answers: (Reply | Promise<Reply>)[], more: Partial<PopupHost> = {}) {
  const document = popupDocument();
  const host = {
    texts,
    loadSettings: async () => defaults,
    remembered: async () => undefined,
    shortcut: async () => undefined,
    openShortcuts: vi.fn(async () => undefined),
    shownInPage: async () => [],
    uncoverPage: vi.fn(),
    cover: () => ({ side: 'right' as const, width: 420, height: 500 }),
    ...more,
    saveSettings: vi.fn(async () => undefined),
    rememberLength: vi.fn<PopupHost['rememberLength']>(async () => undefined),
    print: vi.fn<PopupHost['print']>(async () => undefined),
    summarize: vi.fn<PopupHost['summarize']>(more.summarize ?? (async () => answers.shift()!)),
    showInPage: vi.fn<PopupHost['showInPage']>(
      more.showInPage ?? (async (passages) => passages.map(() => shown)),
    ),
    copy: vi.fn<PopupHost['copy']>(more.copy ?? (async () => undefined)),
  };
  const popup = openPopup(document, host);
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  const { Event, KeyboardEvent } = document.defaultView!;
  return {
    ...host,
    ...popup,
    document,
    find,
    view: () => find('body').dataset.view,
    status: () => find('#status').textContent,
    sentences: () => [...document.querySelectorAll('#sentences .go')].map(({ textContent }) => textContent),
    marked: () =>
      [...document.querySelectorAll<HTMLElement>('#sentences .shown')].map(({ dataset }) => dataset.order),
    slide(count: number) {
      find<HTMLInputElement>('#length').value = String(count);
      find('#length').dispatchEvent(new Event('input'));
    },
    /** Presses a key on the element with the focus. Returns whether the browser would handle it too. */
    press: (key: string) =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  };
}

/** Clicks as a browser does. `detail`: 2 for the second click of a double click. Returns false if the default is prevented. */
export const click = (element: HTMLElement, detail = 1): boolean =>
  element.dispatchEvent(
    new element.ownerDocument.defaultView!.MouseEvent('click', { bubbles: true, cancelable: true, detail }),
  );

/** Resolves when everything that is due has run. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));
