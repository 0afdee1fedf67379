import { expect, test } from 'vitest';
import { isWithinLine, isWithinSentence } from '../../src/page/within-line.ts';
import { body } from './page.ts';

const at = (html: string) => body(html).querySelector('#x')!;

test.each([
  ['<p>It cost <span id="x">4</span> euros.</p>', true, true],
  ['<p><span id="x">Four</span> euros.</p>', true, false],
  ['<p>It cost <b><span id="x">4</span></b> euros.</p>', true, false],
  ['<p>It ended. <span id="x">Share</span></p>', true, false],
  ['<p>It ended. <span id="x">Then</span> it began.</p>', true, false],
  ['<p>It cost <button id="x">4 euros</button>, she said.</p>', true, true],
  ['<p>Open <i>File</i> → <span id="x">Recent</span> → <b>Bridge</b>.</p>', true, false],
  ['<p><i>File</i> → <span id="x">Recent</span> → <b>Bridge</b> opens it.</p>', true, false],
  ['<p>Opened by <acronym id="x">NATO</acronym> today.</p>', true, true],
  [`<p>It ended. ${'<b>;</b>'.repeat(9)}<span id="x">Share</span></p>`, false, false],
  ['<div>It ended.<br><span id="x">Share</span></div>', false, false],
  ['<p><span id="x">Share</span></p>', false, false],
  ['<p><span id="x">Share</span> | <a>Print</a></p>', false, false],
  ['<div>It ended.<div id="x">Share</div></div>', false, false],
])('%s', (html, isInLine, isInSentence) => {
  expect([isWithinLine(at(html)), isWithinSentence(at(html))]).toEqual([isInLine, isInSentence]);
});
