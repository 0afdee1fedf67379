// Key sentences highlighted in the page, in both browsers: exactly their characters, without a change of the page's
// nodes.
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
    '%s: a click highlights exactly the sentence, the next one clears it',
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
        await becomes(popup, 0);
        expect(await highlighted()).toEqual([]);
        expect(await body()).toBe(before);
      });
    },
  );

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
      expect(await text(popup, '#status')).toBe('');
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

  test('one button highlights all key sentences and clears them', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const sentences = await texts(popup, '#sentences .go');
      await popup.click('#show-all');
      await becomes(popup, sentences.length);
      expect(await highlighted()).toEqual(sentences);
      await popup.click('#show-all');
      await becomes(popup, 0);
      expect(await highlighted()).toEqual([]);
    });
  });

  test('the page scrolls to the sentence', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const top = () => visit.browser.inPage((window) => window.scrollY);
      expect(await top()).toBe(0);
      // Moves the article below the visible part of any window.
      await visit.browser.inPage(({ document }) => {
        document.querySelector('article')!.style.paddingTop = '5000px';
      });
      await popup.click('#sentences .go');
      await until(top, (offset) => offset > 0);
    });
  });

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
      await popup.click('#sentences .go');
      await until(
        () => text(popup, '#status'),
        (status) => status.startsWith('This text is not in the page any more'),
      );
    });
  });
});
