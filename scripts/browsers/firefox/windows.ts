// The browser's own windows of Firefox, reached through puppeteer's BiDi connection.
import type { Browser } from 'puppeteer-core';
import { until } from '../driver.ts';
import { isReady, openWindow, showTab } from './window-tasks.ts';

/** Runs a function in the window in front. The function must not use anything outside it but its parameters. */
export type InWindow = <Result, Arguments extends readonly unknown[]>(
  task: (...values: Arguments) => Result,
  ...values: Arguments
) => Promise<Awaited<Result>>;

export interface FirefoxWindows {
  readonly inWindow: InWindow;
  /** Opens another window in front. */
  open(isPrivate: boolean): Promise<void>;
  /** Waits for the tab with this address, in any window, and brings it to the front. */
  showTab(address: string): Promise<void>;
  /** Brings the window to the front that was there first. */
  showFirst(): void;
}

/** The part of puppeteer's browser object that is not public. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, never> }>;
}

export async function connectWindows(browser: Browser): Promise<FirefoxWindows> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  const list = async () => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = tree.contexts as unknown as { url: string; context: string }[];
    return windows.filter(({ url }) => url.endsWith('browser.xhtml')).map(({ context }) => context);
  };
  const [first] = (await list()) as [string];
  let front = first;
  const inWindow: InWindow = async (task, ...values) => {
    const answer = (await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${task})(...${JSON.stringify(values)})))()`,
      target: { context: front },
      awaitPromise: true,
    })) as { type?: string; exceptionDetails?: { text: string }; result?: { value?: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? (undefined as never) : JSON.parse(answer.result.value);
  };
  const showIfThere = async (address: string) => {
    for (front of await list()) if (await inWindow(showTab, address)) return true;
    return false;
  };
  return {
    inWindow,
    async open(isPrivate) {
      const known = await list();
      await inWindow(openWindow, isPrivate);
      const isNew = (context: string) => !known.includes(context);
      front = (await until(list, (all) => all.some(isNew))).find(isNew)!;
      await until(() => inWindow(isReady), Boolean);
    },
    async showTab(address) {
      await until(() => showIfThere(address), Boolean);
    },
    showFirst() {
      front = first;
    },
  };
}
