// Jumps to sentences on pages with every kind of layout, in both browsers: the sentence is in view, and not below the popup or
// a bar of the page where there is room.
import { expect, test } from 'vitest';
import { type Popup, text, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

/** The article, far below and above other things, in a narrow column. */
const tall = (style = '', article = doubledArticle): string =>
  article
    .replace('<article>', '<div class="space"></div><article>')
    .replace('</article>', '</article><div class="space"></div>')
    .replace(
      '</head>',
      `<style>.space { block-size: 4000px } article { max-inline-size: 40em; margin: 0 auto; font-size: 18px } ${style}</style></head>`,
    );
const paragraphs = (html: string, open: string, close: string): string =>
  html.replaceAll(/<p\b[^>]*>/g, open).replaceAll('</p>', close);
const inBody = (html: string, added: string): string => html.replace('<body>', `<body>${added}`);

const layouts: Readonly<Record<string, string>> = {
  'one element': tall('', paragraphs(doubledArticle, '', '<br><br>')),
  'preformatted text': tall(
    'pre { white-space: pre-wrap }',
    paragraphs(doubledArticle, '', '\n\n')
      .replace('<article>', '<article><pre>')
      .replace('</article>', '</pre></article>'),
  ),
  'a scroller as high as the window': tall(
    'html, body { block-size: 100%; margin: 0; overflow: hidden } main { block-size: 100%; overflow-y: auto }',
  )
    .replace('<body>', '<body><main>')
    .replace('</body>', '</main></body>'),
  'a scroller far below': tall('article { block-size: 260px; overflow: auto }'),
  'a body that scrolls in a window that does not': tall(
    'html { overflow: hidden; block-size: 100% } body { overflow: auto; block-size: 100%; margin: 0 }',
  ),
  'a body as high as the window, whose text overflows': tall(
    'html, body { block-size: 100%; overflow-x: hidden }',
  ),
  'sticky bars': inBody(
    tall(
      '.bar { position: sticky; inset-block-start: 0; block-size: 90px; background: #ccd } .two { inset-block-start: 90px }',
    ),
    '<div class="bar">Bar</div><div class="bar two">Two</div>',
  ),
  'padding for scrolling': tall('html { scroll-padding-block-start: 120px; scroll-behavior: smooth }'),
  'content that is laid out only in view': tall(
    'p, .space { content-visibility: auto; contain-intrinsic-size: auto 40px }',
  ),
  'pictures that load when they come into view': tall(
    '',
    doubledArticle.replaceAll('<p>', '<div class="late"></div><p>'),
  ).replace(
    '</body>',
    `<script>
      const watch = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
        if (isIntersecting) setTimeout(() => { target.style.height = '500px'; }, 100);
      }));
      for (const each of document.querySelectorAll('.late')) watch.observe(each);
    </script></body>`,
  ),
  'text from right to left in a wide page': tall('html { direction: rtl } body { inline-size: 3000px }'),
  'text in links': tall('', paragraphs(doubledArticle, '<p><a href="/other.html">', '</a></p>')),
  'closed details': tall('', doubledArticle)
    .replaceAll('<p>', '<details><summary>More</summary><p>')
    .replaceAll('</p>', '</p></details>'),
  'vertical text': tall(
    'html { writing-mode: vertical-rl } article { max-inline-size: 100vh; block-size: auto; margin: 0 } .space { inline-size: 10px }',
  ),
};

const path = (name: string): string => `/${name.replaceAll(' ', '-')}.html`;
const served = {
  ...pages,
  ...Object.fromEntries(Object.entries(layouts).map(([name, html]) => [path(name), html])),
  '/invisible-card.html': doubledArticle.replaceAll(
    'ferry terminal',
    `ferry <span style="visibility: hidden; position: absolute; inset-inline-start: -9999px">${'A card that opens at the pointer. '.repeat(9)}</span>terminal`,
  ),
  '/formula.html': doubledArticle.replaceAll(
    'ferry terminal',
    'ferry terminal <math alttext="x_{1}"><msub><mi>x</mi><mn>1</mn></msub></math>',
  ),
  '/ruby.html': doubledArticle.replaceAll(
    'ferry',
    '<ruby>fe<rt>a long pronunciation</rt>rr<rt>of it</rt>y</ruby>',
  ),
};

inBothBrowsers(served, (visit) => {
  /** Returns the share of the lines of the highlighted text that the reader sees, from 0 to 1. */
  const visibleShare = (cover: { width: number; height: number }) =>
    visit.browser.inPage((window, { width, height }) => {
      const { CSS, document, innerWidth, innerHeight } = window;
      const ranges = [...(CSS.highlights.get('pith') ?? [])] as Range[];
      const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 1);
      const isSeen = ({ left, right, top, bottom }: DOMRect) => {
        if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) return false;
        if (right > innerWidth - width && top < height) return false;
        const element = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return ranges.some(
          ({ startContainer }) =>
            element?.contains(startContainer) || startContainer.parentElement?.contains(element),
        );
      };
      return lines.length === 0 ? 0 : lines.filter(isSeen).length / lines.length;
    }, cover);

  /** Clicks a sentence and waits until the popup marks it. */
  const jumpTo = async (popup: Popup, index: number) => {
    await popup.run(({ document }, number) => {
      document.querySelectorAll<HTMLElement>('#sentences .go')[number]!.click();
    }, index);
    const sentences = await texts(popup, '#sentences .go');
    await until(
      () => texts(popup, '#sentences .shown .go'),
      (shown) => shown.length === 1 && shown[0] === sentences[index],
    );
  };

  test.each(Object.keys(layouts))('a sentence is jumped to in %s', async (name) => {
    await visit.open(path(name));
    await visit.inSummary(async (popup) => {
      const [{ width, height }, room] = await Promise.all([
        popup.run(({ innerWidth, innerHeight }) => ({ width: innerWidth, height: innerHeight })),
        visit.browser.inPage(({ innerHeight }) => innerHeight),
      ]);
      // Where the popup reaches down to the end of the window, only a place beside it is free.
      const cover = room - height > 160 ? { width, height } : { width: 0, height: 0 };
      const count = (await texts(popup, '#sentences .go')).length;
      for (const index of [count - 1, 0]) {
        await jumpTo(popup, index);
        await until(
          () => visibleShare(cover),
          (share) => share === 1,
          3000,
        );
        expect(await text(popup, '#status')).toBe('Shown in the page');
      }
    });
  });

  test('a second click on a sentence jumps again', async () => {
    await visit.open(path('one element'));
    await visit.inSummary(async (popup) => {
      const top = () => visit.browser.inPage(({ scrollY }) => scrollY);
      await jumpTo(popup, 0);
      await until(top, (offset) => offset > 1000);
      await visit.browser.inPage((window) => window.scrollTo(0, 0));
      await popup.run(({ document }) => document.querySelector<HTMLElement>('#sentences .go')!.click());
      await until(top, (offset) => offset > 1000);
    });
  });

  test('the reader who scrolls after a jump is not taken back', async () => {
    await visit.open(path('one element'));
    await visit.inSummary(async (popup) => {
      await jumpTo(popup, 0);
      await visit.browser.inPage((window) => {
        window.dispatchEvent(new window.Event('wheel'));
        window.scrollTo(0, 0);
      });
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await visit.browser.inPage(({ scrollY }) => scrollY)).toBe(0);
    });
  });

  test.each(['/invisible-card.html', '/ruby.html', '/formula.html'])(
    '%s: what the article left out is no part of the highlight',
    async (address) => {
      await visit.open(address);
      await visit.inSummary(async (popup) => {
        const sentence = await text(popup, '#sentences .go');
        expect(sentence).toContain('terminal');
        await jumpTo(popup, 0);
        const plain = (all: string) => all.replaceAll(/\s/g, '');
        const highlighted = await visit.browser.inPage(({ CSS }) =>
          [...(CSS.highlights.get('pith') ?? [])].map((range) => String(range as Range)).join(''),
        );
        expect(plain(highlighted)).toBe(plain(sentence));
      });
    },
  );

  test('after the reader went elsewhere and back, the popup knows what is highlighted, and clears it', async () => {
    await visit.open('/article.html');
    await visit.inSummary((popup) => jumpTo(popup, 0));
    // A page that is being left does not answer.
    const isShown = (place: string) =>
      until(
        () => visit.browser.inPage(({ location }) => location.pathname).catch(() => ''),
        (shown) => shown === place,
      );
    await visit.browser.leave(visit.site.address('/other.html'));
    await isShown('/other.html');
    await visit.inSummary((popup) => jumpTo(popup, 1));
    await visit.browser.inPage(({ history }) => history.back()).catch(() => undefined);
    await isShown('/article.html');
    const highlights = () => visit.browser.inPage(({ CSS }) => CSS.highlights.size);
    expect(await highlights()).toBe(1);
    await visit.inSummary(async (popup) => {
      const first = await text(popup, '#sentences .go');
      await until(
        () => texts(popup, '#sentences .shown .go'),
        (shown) => shown.join() === first,
      );
      await popup.click('#clear');
      await until(highlights, (size) => size === 0);
    });
  });
});
