// Key sentences highlighted in the page, in both browsers: exactly their characters, without a change of the page's
// nodes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Popup, setLength, text, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

/** The background of the highlight. */
const amber = [255, 216, 77] as const;
const first =
  'The harbour board of Kelden voted on Tuesday to close the old ferry terminal by the end of March';
/** The first sentence across inline elements, in an open shadow root, and with a footnote mark. */
const variants = {
  ...pages,
  '/inline.html': doubledArticle.replace(
    first,
    first.replace('ferry terminal', '<a href="#t">fer<b>ry</b></a> terminal'),
  ),
  '/footnote.html': doubledArticle.replace(
    'The harbour board of Kelden voted on Tuesday',
    'Holm<sup><a href="#n1">[1]</a></sup> built the old pier in 1953. The harbour board of Kelden voted on Tuesday',
  ),
  /** The whole article is one element, as on old sites: its middle is no place of a sentence. */
  '/one-element.html': doubledArticle
    .replace('<article>', '<article><div>')
    .replace('</article>', '</div></article>')
    .replaceAll(/<p>([^<]+)<\/p>/g, '$1<br><br>'),
  '/scroller.html': doubledArticle.replace(
    '<article>',
    '<style>body { overflow: hidden } article { block-size: 90vh; overflow: auto }</style><article>',
  ),
  '/hidden-card.html': doubledArticle.replaceAll(
    'ferry terminal',
    'ferry <span style="display: none">A card that opens at the pointer, with a text that is much longer than the sentence around it, so that it cannot be taken for a footnote mark of any kind or for another insertion.</span>terminal',
  ),
  '/preformatted.html': readFileSync(new URL('../fixtures/pages/preformatted.html', import.meta.url)),
  /** The first part of the article has a class that hides it, each time in another way. */
  ...Object.fromEntries(
    Object.entries({
      'closed-tab': 'display: none',
      collapsed: 'max-block-size: 0; overflow: hidden',
      invisible: 'visibility: hidden',
    }).map(([name, style]) => [
      `/${name}.html`,
      String(pages['/sections.html'])
        .replace('</h1>', '</h1><div role="tabpanel" id="part">')
        .replace('<h2>A year of delays', '</div><h2>A year of delays')
        .replace('</head>', `<style>#part.closed { ${style} }</style></head>`),
    ]),
  ),
  '/shadow.html': `<!doctype html><html lang="en"><title>Kelden to close its old ferry terminal</title><body><div id="host"></div>
    <script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
      /<article>([\s\S]*)<\/article>/.exec(doubledArticle)![0],
    )}</script></body></html>`,
};

inBothBrowsers(variants, (visit) => {
  const highlighted = () =>
    visit.browser.inPage(({ CSS }) =>
      [...(CSS.highlights.get('pith') ?? [])].map((range) => String(range as Range)),
    );
  const marked = (popup: Popup) =>
    popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length);
  const becomes = (popup: Popup, count: number) =>
    until(
      () => marked(popup),
      (number) => number === count,
    );
  const body = () => visit.browser.inPage(({ document }) => document.documentElement.outerHTML);

  test.each(['/article.html', '/inline.html', '/shadow.html'])(
    '%s: each click highlights exactly the sentence, and Clear removes it',
    async (path) => {
      await visit.open(path);
      await visit.inSummary(async (popup) => {
        const before = await body();
        const sentence = await text(popup, '#sentences .go');
        await popup.click('#sentences .go');
        await becomes(popup, 1);
        expect(await highlighted()).toEqual([sentence]);
        await until(
          () => visit.browser.countPixels(amber),
          (count) => count > 1000,
        );
        expect(await body()).toBe(before);
        await popup.click('#sentences .go');
        expect(await highlighted()).toEqual([sentence]);
        await popup.click('#clear');
        await becomes(popup, 0);
        expect(await highlighted()).toEqual([]);
        expect(await body()).toBe(before);
      });
    },
  );

  test('a sentence on several lines of a `pre` is highlighted', async () => {
    await visit.open('/preformatted.html');
    await visit.inSummary(async (popup) => {
      const sentence = await text(popup, '#sentences .go');
      await popup.click('#sentences .go');
      await becomes(popup, 1);
      const [shown, ...others] = await highlighted();
      expect(shown).toContain('\n');
      expect([shown!.replace(/\s+/g, ' '), ...others]).toEqual([sentence]);
    });
  });

  /** Clicks sentences in one task; `detail` counts the clicks of a double click. */
  const clickInOneTask = (
    popup: Popup,
    ...clicks: readonly (readonly [sentence: number, detail: number])[]
  ) =>
    popup.run((window, all) => {
      const { document, MouseEvent } = window;
      const links = document.querySelectorAll('#sentences .go');
      for (const [sentence, detail] of all) {
        // Parsed by the popup, since a page in Firefox cannot read an object of the test driver.
        const options = window.JSON.parse(`{ "bubbles": true, "cancelable": true, "detail": ${detail} }`);
        links[sentence]!.dispatchEvent(new MouseEvent('click', options));
      }
    }, clicks);

  test.each<[string, readonly (readonly [number, number])[], number]>([
    [
      'a double click highlights its sentence',
      [
        [0, 1],
        [0, 2],
      ],
      0,
    ],
    [
      'of two sentences clicked in a row, the second is highlighted',
      [
        [0, 1],
        [1, 1],
      ],
      1,
    ],
  ])('%s', async (_, clicks, expected) => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const sentences = await texts(popup, '#sentences .go');
      await clickInOneTask(popup, ...clicks);
      await until(
        () => texts(popup, '#sentences .shown .go'),
        ([shown]) => shown === sentences[expected],
      );
      expect(await highlighted()).toEqual([sentences[expected]]);
      expect(await text(popup, '#status')).toBe('Shown in the page');
    });
  });

  test('a short sentence with a footnote mark is highlighted', async () => {
    await visit.open('/footnote.html');
    await visit.inSummary(async (popup) => {
      await setLength(popup, 40);
      await popup.run(({ document }) => {
        const links = [...document.querySelectorAll<HTMLElement>('#sentences .go')];
        links.find(({ textContent }) => textContent.startsWith('Holm'))!.click();
      });
      await becomes(popup, 1);
      expect(await highlighted()).toEqual(['Holm[1] built the old pier in 1953.']);
    });
  });

  test('one button highlights all key sentences; the popup marks them when it is opened again, and clears them', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const sentences = await texts(popup, '#sentences .go');
      await popup.click('#show-all');
      await becomes(popup, sentences.length);
      expect(await highlighted()).toEqual(sentences);
    });
    await visit.inSummary(async (popup) => {
      await becomes(popup, (await texts(popup, '#sentences .go')).length);
      await popup.click('#clear');
      await becomes(popup, 0);
      expect(await highlighted()).toEqual([]);
    });
  });

  /** Returns the part of the highlighted text that is within the window and not below the popup, from 0 to 1. */
  const visibleShare = (popupHeight: number) =>
    visit.browser.inPage(({ CSS, innerHeight }, covered) => {
      const [range] = [...(CSS.highlights.get('pith') ?? [])] as Range[];
      const { top, bottom } = range!.getBoundingClientRect();
      return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, covered)) / (bottom - top);
    }, popupHeight);

  test.each(['/article.html', '/one-element.html', '/scroller.html', '/hidden-card.html'])(
    '%s: a click scrolls to the sentence, below the popup if there is room',
    async (path) => {
      await visit.open(path);
      await visit.inSummary(async (popup) => {
        // Moves the text below the visible part of any window.
        await visit.browser.inPage(({ document }) => {
          document.querySelector<HTMLElement>('article')!.style.paddingTop = '5000px';
        });
        const { height, room } = {
          height: await popup.run((window) => window.innerHeight),
          room: await visit.browser.inPage((window) => window.innerHeight),
        };
        const count = (await texts(popup, '#sentences .go')).length;
        for (const number of [count, 1]) {
          await popup.run(({ document }, index) => {
            document.querySelectorAll<HTMLElement>('#sentences .go')[index]!.click();
          }, number - 1);
          await becomes(popup, 1);
          await until(
            () => visibleShare(room - height > 200 ? height : 0),
            (share) => share === 1,
          );
        }
      });
    },
  );

  test.each(['closed-tab', 'collapsed', 'invisible'])(
    '%s: the status tells that the page hides the sentence, until the reader opens its part',
    async (name) => {
      await visit.open(`/${name}.html`);
      const setClosed = (isClosed: boolean) =>
        visit.browser.inPage(
          ({ document }, closed) => document.querySelector('#part')!.classList.toggle('closed', closed),
          isClosed,
        );
      await visit.inSummary(async (popup) => {
        const sentences = await texts(popup, '#sentences .go');
        const statusBecomes = (start: string) =>
          until(
            () => text(popup, '#status'),
            (status) => status.startsWith(start),
          );
        await setClosed(true);
        await popup.click('#sentences .go');
        await statusBecomes('This text is in a closed or hidden part of the page');
        expect(await highlighted()).toEqual([sentences[0]]);
        await popup.click('#show-all');
        await statusBecomes('Shown in the page');
        expect(await highlighted()).toEqual(sentences);
        await setClosed(false);
        await popup.click('#sentences .go');
        await becomes(popup, 1);
        await statusBecomes('Shown in the page');
      });
    },
  );

  test('a sentence is found after the page was rendered again, and announced if it is gone', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await visit.browser.inPage(({ document }) => {
        const article = document.querySelector('article')!;
        article.replaceWith(article.cloneNode(true));
      });
      await popup.click('#sentences .go');
      await becomes(popup, 1);
      expect(await highlighted()).toHaveLength(1);
      await visit.browser.inPage(({ document }) => document.querySelector('article')!.remove());
      await popup.click('#sentences .go');
      await becomes(popup, 0);
      await until(
        () => text(popup, '#status'),
        (status) => status.startsWith('This text is no longer in the page'),
      );
    });
  });
});
