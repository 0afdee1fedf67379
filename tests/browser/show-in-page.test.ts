// The injections of `showInPage`, run against a page of jsdom by the script that is really injected.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import revealScript from '../../entrypoints/reveal.ts';
import { showInPage, shownInPage } from '../../src/browser/show-in-page.ts';
import { highlightedTexts, pageWithHighlights } from '../page/reveal/page-with-highlights.ts';

const passage = (text: string) => ({ text, before: '', after: '' });
const tab = { id: 7, url: 'https://gazette.example/ferry', isPrivate: false };
const html = '<p>The pier burned down. Nobody was hurt.</p>';

/** Shows passages and returns for each whether it is highlighted. */
const highlighted = async (...texts: readonly string[]) =>
  (await showInPage(tab, texts.map(passage))).map(({ isHighlighted }) => isHighlighted);

let styles: string[];
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('document', pageWithHighlights(html));
  styles = [];
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async ({ origin }: { origin: string }) => void styles.push(origin),
    removeCSS: async ({ origin }: { origin: string }) => {
      styles = styles.filter((style) => style !== origin);
    },
    // As in a browser, an injection runs later, and those of several calls run in the order in which they were made.
    executeScript: vi.fn(
      async ({ func, args = [] }: { func?: (...args: unknown[]) => unknown; args?: unknown[] }) => {
        await Promise.resolve();
        return [{ frameId: 0, result: func ? func(...args) : await revealScript.main() }];
      },
    ),
  });
});

test('passages are highlighted and the style is inserted; no passages remove both', async () => {
  expect(await highlighted('Nobody was hurt.', 'Something else.')).toEqual([true, false]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.']);
  expect(styles).toEqual(['AUTHOR', 'USER']);
  expect(await showInPage(tab, [])).toEqual([]);
  expect(highlightedTexts(document)).toEqual([]);
  expect(styles).toEqual([]);
});

test('two calls at once run one after the other: each has its own result, and the second stays', async () => {
  const calls = ['The pier burned down.', 'Nobody was hurt.'].map((text) => highlighted(text));
  expect(await Promise.all(calls)).toEqual([[true], [true]]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.']);
});

test('nothing stays in the scope of the injected scripts', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  await showInPage(tab, [passage('Nobody was hurt.')]);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

test('a page that is gone has no passage, and the next call works again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error('No tab with id'));
  expect(await highlighted('Nobody was hurt.')).toEqual([false]);
  expect(warn).toHaveBeenCalledOnce();
  expect(await highlighted('Nobody was hurt.')).toEqual([true]);
});

test('an injection without a result has found no passage', async () => {
  vi.mocked(fakeBrowser.scripting.executeScript).mockResolvedValue([] as never);
  expect(await highlighted('Nobody was hurt.')).toEqual([false]);
});

test('a question does not touch a page in which nothing was highlighted', async () => {
  expect(await shownInPage(tab, [passage('Nobody was hurt.')])).toMatchObject([{ isHighlighted: false }]);
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('a highlight that is gone is told', async () => {
  await showInPage(tab, [passage('Nobody was hurt.')]);
  document.defaultView!.CSS.highlights.clear();
  expect(await shownInPage(tab, [passage('Nobody was hurt.')])).toMatchObject([{ isHighlighted: false }]);
});

test('a question before a request is answered before it, so that its answer is not taken for a later one', async () => {
  const answers: string[] = [];
  await Promise.all([
    shownInPage(tab, [passage('Nobody was hurt.')]).then(() => answers.push('question')),
    showInPage(tab, [passage('Nobody was hurt.')]).then(() => answers.push('request')),
    shownInPage(tab, [passage('Nobody was hurt.')]).then(([state]) =>
      answers.push(`then ${state!.isHighlighted}`),
    ),
  ]);
  expect(answers).toEqual(['question', 'request', 'then true']);
});

test('nothing is remembered of a private tab', async () => {
  await showInPage({ ...tab, isPrivate: true }, [passage('Nobody was hurt.')]);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('a question changes neither the highlight nor the styles', async () => {
  await showInPage(tab, [passage('Nobody was hurt.')]);
  const asked = await shownInPage(tab, [passage('The pier burned down.'), passage('Nobody was hurt.')]);
  expect(asked.map(({ isHighlighted }) => isHighlighted)).toEqual([false, true]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.']);
  expect(styles).toEqual(['AUTHOR', 'USER']);
});

test('another view that calls and deletes the injected function does not make the text gone', async () => {
  const { executeScript } = fakeBrowser.scripting as {
    executeScript: (injection: object) => Promise<unknown>;
  };
  const inject = vi.mocked(executeScript).getMockImplementation()!;
  vi.mocked(executeScript).mockImplementationOnce(async (injection) => {
    const result = await inject(injection);
    Reflect.deleteProperty(globalThis, 'pithReveal');
    return result;
  });
  expect(await highlighted('Nobody was hurt.')).toEqual([true]);
});

test('a full memory leaves the passages highlighted', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await highlighted('Nobody was hurt.')).toEqual([true]);
  expect(warn).toHaveBeenCalledOnce();
});
