// The page in a tab → Extraction. Maps the many ways in which a browser refuses an injection to the few refusal reasons
// of the model. Decides by the state of the tab, since error messages differ between browsers and versions.
import browser, { type Tabs } from 'webextension-polyfill';
import type { Extraction, RefusalReason } from '../engine/model.ts';
import type { OpenTab } from './tabs.ts';

/**
 * Runs the extraction script in a tab and resolves with its result; never rejects. The `activeTab` permission allows it
 * from the reader's click until the tab leaves the page (Firefox) or its origin (Chromium). Resolves with the refusal `changed` as
 * soon as the tab leaves the page.
 */
export async function extractFrom(tab: OpenTab | undefined): Promise<Extraction> {
  if (!tab) return { kind: 'refused', reason: 'restricted', detail: 'no tab is in front' };
  const navigation = watchNavigation(tab);
  const loading = Promise.withResolvers<Extraction>();
  const timer = setTimeout(() => readWhileLoading(tab).then(loading.resolve, () => undefined), loadingAfter);
  try {
    return await Promise.race([requestExtraction(tab), loading.promise, navigation.refusal]);
  } finally {
    clearTimeout(timer);
    navigation.stopWatching();
  }
}

/** In milliseconds. Judgement: a page that has not loaded by then waits for a script or an advertisement. */
const loadingAfter = 1000;

/** Reads a page before it has loaded. Rejects if no article is there yet. */
async function readWhileLoading({ id: tabId }: OpenTab): Promise<Extraction> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/extract.js'],
    injectImmediately: true,
  });
  const extraction = injected?.result as Extraction | undefined;
  if (extraction?.kind !== 'article') throw new Error('no article is there yet');
  const { article } = extraction;
  return {
    kind: 'article',
    article: { ...article, notices: [{ kind: 'loading' }, ...(article.notices ?? [])] },
  };
}

async function requestExtraction(before: OpenTab): Promise<Extraction> {
  const target = { tabId: before.id };
  const currentTab = () => browser.tabs.get(before.id).catch(() => undefined);
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: ['/extract.js'] });
    if (injected?.result) return injected.result as Extraction;
    const after = await currentTab();
    // On a page that is closed to extensions, Firefox resolves without a result instead of rejecting.
    const reason = isWebOrFile(after) && !hasChanged(before, after) ? 'failed' : refusalReason(before, after);
    return { kind: 'refused', reason, detail: String(injected?.error ?? 'the script gave no result') };
  } catch (error) {
    return { kind: 'refused', reason: refusalReason(before, await currentTab()), detail: String(error) };
  }
}

const hasChanged = (before: OpenTab, after: Tabs.Tab | undefined): boolean =>
  !after || before.url !== after.url;

const isWebOrFile = (tab: Tabs.Tab | undefined): boolean => /^(https?|file):/.test(tab?.url ?? '');

function refusalReason(before: OpenTab, after: Tabs.Tab | undefined): RefusalReason {
  if (hasChanged(before, after)) return 'changed';
  if (isPdf(after!)) return 'pdf';
  return before.url?.startsWith('file:') ? 'file-access' : 'restricted';
}

/** Decides by the URL and the title, since the PDF viewers of the browsers are closed to extensions. */
const isPdf = ({ url, title }: Tabs.Tab): boolean =>
  /^(https?|file):[^?#]*\.pdf($|[?#])/i.test(url ?? '') || /\.pdf$/i.test(title ?? '');

/**
 * Watches the tab itself: Firefox never settles an injection whose page is left before it runs. Chromium also calls it loading
 * when the page goes to another part of itself, which leaves nothing.
 */
function watchNavigation({ id: tabId, url: page }: OpenTab) {
  const { promise: refusal, resolve } = Promise.withResolvers<Extraction>();
  const removed = (tab: number) => {
    if (tab === tabId) resolve({ kind: 'refused', reason: 'changed', detail: 'the tab was left' });
  };
  const updated = (tab: number, { status, url }: { status?: string; url?: string }) => {
    const isPart = url !== undefined && url !== page && withoutPart(url) === withoutPart(page);
    if (status === 'loading' && !isPart) removed(tab);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return {
    refusal,
    stopWatching() {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}

const withoutPart = (url: string | undefined): string | undefined => url?.replace(/#.*/s, '');
