// What runs in a page in a content process of Firefox, with the privileges of the browser. Each function is sent there as
// text, so it must not use anything outside it but its parameters and the names of that process.
import type { Key } from '../driver.ts';

declare const Ci: Record<string, never>;
declare const Cc: Record<string, { createInstance(type: unknown): unknown }>;
declare const Cu: {
  Sandbox(window: unknown, options: object): { readonly document: Document };
  evalInSandbox(script: string, sandbox: unknown): unknown;
};

/** Makes a real click in the middle of the first element that matches. */
export function clickMiddle(window: Window & typeof globalThis, selector: string): void {
  const { x, y, width, height } = window.document.querySelector(selector)!.getBoundingClientRect();
  const content = window as Window & { synthesizeMouseEvent?(...values: unknown[]): void };
  for (const type of ['mousedown', 'mouseup']) {
    content.synthesizeMouseEvent?.(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  }
}

/** See https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl. */
export function pressKey(window: Window & typeof globalThis, key: Key): void {
  const { KeyboardEvent } = window;
  const processor = Cc['@mozilla.org/text-input-processor;1']!.createInstance(
    Ci.nsITextInputProcessor,
  ) as Record<'keydown' | 'keyup' | 'beginInputTransactionForTests', (value: unknown) => void>;
  processor.beginInputTransactionForTests(window);
  const keys = {
    Tab: { key, code: key, keyCode: 9 },
    Enter: { key, code: key, keyCode: 13 },
    Space: { key: ' ', code: key, keyCode: 32 },
    '?': { key, code: 'Slash', keyCode: 191, shiftKey: true },
  };
  const event = new KeyboardEvent('', keys[key]);
  processor.keydown(event);
  processor.keyup(event);
}

/** A sandbox has the globals of the window, and no content security policy. */
export async function runInSandbox(window: Window, script: string, expression: string): Promise<unknown> {
  const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  Cu.evalInSandbox(script, sandbox);
  const json = Cu.evalInSandbox(
    `(async () => JSON.stringify(await ${expression}))()`,
    sandbox,
  ) as Promise<string>;
  return JSON.parse(await json);
}
