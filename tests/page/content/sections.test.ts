import { expect, test } from 'vitest';
import { elementOfSections } from '../../../src/page/content/sections.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, prose } from '../page.ts';

const text = `<p>${prose(2)}</p>`;
const section = `<div class="section"><h2>Step</h2>${text}</div>`;
const inManual = (html: string) => `<nav><p>Manual</p></nav><div id="manual">${html}</div>`;
const found = (html: string) => elementOfSections(takeSnapshot(page(html)))?.id;

test.each<[name: string, html: string]>([
  ['with a class', section + section],
  ['with the tag of sections', `<section><h2>Step</h2>${text}</section>`.repeat(2)],
  ['with text before them', text + section + section],
  ['with the heading in a box', `<div class="section"><div><h2>Step</h2></div>${text}</div>`.repeat(2)],
  ['with a sign beside the heading', section.replace('Step', 'Step <a href="#step">#</a>').repeat(2)],
  ['within a chapter', `<div class="chapter"><h1>Chapter</h1></div>${section.repeat(2)}`],
])('finds the element around sections %s', (_, html) => expect(found(inManual(html))).toBe('manual'));

test.each<[name: string, html: string]>([
  ['one section', section],
  ['boxes without a name in common', section.replace('class="section"', '').repeat(2)],
  ['boxes of different names', section + section.replace('section', 'related')],
  ['headings that are links', section.replace('Step', '<a href="/step">Step</a>').repeat(2)],
  ['boxes that do not start with their heading', section.replace('<h2>', '<b>Ad</b><h2>').repeat(2)],
  ['boxes with empty headings', section.replace('Step', ' ').repeat(2)],
  ['boxes with less than half of the prose', text.repeat(3) + section.repeat(2)],
])('finds none around %s', (_, html) => expect(found(inManual(html))).toBeUndefined());

test('of nested sections, those around the others are found', () => {
  const inner = section.replaceAll('section', 'subsection').replaceAll('h2', 'h3').repeat(2);
  const outer = `<div class="section" id="chapter"><h2>Chapter</h2>${text}${inner}</div>`;
  expect(found(inManual(outer + outer.replace('chapter', 'next')))).toBe('manual');
});
