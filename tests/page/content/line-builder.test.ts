import { expect, test } from 'vitest';
import { LineBuilder } from '../../../src/page/content/line-builder.ts';
import { body } from '../page.ts';

const root = () =>
  body('<div id="outer"><p id="text">x<a id="link">y</a></p><span id="cap" class="drop-cap">z</span></div>');
const byId = (element: Element, id: string) => element.querySelector(`#${id}`)!;

test('each line is a block with its innermost element and its share of links', () => {
  const outer = root();
  const line = new LineBuilder(outer);
  line.add('One ', byId(outer, 'text'), false);
  line.add('link', byId(outer, 'link'), true);
  line.end();
  line.add('Two', byId(outer, 'link'), true);
  line.end();
  expect(line.blocks.map(({ element, text, linked }) => [element.id, text, linked])).toEqual([
    ['text', 'One link', 0.5],
    ['link', 'Two', 1],
  ]);
});

test('the innermost element is the one around the pieces with visible text', () => {
  const outer = root();
  const line = new LineBuilder(outer);
  line.add('  ', byId(outer, 'cap'), false);
  line.add('One', byId(outer, 'link'), false);
  line.end();
  line.add('Two', byId(outer, 'link'), false);
  line.add('three', byId(outer, 'cap'), false);
  line.end();
  expect(line.blocks.map(({ element }) => element.id)).toEqual(['link', 'outer']);
});

test('a line without visible text makes no block', () => {
  const line = new LineBuilder(root());
  line.add(' \n\u200b', root(), false);
  line.startCell(root());
  line.end();
  line.end();
  expect(line.blocks).toEqual([]);
});

test('the line can be read before it ends', () => {
  const outer = root();
  const line = new LineBuilder(outer);
  line.add(' One', outer, false);
  line.startCell(outer);
  line.add('two', outer, false);
  expect(line.text).toBe(' One two');
  line.end();
  expect(line.text).toBe('');
});

test.each([
  ['a drop cap continues its word', 'T', 'drop-cap', 'The start'],
  ['after a quotation mark too', '“T', 'lettrine', '“The start'],
  ['a word of one letter does not', 'A', 'drop-cap', 'A he start'],
  ['a letter without the class does not', 'T', 'big', 'T he start'],
  ['two letters do not', 'Th', 'drop-cap', 'Th he start'],
])('%s', (_, piece, className, text) => {
  const outer = root();
  const cap = byId(outer, 'cap');
  cap.className = className;
  const line = new LineBuilder(outer);
  line.add(piece, cap, false);
  line.endInline(cap);
  line.add('\n he start', outer, false);
  line.end();
  expect(line.blocks.map((block) => block.text)).toEqual([text]);
});
