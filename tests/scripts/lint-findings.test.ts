import { expect, test } from 'vitest';
import { judgeFindings } from '../../scripts/lint-findings.ts';

const finding = (code: string, file: string) => ({ code, file, message: 'A message' });
const explained = { 'UNSAFE extract.js': { count: 2, reason: 'A reason' } };
const unsafe = finding('UNSAFE', 'extract.js');

test.each([
  ['as explained', [unsafe, unsafe], []],
  [
    'another finding of the same kind',
    [unsafe, unsafe, unsafe],
    ['UNSAFE extract.js: 2 are explained, 3 are in the build'],
  ],
  [
    'an explanation that is out of date',
    [unsafe],
    ['UNSAFE extract.js: 2 are explained, 1 are in the build'],
  ],
  [
    'the same finding in another file',
    [unsafe, unsafe, finding('UNSAFE', 'popup.js')],
    ['UNSAFE popup.js: A message'],
  ],
  [
    'a name of every object',
    [unsafe, unsafe, { code: 'constructor', message: 'A message' }],
    ['constructor: A message'],
  ],
])('%s', (_name, findings, mistakes) => {
  expect(judgeFindings(findings, explained).mistakes).toEqual(mistakes);
});

test('an explanation that fits is printed with its count', () => {
  expect(judgeFindings([unsafe, unsafe], explained).accepted).toEqual([
    'UNSAFE extract.js, 2 times: A reason',
  ]);
});
