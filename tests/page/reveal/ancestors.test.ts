import { expect, test } from 'vitest';
import { ancestorsOf } from '../../../src/page/reveal/ancestors.ts';
import { page } from '../page.ts';

const names = (node: Node) => [...ancestorsOf(node)].map(({ localName }) => localName);

test('the elements around a text, through a form with an input named parentNode', () => {
  const document = page('<main><form><p>One</p><input name="parentNode"></form></main>');
  expect(names(document.querySelector('p')!.firstChild!)).toEqual(['p', 'form', 'main', 'body', 'html']);
});

test('a text in a link is within it and the elements around it', () => {
  const document = page('<p><a href="https://news.example/">One</a></p>');
  expect(names(document.querySelector('a')!.firstChild!)).toEqual(['a', 'p', 'body', 'html']);
});

test('a text in a shadow tree is within its host, and a slotted one within the slot', () => {
  const document = page('<x-host><b>two</b></x-host>');
  const host = document.querySelector('x-host')!;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<i>one</i><u><slot></slot></u>';
  expect(names(shadow.querySelector('i')!.firstChild!)).toEqual(['i', 'x-host', 'body', 'html']);
  expect(names(host.querySelector('b')!.firstChild!)).toEqual(['b', 'slot', 'u', 'x-host', 'body', 'html']);
});
