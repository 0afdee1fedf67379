// The one protocol between the extension's own pages. Its members are function signatures, so a missing handler or a
// wrong payload does not compile.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Reply } from '../engine/model.ts';

export interface Protocol {
  /** Reads the page in a tab and ranks its sentences: the reader's selection where there is one, or the whole. */
  summarize(request: { readonly tab: number; readonly whole: boolean }): Promise<Reply>;
}

interface Message<Kind extends keyof Protocol = keyof Protocol> {
  readonly kind: Kind;
  readonly payload: Parameters<Protocol[Kind]>[0];
}

/** Rejects where the worker throws or is stopped before it answers. */
export function ask<Kind extends keyof Protocol>(
  kind: Kind,
  payload: Parameters<Protocol[Kind]>[0],
): ReturnType<Protocol[Kind]> {
  const message: Message<Kind> = { kind, payload };
  return browser.runtime.sendMessage(message) as ReturnType<Protocol[Kind]>;
}

/** Registers the handlers, at once, so that a message may start the worker. Other kinds and other senders get no answer. */
export function answer(handlers: Protocol): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // A script in a page has the extension's id too; only the extension's own pages have its address.
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const { kind, payload } = Object(message) as Message;
    return Object.hasOwn(handlers, kind) ? handlers[kind](payload) : undefined;
  });
}
