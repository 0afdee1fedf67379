// Key sentences shown in the page: exactly those characters, without touching the page's own nodes, in both browsers.
import { expect, test } from 'vitest';
import { type Popup, text, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

/** The highlighter's colour in the page. */
const amber = [255, 216, 77] as const;
const first =
  'The harbour board of Kelden voted on Tuesday to close the old ferry terminal by the end of March';
/** The first sentence across inline markup, in an open shadow root, and said twice. */
const variants = {
  ...pages,
  '/inline.html': doubledArticle.replace(
    first,
    first.replace('ferry terminal', '<a href="#t">fer<b>ry</b></a> terminal'),
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
    '%s: shows exactly the sentence, and clears it',
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

  test('shows all key sentences, and clears them', async () => {
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

  test('scrolls to the sentence', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const top = () => visit.browser.inPage((window) => window.scrollY);
      expect(await top()).toBe(0);
      // Longer than any window.
      await visit.browser.inPage(({ document }) => {
        document.querySelector('article')!.style.paddingTop = '5000px';
      });
      await popup.click('#sentences .go');
      await until(top, (place) => place > 0);
    });
  });

  test('finds the sentence after the page was rendered anew, and says where it is gone', async () => {
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
