// The one protocol between the extension's own pages. Its members are function signatures, so a missing handler or a
// wrong payload does not compile. A question goes through a port of its own: a message to a worker that is just being
// stopped is lost without a word, while a port tells both ends when the other is gone.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Reply } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

export interface Protocol {
  /** Reads the page in a tab and ranks its sentences: the reader's selection where there is one, or the whole. */
  summarize(request: {
    readonly tab: OpenTab | undefined;
    readonly ignoreSelection: boolean;
  }): Promise<Reply>;
}

type Payload<Kind extends keyof Protocol> = Parameters<Protocol[Kind]>[0];
type Answer<Kind extends keyof Protocol> = Awaited<ReturnType<Protocol[Kind]>>;
type Message<Kind extends keyof Protocol> = { readonly answer: Answer<Kind> } | { readonly error: string };

/** The browser may stop its worker at any moment, and starts it for the next question. */
const mostQuestions = 6;

/** Rejects where the handler throws, or the worker is stopped each time. It starts while the payload is still awaited. */
export async function ask<Kind extends keyof Protocol>(
  kind: Kind,
  payload: Promise<Payload<Kind>>,
): Promise<Answer<Kind>> {
  for (let questions = 0; questions < mostQuestions; questions++) {
    const message = await askOnce(kind, payload);
    if (message && 'answer' in message) return message.answer;
    if (message) throw new Error(message.error);
  }
  throw new Error('The worker gave no answer.');
}

/** Undefined where the worker is gone before it answers. */
function askOnce<Kind extends keyof Protocol>(
  kind: Kind,
  payload: Promise<Payload<Kind>>,
): Promise<Message<Kind> | undefined> {
  const port = browser.runtime.connect({ name: kind });
  return new Promise((resolve, reject) => {
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
      resolve(undefined);
    });
    port.onMessage.addListener((message) => {
      resolve(message as Message<Kind>);
      port.disconnect();
    });
    payload
      .then((value) => isOpen && port.postMessage(value))
      .catch((error: unknown) => {
        port.disconnect();
        reject(error);
      });
  });
}

/** Registers the handlers, at once, so that a question may start the worker. Other kinds and other senders get no answer. */
export function answer(handlers: Protocol): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!isOurs(port) || !Object.hasOwn(handlers, port.name)) return port.disconnect();
    const handle = handlers[port.name as keyof Protocol];
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener(async (payload) => {
      const message = await handle(payload as never).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error: String(error) }),
      );
      if (isOpen) port.postMessage(message);
    });
  });
}

/** A script in a page has the extension's id too; only the extension's own pages have its address. */
const isOurs = ({ sender }: Runtime.Port): boolean =>
  sender?.url?.startsWith(browser.runtime.getURL('')) === true;
