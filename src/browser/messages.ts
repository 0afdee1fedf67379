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
export async function ask<Kind extends keyof Protocol>(
  kind: Kind,
  payload: Parameters<Protocol[Kind]>[0],
): Promise<Awaited<ReturnType<Protocol[Kind]>>> {
  const message: Message<Kind> = { kind, payload };
  const reply = await browser.runtime.sendMessage(message);
  if (!reply) throw new Error('The worker gave no answer.');
  return reply as Awaited<ReturnType<Protocol[Kind]>>;
}

/** Registers the handlers, at once, so that a message may start the worker. Other kinds and other senders get no answer. */
export function answer(handlers: Protocol): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    // A script in a page has the extension's id too; only the extension's own pages have its address.
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const { kind, payload } = Object(message) as Message;
    if (!Object.hasOwn(handlers, kind)) return undefined;
    handlers[kind](payload).then(respond, (error: unknown) => {
      console.error(error);
      respond(undefined);
    });
    // In Chrome a listener answers later only so; a promise as the answer is Firefox's alone.
    return true;
  };
  // The types know no listener that answers only some messages.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
