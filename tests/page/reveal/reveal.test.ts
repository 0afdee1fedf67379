import { expect, test, vi } from 'vitest';
import type { Jump } from '../../../src/engine/passage.ts';
import { revealIn } from '../../../src/page/reveal/reveal.ts';
import { highlightedTexts, pageWithHighlights } from './page-with-highlights.ts';

const passages = (...texts: string[]) => texts.map((text) => ({ text, before: '', after: '' }));

function open(html = '<p>The pier burned down. Nobody was hurt.</p>') {
  const document = pageWithHighlights(html);
  const reveal = revealIn(document);
  const send = async (kind: 'highlight' | 'ask', texts: readonly string[], jump?: Jump) =>
    (await reveal({ kind, passages: passages(...texts), ...(jump && { jump }) })).map(
      ({ isHighlighted }) => isHighlighted,
    );
  return {
    document,
    highlight: (texts: readonly string[], jump?: Jump) => send('highlight', texts, jump),
    ask: (...texts: readonly string[]) => send('ask', texts),
  };
}

test('the passages of the page are highlighted, and each is reported', async () => {
  const { document, highlight } = open();
  const texts = ['Nobody was hurt.', 'Gone.', 'The pier burned down.'];
  expect(await highlight(texts)).toEqual([true, false, true]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.', 'The pier burned down.']);
});

test('a request replaces the highlight of the one before; without passages it removes it', async () => {
  const { document, highlight } = open();
  await highlight(['Nobody was hurt.']);
  await highlight(['The pier burned down.']);
  expect(highlightedTexts(document)).toEqual(['The pier burned down.']);
  expect(await highlight([])).toEqual([]);
  expect(document.defaultView!.CSS.highlights.size).toBe(0);
});

test('a question tells what is highlighted, and changes nothing', async () => {
  const { document, highlight, ask } = open();
  expect(await ask('Nobody was hurt.')).toEqual([false]);
  await highlight(['Nobody was hurt.']);
  expect(await ask('Nobody was hurt.', 'The pier burned down.', 'Gone.')).toEqual([true, false, false]);
  expect(highlightedTexts(document)).toEqual(['Nobody was hurt.']);
});

test.each<[string, (document: Document) => unknown]>([
  ['the page removed the highlight', (document) => document.defaultView!.CSS.highlights.clear()],
  ['the page removed the text', (document) => document.querySelector('p')!.remove()],
])('nothing is highlighted any more once %s', async (_, change) => {
  const { document, highlight, ask } = open();
  await highlight(['Nobody was hurt.']);
  change(document);
  expect(await ask('Nobody was hurt.')).toEqual([false]);
});

test('a question does not read the page again', async () => {
  const { document, highlight, ask } = open();
  await highlight(['Nobody was hurt.']);
  const read = vi.spyOn(document, 'documentElement', 'get');
  await ask('Nobody was hurt.');
  expect(read).not.toHaveBeenCalled();
});

test('the page itself stays as it is', async () => {
  const { document, highlight } = open();
  const before = document.documentElement.outerHTML;
  await highlight(['Nobody was hurt.'], { to: 0 });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a document without a window has no highlight', async () => {
  const inert = open().document.implementation.createHTMLDocument();
  inert.body.textContent = 'One.';
  const request = { kind: 'highlight', passages: passages('One.'), jump: { to: 0 } } as const;
  expect(await revealIn(inert)(request)).toEqual([{ isHighlighted: false, isInView: false }]);
});
