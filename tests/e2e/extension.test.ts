// The built extension in real browsers, opened by a click on its toolbar button.
import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { choose, copy, setLength, settled, text, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, settingStored } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

const messages = JSON.parse(
  await readFile(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;

interface ActionApi {
  readonly action: { getTitle(details: object): Promise<string> };
}

/** The paragraphs of the article, in reading order. */
const paragraphs = [...doubledArticle.matchAll(/<p>([^<]+)<\/p>/g)].map(([, inside]) => inside!);

inBothBrowsers(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test('the extension cannot read the page before the click, and shows its key sentences after it', async () => {
    await visit.open('/article.html');
    expect(await visit.browser.mayRead()).toBe(false);
    await visit.inSummary(async (popup) => {
      expect(await visit.browser.mayRead()).toBe(true);
      expect(await text(popup, '#title')).toBe(
        'Kelden to close its old ferry terminal after a year of delays',
      );
      expect(await text(popup, '#site')).toBe('The Harbour Gazette');
      expect(await text(popup, '#byline')).toBe('Maria LindqvistJanuary 21, 2026');
      expect(await text(popup, '#time')).toMatch(/^\d+ sec instead of \d min$/);
      const sentences = await texts(popup, '#sentences .go');
      expect(sentences[0]).toMatch(/^The harbour board of Kelden voted on Tuesday/);
      const orders = sentences.map((sentence) =>
        paragraphs.findIndex((paragraph) => paragraph.includes(sentence)),
      );
      expect(orders, 'verbatim').not.toContain(-1);
      expect(orders, 'in reading order').toEqual([...orders].sort((a, b) => a - b));
      expect(await text(popup, '#folded summary')).toBe('11 repeated paragraphs left out');
      const folded = await texts(popup, '#folded li');
      expect(folded.map((shown, index) => shown.startsWith(paragraphs[index]!))).toEqual(
        Array(11).fill(true),
      );
    });
  });

  test('the toolbar button names the product and the shortcut', async () => {
    await visit.open('/article.html');
    await visit.inPopup(async (popup) => {
      const title = () =>
        popup.run((window) => (window as typeof window & { chrome: ActionApi }).chrome.action.getTitle({}));
      await until(title, (shown) => shown === 'Pith: show the key sentences (Alt+Shift+J)');
    });
  });

  test('the copy button copies the summary and announces it', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const sentences = await texts(popup, '#sentences .go');
      const title = await text(popup, '#title');
      await copy(popup);
      expect(await text(popup, '#status')).toBe(messages.copied?.message);
      const items = sentences.map((sentence) => `• ${sentence}`);
      const address = visit.site.address('/article.html');
      expect(await visit.browser.clipboard()).toBe(
        [title, 'Maria Lindqvist, January 21, 2026', ...items, address].join('\n\n'),
      );
    });
  });

  test('a longer summary includes the shorter one; a length is remembered for its article, the usual one for all', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await setLength(popup, 2);
      const short = await texts(popup, '#sentences .go');
      await setLength(popup, 7);
      const long = await texts(popup, '#sentences .go');
      expect(long).toHaveLength(7);
      expect(long.filter((sentence) => short.includes(sentence))).toEqual(short);
    });
    await visit.inSummary(async (popup) => {
      expect(await texts(popup, '#sentences .go')).toHaveLength(7);
      await popup.click('#usual');
      expect(await texts(popup, '#sentences .go')).toHaveLength(3);
      await choose(popup, '#settings [data-setting="length"]', '5');
      expect(await texts(popup, '#sentences .go')).toHaveLength(5);
      await settingStored(popup, 'length', { kind: 'sentences', count: 5 });
    });
    await visit.open('/other.html');
    await visit.inSummary(async (popup) => {
      expect(await texts(popup, '#sentences .go')).toHaveLength(5);
    });
  });

  test('a short article is shown completely', async () => {
    await visit.open('/short.html');
    await visit.inSummary(async (popup) => {
      expect(await text(popup, '#notices')).toBe(messages.wholeArticle?.message);
      expect(await texts(popup, '#sentences .go')).toHaveLength(2);
    });
  });

  test('the sentences have the direction and language of a right-to-left article', async () => {
    await visit.open('/arabic.html');
    await visit.inSummary(async (popup) => {
      const list = await popup.run(({ document }) => {
        const { lang, dir } = document.querySelector<HTMLElement>('#sentences ol')!;
        return { lang, dir };
      });
      expect(list).toEqual({ lang: 'ar', dir: 'rtl' });
    });
  });

  test.each([
    ['/report.pdf', 'refused pdf'],
    ['/start.html', 'refused not-an-article'],
    ['/frames.html', 'refused not-an-article'],
    ['/empty.html', 'refused not-an-article'],
    ['/deep.html', 'summary'],
    ['/huge.html', 'summary'],
  ])('%s: %s', async (path, view) => {
    await visit.open(path);
    await visit.inPopup(async (popup) => expect(await settled(popup)).toBe(view));
  });

  test.each(visit.restricted)('%s: refused restricted', async (address) => {
    await visit.browser.open(address);
    await visit.inPopup(async (popup) => {
      expect(await settled(popup)).toBe('refused restricted');
      expect(await text(popup, '#status')).toBe(messages.refusedRestricted?.message);
    });
  });

  test('an article whose page does not finish loading is read after a second, with a notice', async () => {
    await visit.open('/endless.html');
    await visit.inSummary(async (popup) => {
      expect(await text(popup, '#notices')).toContain(messages.noticeLoading?.message);
    });
  });

  test('a page that does not answer is announced within three seconds, and refused in the end', async () => {
    await visit.open('/waiting.html');
    await visit.inPopup(async (popup) => {
      await until(
        () => text(popup, '#status'),
        (status) => status === messages.stillReading?.message,
        3000,
      );
      expect(await settled(popup)).toBe('refused unresponsive');
      expect(await text(popup, '#status')).toBe(messages.refusedUnresponsive?.message);
    });
  });
});
