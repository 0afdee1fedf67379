import { expect, test } from 'vitest';
import { disarm, readAttribute, readUnclobbered } from '../../src/page/dom-clobbering.ts';
import { page } from './page.ts';

/** jsdom does not let an input hide a property of its form, so it is hidden by hand, as browsers do. */
function form(names: readonly string[]): HTMLFormElement {
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const element = page(`<form class="c">${inputs}</form>`).querySelector('form')!;
  for (const [index, name] of names.entries())
    Object.defineProperty(element, name, { value: element.children[index] });
  return element;
}

test('a property that an input hides is read', () => {
  const element = form(['localName', 'getAttribute']);
  expect(element.localName).not.toBe('form');
  expect(readUnclobbered(element, 'localName')).toBe('form');
  expect(readAttribute(element, 'class')).toBe('c');
  expect(readAttribute(element, 'dir')).toBeNull();
});

test('a property of the document that a form hides is read', () => {
  const document = page('<form name="body"></form>');
  expect(document.body).not.toBe(readUnclobbered(document, 'body'));
  expect(readUnclobbered(document, 'body').localName).toBe('body');
});

test('an element that could clobber loses its name and id', () => {
  const input = page('<input name="localName" id="tagName" class="c">').querySelector('input')!;
  disarm(input);
  expect(input.outerHTML).toBe('<input class="c">');
});

test('elements that cannot clobber keep their id', () => {
  const paragraph = page('<p id="a">').querySelector('p')!;
  disarm(paragraph);
  expect(paragraph.id).toBe('a');
});
