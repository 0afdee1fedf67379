// The typed protocol between the popup and the background worker. Its members are function signatures, so a missing
// handler or a wrong payload does not compile. Each question opens its own port: the browser silently drops a message
// to a worker that is being stopped, but a port reports to both ends when the other end is gone.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Reply } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

export interface Protocol {
  /**
   * Reads the page in a tab and ranks its sentences: those of the reader's selection, or of the whole article if
   * nothing is selected or `ignoreSelection` is true.
   */
  summarize(request: {
    readonly tab: OpenTab | undefined;
    readonly ignoreSelection: boolean;
  }): Promise<Reply>;
  /**
   * Saves settings. The worker writes them, since Firefox drops a write to storage that is pending when the popup that
   * asked for it is closed.
   */
  saveSettings(changes: object): Promise<void>;
}

type Payload<Kind extends keyof Protocol> = Parameters<Protocol[Kind]>[0];
type Answer<Kind extends keyof Protocol> = Awaited<ReturnType<Protocol[Kind]>>;
type Message<Kind extends keyof Protocol> = { readonly answer: Answer<Kind> } | { readonly error: string };

/**
 * How often a question is asked before `askWorker` gives up. The browser may stop the worker at any moment and starts it
 * again for the next question. Judgement: tests/e2e/lifecycle.test.ts stops the worker four times during one question.
 */
const maximumAttempts = 6;

/**
 * Asks the worker a question and resolves with the answer. Asks again if the worker is stopped before it answers.
 * Connects at once, so the worker starts while the payload is still pending.
 * Rejects if the payload rejects, if the handler throws, or after the last attempt.
 */
export async function askWorker<Kind extends keyof Protocol>(
  kind: Kind,
  payload: Promise<Payload<Kind>>,
): Promise<Answer<Kind>> {
  for (let attempt = 0; attempt < maximumAttempts; attempt++) {
    const message = await askWorkerOnce(kind, payload);
    if (message && 'answer' in message) return message.answer;
    if (message) throw new Error(message.error);
  }
  throw new Error('The worker gave no answer.');
}

/** Resolves with undefined if the worker is gone before it answers. */
function askWorkerOnce<Kind extends keyof Protocol>(
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

/**
 * Registers the handlers. Call it synchronously when the worker starts, since a question may be what starts it. A
 * question of an unknown kind, or from anything but the extension's own pages, is disconnected without an answer.
 */
export function answer(handlers: Protocol): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!isFromOwnPage(port) || !Object.hasOwn(handlers, port.name)) return port.disconnect();
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

/** Checks the sender's URL, not its extension id: a script that the extension injects into a page has the same id. */
const isFromOwnPage = ({ sender }: Runtime.Port): boolean =>
  sender?.url?.startsWith(browser.runtime.getURL('')) === true;
