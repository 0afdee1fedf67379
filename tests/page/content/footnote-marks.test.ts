import { expect, test } from 'vitest';
import { countedMarks, isFootnoteMark } from '../../../src/page/content/footnote-marks.ts';
import { body } from '../page.ts';

const isMark = (html: string, textBefore: string) =>
  isFootnoteMark(body(html).querySelector('sup, a')!, textBefore);

test.each<[html: string, textBefore: string]>([
  ['<sup>[1]</sup>', 'So it is'],
  ['<sup>[note 3]</sup>', 'So it is'],
  ['<sup>*</sup>', 'So it is'],
  ['<sup>†</sup>', 'So it is'],
  ['<sup>1</sup>', 'So it is.'],
  ['<sup>12</sup>', 'He said “so.”'],
  ['<sup>2</sup>', 'だ。'],
  ['<sup>2</sup>', 'है।'],
  ['<sup><a href="/notes">3</a></sup>', 'So it is'],
  ['<sup>[<a href="/w">citation needed</a>]</sup>', 'So it is'],
  ['<sup>1</sup>', 'So it is with its'],
  ['<a href="#f1">[1]</a>', 'So it is'],
  ['<a href="#f1">[1]</a>', 'So it is. '],
  ['<a href="#f1">1</a>', 'So it is'],
  ['<a href="#f1">*</a>', 'So it is'],
])('%s after "%s" is a mark', (html, textBefore) => {
  expect(isMark(html, textBefore)).toBe(true);
});

test.each<[html: string, textBefore: string]>([
  ['<sup>2</sup>', 'Ten m'],
  ['<sup>2</sup>', 'Zehn Quadratmeter'],
  ['<sup>2</sup>', 'sin'],
  ['<a href="#s3">3</a>', 'See Section '],
  ['<a href="#e5">5</a>', 'By equation ('],
  ['<a href="#b7">[7]</a>', 'as shown in '],
  ['<a href="#[s">[s</a>', 'Move back with "'],
  ['<sup>3</sup>', '10'],
  ['<sup>st</sup>', 'on the 1'],
  ['<sup>me</sup>', 'M'],
  ['<sup>1234</sup>', 'So it is.'],
  ['<sup>123</sup>', 'So it is.'],
  ['<sup></sup>', 'So it is.'],
  ['<sup>[a remark that is longer than forty characters]</sup>', 'So it is.'],
  ['<a href="/7">7</a>', 'See'],
  ['<a href="#part">A</a>', 'See'],
  ['<a>1</a>', 'See'],
])('%s after "%s" is text', (html, textBefore) => {
  expect(isMark(html, textBefore)).toBe(false);
});

test.each<[name: string, html: string, marks: number]>([
  ['marks that count', 'with its<sup>1</sup> end.<sup>2</sup> A a<sup>3</sup>', 3],
  ['but not powers', '10<sup>1</sup>, 10<sup>2</sup>, 10<sup>3</sup>', 0],
  ['nor what does not count', 'with its<sup>1</sup> end.<sup>2</sup> A a<sup>2</sup>', 0],
  ['nor two', 'with its<sup>1</sup> m<sup>2</sup>', 0],
  ['nor numbers of notes', '<i><sup>1</sup> A</i><i><sup>2</sup> B</i><i><sup>3</sup> C</i>', 0],
])('%s', (_, html, marks) => expect(countedMarks(body(`<p>${html}</p>`)).size).toBe(marks));
