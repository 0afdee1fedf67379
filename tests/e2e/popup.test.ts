// The popup in real browsers: cache, settings, selection, layout, print.
import { beforeEach, expect, test } from 'vitest';
import {
  choose,
  copy,
  type Popup,
  setLength,
  settled,
  text,
  texts,
  until,
  viewOf,
} from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, inChromium, settingStored } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

/** The article without a declared language. */
const undeclared = doubledArticle.replace('<html lang="en">', '<html>');
const served = { ...pages, '/changing.html': doubledArticle, '/undeclared.html': undeclared };
type Extended = Window &
  typeof globalThis & {
    readonly chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
  };
const titleOf = (popup: Popup) => text(popup, '#title');

inBothBrowsers(served, (visit) => {
  beforeEach(visit.resetStorage);

  test('a cached summary is shown at once, and replaced if the page has changed', async () => {
    await visit.open('/changing.html');
    await visit.inSummary(() => undefined);
    // The page does not answer while its script runs, and has changed when it does.
    await visit.browser.inPage(({ document, setTimeout, performance }) => {
      setTimeout(() => {
        for (const end = performance.now() + 4000; performance.now() < end; );
        document.querySelector('h1')!.textContent = document.title =
          'Kelden keeps its old ferry terminal after all';
      });
    });
    await visit.inSummary(async (popup) => {
      expect(await titleOf(popup)).toMatch(/^Kelden to close/);
      await until(
        () => titleOf(popup),
        (title) => title === 'Kelden keeps its old ferry terminal after all',
      );
    });
    await visit.browser.leave(visit.site.address('/other.html'));
    await until(
      () => visit.browser.inPage(({ location, document }) => location.pathname + document.readyState),
      (state) => state === '/other.htmlcomplete',
    );
    await visit.inSummary(async (popup) => expect(await titleOf(popup)).toMatch(/^Norrvik/));
  });

  test('a cached summary stays as the reader left it when the page gives the same again', async () => {
    await visit.open('/article.html');
    await visit.inSummary(() => undefined);
    await visit.browser.inPage(({ setTimeout, performance }) => {
      setTimeout(() => {
        for (const end = performance.now() + 2000; performance.now() < end; );
      });
    });
    await visit.inSummary(async (popup) => {
      await popup.click('#sentences .why');
      const details = () =>
        popup.run(({ document }) => document.querySelector('#sentences .details')!.checkVisibility());
      expect(await details()).toBe(true);
      await visit.browser.inPage(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await details()).toBe(true);
    });
  });

  test('a selection is summarized, with a button for the whole article', async () => {
    await visit.open('/article.html');
    await visit.browser.inPage(({ document, getSelection }) => {
      const [, second, third] = document.querySelectorAll('article p:not(.byline)');
      getSelection()!.setBaseAndExtent(second!, 0, third!, 1);
    });
    await visit.inSummary(async (popup) => {
      const sentences = () => texts(popup, '#sentences .go');
      expect(await popup.run(({ document }) => document.querySelector<HTMLElement>('#scope')!.hidden)).toBe(
        false,
      );
      expect((await sentences())[0]).toMatch(/^Three inspections/);
      await popup.click('#whole-article');
      await until(sentences, ([first]) => first!.startsWith('The harbour board'));
    });
  });

  test('the first summary after installation comes with a hint, the second without', async () => {
    const hintOf = (popup: Popup) =>
      popup.run(({ document }) => {
        const hint = document.querySelector('#hint')!;
        return hint.checkVisibility() ? hint.textContent : 'hidden';
      });
    await visit.open('/start.html');
    await visit.inPopup(async (popup) => {
      await popup.run((window) => (window as Extended).chrome.storage.local.clear());
    });
    await visit.inPopup(async (popup) => {
      expect(await settled(popup)).toMatch(/^refused/);
      expect(await hintOf(popup)).toBe('hidden');
    });
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      expect(await hintOf(popup)).toMatch(/^Tip: /);
      await settingStored(popup, 'introduced', true);
    });
    await visit.inSummary(async (popup) => expect(await hintOf(popup)).toBe('hidden'));
  });

  test('the format for copying is remembered', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await choose(popup, '#settings [data-setting="format"]', 'links');
      await settingStored(popup, 'format', 'links');
    });
    await visit.inSummary(async (popup) => {
      await copy(popup);
      expect(await text(popup, '#status')).toBe('Copied');
      const copied = await visit.browser.clipboard();
      expect(copied).toMatch(/^# \[Kelden to close its old ferry terminal/);
      expect(copied).toContain(`[→](${visit.site.address('/article.html')}#:~:text=The%20harbour%20board`);
    });
  });

  test('print opens a page of the title, the sentences and the address only, and prints it', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await popup.click('#print');
      const printed = await visit.browser.extensionPage('popup.html?in=print');
      await until(
        () => viewOf(printed),
        (view) => view === 'summary',
      );
      const [visible, edges] = await printed.run(({ document, getComputedStyle }) => {
        const find = (selector: string) => document.querySelector(selector)!;
        const parts = ['#title', '#time', '#sentences', '#address', 'footer', '#tools', '.why', '#length'];
        const edgeOf = (selector: string) =>
          find(selector).getBoundingClientRect().x +
          Number.parseFloat(getComputedStyle(find(selector)).paddingInlineStart);
        return [
          parts.filter((selector) => find(selector).checkVisibility()),
          ['#title', '#address'].map(edgeOf),
        ];
      });
      expect(visible).toEqual(['#title', '#sentences', '#address']);
      expect(edges[1], 'the address is aligned with the title').toBe(edges[0]);
      expect(await text(printed, '#address')).toBe(visit.site.address('/article.html'));
      // Chromium without a window does not print.
      if (visit.browserName === 'Firefox')
        expect((await visit.browser.savedFile('.pdf')).text).toMatch(/^%PDF-/);
      await printed.close();
    });
    await visit.browser.show(visit.site.address('/article.html'));
  });

  test('save writes a Markdown file with the name of the article', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const [title, sentences] = [await titleOf(popup), await texts(popup, '#sentences .go')];
      await popup.click('#save');
      const saved = await visit.browser.savedFile('.md');
      expect(saved.name).toBe(`${title.slice(0, 60)}.md`);
      expect(saved.text).toMatch(/^# \[Kelden to close its old ferry terminal/);
      expect(saved.text).toContain(sentences.map((sentence) => `- ${sentence}`).join('\n'));
    });
  });
});

inChromium(served, (visit) => {
  beforeEach(visit.resetStorage);

  test('the popup explains why a sentence was picked and which paragraphs were folded', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await popup.click('#sentences .why');
      expect(
        await popup.run(
          ({ document }) => document.querySelector<HTMLElement>('#sentences .details')!.offsetHeight,
        ),
      ).toBeGreaterThan(10);
      expect(await text(popup, '#sentences .reasons')).not.toBe('');
      await popup.click('#folded summary');
      expect(await text(popup, '#folded .why-folded')).toBe(
        'The same words as another paragraph. Show that paragraph',
      );
      await popup.click('#folded button');
      await until(
        () => visit.browser.inPage(({ CSS }) => CSS.highlights.size),
        (count) => count === 1,
      );
    });
  });

  test('the sentences are below the headings of the article', async () => {
    await visit.open('/sections.html');
    await visit.inSummary(async (popup) => {
      await setLength(popup, 40);
      expect(await texts(popup, '#sentences h2')).toEqual([
        'A year of delays',
        'What the islands say',
        'What comes next',
      ]);
    });
  });

  test('a guessed language is announced', async () => {
    await visit.open('/undeclared.html');
    await visit.inSummary(async (popup) => {
      expect(await text(popup, '#language-notice')).toBe('Language: English (recognized from the text)');
    });
  });

  test('the settings change the layout and open the shortcut page', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await popup.click('#open-settings');
      await choose(popup, '#settings [data-setting="layout"]', 'text');
      const displays = await popup.run(({ document }) =>
        ['', '::before'].map(
          (part) => getComputedStyle(document.querySelector('#sentences .go')!, part).display,
        ),
      );
      expect(displays).toEqual(['inline', 'none']);
      await choose(popup, '#settings [data-setting="layout"]', 'points');
      await popup.click('#shortcut');
      await until(
        () => visit.browser.addresses(),
        (addresses) => addresses.includes('chrome://extensions/shortcuts'),
      );
    });
  });

  test.each([320, 420, 800])(
    'at %d px, long words and text of twice the size fit in the popup',
    async (width) => {
      await visit.open('/long-words.html');
      await visit.inSummary(async (popup) => {
        for (const size of ['14px', '28px']) {
          const [content, available, height] = await popup.run(
            ({ document }, wanted, fontSize) => {
              document.documentElement.style.setProperty('--width', `${wanted}px`);
              document.body.style.fontSize = fontSize;
              const parts = ['body', 'header', '#content', '#tools', 'footer'].map(
                (part) => document.querySelector(part)!,
              );
              const { clientHeight } = document.querySelector('#content')!;
              return [Math.max(...parts.map(({ scrollWidth }) => scrollWidth)), wanted, clientHeight];
            },
            width,
            size,
          );
          expect(content, size).toBeLessThanOrEqual(available!);
          expect(height, 'a few lines are visible').toBeGreaterThan(5 * Number.parseFloat(size));
        }
      });
    },
  );
});
