import { expect, test } from 'vitest';
import { scrollContainers } from '../../../src/page/reveal/scroll-containers.ts';
import { page } from '../page.ts';

const containersOf = (html: string) => {
  const document = page(html);
  const text = document.querySelector('#text')!.firstChild!;
  return scrollContainers(text, document.defaultView!).map(
    ({ element, isForReader }) => `${element.localName} ${isForReader}`,
  );
};
const text = '<p id="text">One.</p>';

test.each([
  ['nothing scrolls', text, []],
  [
    'from the inside',
    `<main style="overflow: auto"><div style="overflow-y: scroll">${text}</div></main>`,
    ['div true', 'main true'],
  ],
  ['what only a script can scroll', `<div style="overflow: hidden">${text}</div>`, ['div false']],
  ['not what cuts off', `<div style="overflow: clip">${text}</div>`, []],
  ['not a body that scrolls as the window', `<body style="overflow: auto">${text}`, []],
  [
    'a body in a window that does not scroll',
    `<html style="overflow: hidden"><body style="overflow: auto">${text}`,
    ['body true'],
  ],
  [
    'a form with an input that has a name of the browser',
    `<form style="overflow: auto"><input name="parentNode">${text}</form>`,
    ['form true'],
  ],
])('%s', (_, html, expected) => {
  expect(containersOf(html)).toEqual(expected);
});

test('through a shadow tree and the slot in it', () => {
  const document = page('<section style="overflow: auto"><x-host>One.</x-host></section>');
  const host = document.querySelector('x-host')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<div style="overflow: auto"><slot></slot></div>';
  const found = scrollContainers(host.firstChild!, document.defaultView!);
  expect(found.map(({ element }) => element.localName)).toEqual(['div', 'section']);
});
