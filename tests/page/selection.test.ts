import { expect, test, vi } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { selectedParagraphs } from '../../src/page/selection.ts';
import { page, story } from './page.ts';

/** Selects from `[` to `]` in the text of the page. */
function select(html: string): Document {
  const document = page(html);
  const range = document.createRange();
  for (const [mark, set] of [
    ['[', 'setStart'],
    [']', 'setEnd'],
  ] as const) {
    const texts = document.createTreeWalker(document, 4);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const at = text.data.indexOf(mark);
      if (at < 0) continue;
      text.deleteData(at, 1);
      range[set](text, at);
    }
  }
  document.getSelection()!.addRange(range);
  return document;
}

test.each<[name: string, html: string, paragraphs: string[]]>([
  ['nothing', '<p>One.</p>', []],
  ['an empty range', '<p>One[].</p>', []],
  ['a part of one text', '<p>One [two] three.</p>', ['two']],
  [
    'parts of several paragraphs',
    '<p>One [two.</p><p>Three.</p><p>Four] five.</p>',
    ['two.', 'Three.', 'Four'],
  ],
  ['from within to around', '<div><p>One <b>t[wo</b> three.</p></div><p>Four.]</p>', ['wo three.', 'Four.']],
  ['the text that has a list around it', '<ul><li>[One.</li><li>Two.]</li></ul>', ['One.', 'Two.']],
  [
    'not what programs read',
    '<p>[One.</p><script>1</script><style>p {}</style><p>Two.]</p>',
    ['One.', 'Two.'],
  ],
  [
    'a caption, which an article would lose',
    '<figure><figcaption>[A bridge]</figcaption></figure>',
    ['A bridge'],
  ],
])('%s', (_, html, paragraphs) =>
  expect(selectedParagraphs(select(html)).map(({ text }) => text)).toEqual(paragraphs),
);

test('the paragraphs have kinds and are numbered', () => {
  expect(selectedParagraphs(select('<p>No [</p><h2>One</h2><ul><li>Two.</li></ul>]'))).toEqual([
    { text: 'One', kind: 'heading', order: 0 },
    { text: 'Two.', kind: 'item', order: 1 },
  ]);
});

test('no code of the page runs, and the page stays as it is', () => {
  const document = select('<x-spy>[One.</x-spy><p>Two.]</p>');
  const view = document.defaultView!;
  const built = vi.fn();
  class Spy extends view.HTMLElement {
    constructor() {
      super();
      built();
    }
  }
  view.customElements.define('x-spy', Spy);
  expect(built).toHaveBeenCalledTimes(1);
  const before = document.documentElement.outerHTML;
  expect(selectedParagraphs(document).map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(built).toHaveBeenCalledTimes(1);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a selection is read on a page that is no article', () => {
  expect(extract(select('<p>[One.] Two.</p>'))).toMatchObject({
    article: { selection: [{ text: 'One.', kind: 'text', order: 0 }] },
  });
  expect(extract(page(story()))).not.toHaveProperty('article.selection');
});
