// The panel beside the page: opened from the popup, it follows the tab in front, and reads a page only after a click on the
// toolbar button.
import { expect, test } from 'vitest';
import { choose, settled, text, texts, until, viewOf } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, settingStored } from './browsers.ts';
import { pages } from './pages.ts';

inBothBrowsers(pages, (visit) => {
  test('the panel shows the summary of the tab in front, and needs a click on another page', async () => {
    await visit.open('/article.html');
    await visit.inSummary((popup) => popup.click('#beside'));
    const panel = await visit.browser.extensionPage('popup.html?in=panel');
    const becomes = (view: string) =>
      until(
        () => viewOf(panel),
        (shown) => shown === view,
      );
    expect(await settled(panel)).toBe('summary');
    expect(await text(panel, '#title')).toMatch(/^Kelden/);

    const heights = () =>
      panel.run(({ document }) =>
        [...document.querySelectorAll<HTMLElement>('#sentences li')].map((item) => item.offsetHeight),
      );
    const unmarked = await heights();
    await panel.click('#show-all');
    const marked = () => texts(panel, '#sentences .in-view .go');
    const [first] = await until(marked, (shown) => shown.length > 0);
    expect(await heights(), 'no line wraps anew').toEqual(unmarked);
    await panel.click('#next');
    const sentences = await texts(panel, '#sentences .go');
    expect(first).toBe(sentences[0]);
    // Again and again, since the jump of the button may come later.
    const scrollAway = () =>
      visit.browser.inPage((window) => {
        window.document.querySelector<HTMLElement>('article')!.style.paddingBottom = '5000px';
        window.scrollTo(0, 5000);
      });
    await until(
      () => scrollAway().then(marked),
      (shown) => !shown.includes(first!),
    );

    // A frame that loads, another part of the same page, and another query in its address leave everything as it is.
    await panel.click('#sentences .why');
    await visit.browser.inPage(({ document, location }) => {
      const frame = document.createElement('iframe');
      frame.src = '/start.html';
      document.body.append(frame);
      location.hash = 'part';
    });
    await until(async () => visit.site.hits.includes('/start.html'), Boolean);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 700));
    await pause();
    await visit.browser.inPage(({ history }) => history.replaceState(null, '', '?at=2#part'));
    await pause();
    const open = () =>
      panel.run(({ document }) => document.querySelector('#sentences .shown .details')?.checkVisibility());
    expect(await open()).toBe(true);

    await visit.open('/waiting.html');
    await becomes('refused needs-click');
    await visit.open('/empty.html');
    await becomes('refused needs-click');
    await visit.inPopup(() => undefined);
    await becomes('refused not-an-article');
    await visit.open('/other.html');
    await becomes('refused needs-click');
    await visit.inSummary(async (popup) => {
      await becomes('summary');
      expect(await text(panel, '#title')).toMatch(/^Norrvik/);
      await popup.click('#sentences .go');
      await until(
        () => texts(panel, '#sentences .shown'),
        ({ length }) => length === 1,
      );
    });
    await visit.browser.show(visit.site.address('/article.html?at=2#part'));
    await until(
      () => text(panel, '#title'),
      (title) => title.startsWith('Kelden'),
    );
    await panel.close();
  });

  test('the options page saves the settings', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const address = await popup.run(({ location }) => location.href);
      await visit.browser.open(`${address}?in=options`);
    });
    const options = await visit.browser.extensionPage('popup.html?in=options');
    const visible = await options.run(({ document }) =>
      ['#settings', '#sentences', 'footer', '#status'].filter((selector) =>
        document.querySelector(selector)!.checkVisibility(),
      ),
    );
    expect(visible).toEqual(['#settings']);
    await choose(options, '[data-setting="format"]', 'links');
    await settingStored(options, 'format', 'links');
    await options.close();
  });
});
