// The page in a tab → Extraction. The browser's many ways to refuse become our few reasons; they are told apart by the
// state of the tab, since the wording of errors differs between browsers and versions.
import browser, { type Tabs } from 'webextension-polyfill';
import type { Extraction, RefusalReason } from '../engine/model.ts';

export interface OpenTab {
  readonly id: number;
  /** Undefined where the browser does not tell. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** The tab that the reader is looking at; undefined where the window has none that can be addressed. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** Runs the extraction script in a tab. `activeTab` allows it from the reader's click until the page is left. */
export async function extractFrom(tab: OpenTab | undefined): Promise<Extraction> {
  if (!tab) return { kind: 'refused', reason: 'restricted', detail: 'no tab is in front' };
  const leaving = watchForLeaving(tab.id);
  try {
    return await Promise.race([inject(tab), leaving.happens]);
  } finally {
    leaving.stop();
  }
}

async function inject(before: OpenTab): Promise<Extraction> {
  const target = { tabId: before.id };
  const find = () => browser.tabs.get(before.id).catch(() => undefined);
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: ['/extract.js'] });
    if (injected?.result) return injected.result as Extraction;
    const after = await find();
    // Firefox answers without a result, instead of rejecting, where it lets no extension in.
    const reason = isWebPage(after) && !changed(before, after) ? 'failed' : whyRefused(before, after);
    return { kind: 'refused', reason, detail: String(injected?.error ?? 'the script gave no result') };
  } catch (error) {
    return { kind: 'refused', reason: whyRefused(before, await find()), detail: String(error) };
  }
}

const changed = (before: OpenTab, after: Tabs.Tab | undefined): boolean => !after || before.url !== after.url;

const isWebPage = (tab: Tabs.Tab | undefined): boolean => /^(https?|file):/.test(tab?.url ?? '');

function whyRefused(before: OpenTab, after: Tabs.Tab | undefined): RefusalReason {
  if (changed(before, after)) return 'changed';
  return isPdf(after!) ? 'pdf' : 'restricted';
}

/** Firefox closes its PDF viewer to extensions, so only the address and the title are left to tell. */
const isPdf = ({ url, title }: Tabs.Tab): boolean =>
  /^(https?|file):[^?#]*\.pdf($|[?#])/i.test(url ?? '') || /\.pdf$/i.test(title ?? '');

/** Firefox leaves an injection unanswered when the page that it waits for is left. */
function watchForLeaving(tabId: number) {
  const { promise: happens, resolve: leave } = Promise.withResolvers<Extraction>();
  const removed = (tab: number) => {
    if (tab === tabId) leave({ kind: 'refused', reason: 'changed', detail: 'the tab was left' });
  };
  const updated = (tab: number, { status }: { status?: string }) => {
    if (status === 'loading') removed(tab);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return {
    happens,
    stop() {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}
