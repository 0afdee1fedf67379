// Every view of the popup and of the pages that share its HTML, and how the reader gets there.
import { choose, type Popup, settled, text, texts, until } from '../../scripts/browsers/driver.ts';
import type { Visit } from './browsers.ts';

interface View {
  readonly name: string;
  /** A path of the server; missing: an address that the browser closes to extensions. */
  readonly path?: string;
  /** The view of the popup once it has settled, with the reason of a refusal. */
  readonly becomes: string;
  /** What the reader does in it. */
  readonly prepare?: (popup: Popup) => Promise<unknown>;
  /** What opens instead of the popup. `button` opens it; the options page is opened by the browser. */
  readonly page?: { readonly path: string; readonly button?: string; readonly hasStatus: boolean };
}

const clicks =
  (...selectors: readonly string[]) =>
  async (popup: Popup) => {
    for (const selector of selectors) await popup.click(selector);
  };

/** Opens whatever can be opened, with one sentence shown in the page. */
export async function openAll(popup: Popup): Promise<void> {
  await clicks('#sentences .go', '#sentences .why', '#folded summary', '#open-settings')(popup);
  await until(
    () => texts(popup, '#sentences .shown'),
    ({ length }) => length === 1,
  );
}

/** The status changes once, after some seconds. */
async function waitUntilSlow(popup: Popup): Promise<void> {
  const first = await text(popup, '#status');
  await until(
    () => text(popup, '#status'),
    (status) => status !== first,
  );
}

export const views: readonly View[] = [
  { name: 'summary', path: '/article.html', becomes: 'summary' },
  { name: 'all-open', path: '/article.html', becomes: 'summary', prepare: openAll },
  {
    name: 'running-text',
    path: '/sections.html',
    becomes: 'summary',
    prepare: (popup) => choose(popup, '#settings [data-setting="layout"]', 'text'),
  },
  { name: 'short', path: '/short.html', becomes: 'summary' },
  { name: 'long-title', path: '/long-title.html', becomes: 'summary' },
  { name: 'arabic', path: '/arabic.html', becomes: 'summary' },
  { name: 'no-article', path: '/empty.html', becomes: 'refused not-an-article' },
  { name: 'offer', path: '/notes.html', becomes: 'refused not-an-article' },
  { name: 'pdf', path: '/report.pdf', becomes: 'refused pdf' },
  { name: 'restricted', becomes: 'refused restricted' },
  { name: 'reading', path: '/waiting.html', becomes: 'reading', prepare: waitUntilSlow },
  {
    name: 'options',
    path: '/article.html',
    becomes: 'summary',
    page: { path: 'popup.html?in=options', hasStatus: false },
  },
  {
    name: 'panel',
    path: '/article.html',
    becomes: 'summary',
    page: { path: 'popup.html?in=panel', button: '#beside', hasStatus: true },
  },
  {
    name: 'print',
    path: '/article.html',
    becomes: 'summary',
    page: { path: 'popup.html?in=print', button: '#print', hasStatus: false },
  },
];

/** Opens a view, runs `check` in it, and closes it. */
export async function inView(
  visit: Visit,
  { path, becomes, prepare, page }: View,
  check: (popup: Popup) => Promise<unknown>,
): Promise<void> {
  if (path) await visit.open(path);
  else await visit.browser.open(visit.restricted[0]!);
  await visit.inPopup(async (popup) => {
    const isThere = (view: string) => view === becomes;
    if (becomes !== 'reading' && !isThere(await settled(popup))) throw new Error(`no view ${becomes}`);
    await prepare?.(popup);
    if (!page) return check(popup);
    if (page.button) await popup.click(page.button);
    else {
      const origin = await popup.run(({ location }) => location.origin);
      await visit.browser.open(`${origin}/${page.path}`);
    }
    const opened = await visit.browser.extensionPage(page.path);
    if (page.button) await settled(opened);
    await check(opened);
    await opened.close();
    // The next click is on the button of the tab in front.
    if (path) await visit.browser.show(visit.site.address(path));
  });
}
