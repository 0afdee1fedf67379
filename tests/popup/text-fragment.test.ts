import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/popup/text-fragment.ts';

const page = 'https://gazette.example/ferry?page=2';
const long =
  'The harbour board, which met on Tuesday, voted to close the old ferry terminal by the end of March, ending a year of delays that left commuters waiting in the rain.';

test.each([
  ['blanks', 'It closes in March.', 'It%20closes%20in%20March.'],
  ['commas and ampersands', 'Bus, boat & rail', 'Bus%2C%20boat%20%26%20rail'],
  ['hyphens', 'A well-known pier-head', 'A%20well%2Dknown%20pier%2Dhead'],
  ['quotes and dashes', '“No — not now”', '%E2%80%9CNo%20%E2%80%94%20not%20now%E2%80%9D'],
  ['brackets', '(about 5)', '%28about%205%29'],
  [
    'the start and end of a long text',
    long,
    'The%20harbour%20board%2C%20which%20met,commuters%20waiting%20in%20the%20rain.',
  ],
  ['another script', 'المحطة القديمة', encodeURIComponent('المحطة القديمة')],
  ['half a character', 'A \ud83d b', 'A%20%EF%BF%BD%20b'],
])('encodes %s', (_, text, encoded) => {
  expect(textFragmentUrl(page, text)).toBe(`${page}#:~:text=${encoded}`);
});

test('a long text without spaces is given by its ends too', () => {
  const text =
    '港口委员会周二投票决定在三月底之前关闭旧渡轮码头，结束了长达一年的延误，让通勤者不再在雨中等待。'.repeat(
      4,
    );
  const [start, end] = textFragmentUrl(page, text).split(':~:text=')[1]!.split(',').map(decodeURIComponent);
  expect(text.startsWith(start!) && text.endsWith(end!)).toBe(true);
  expect(start!.length + end!.length).toBeLessThan(60);
});

test.each([
  [`${page}#terminal`, `${page}#terminal:~:text=March`],
  [`${page}#:~:text=older`, `${page}#:~:text=March`],
])('%s keeps its anchor and loses its text fragment', (url, expected) => {
  expect(textFragmentUrl(url, 'March')).toBe(expected);
});

test('an empty text leaves the URL as it is', () => {
  expect(textFragmentUrl(page, '')).toBe(page);
});
