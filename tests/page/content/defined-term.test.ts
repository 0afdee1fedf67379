import { expect, test } from 'vitest';
import { definedTerms } from '../../../src/page/content/defined-term.ts';
import { body } from '../page.ts';

const definition = 'A message that wakes a person.';
const term = (html: string) =>
  definedTerms([{ element: body(html).querySelector('p, dd')!, text: definition }])[0];

test.each<[name: string, html: string, term: string | undefined]>([
  ['a definition', `<dl><dt>Alert</dt><dd>${definition}</dd></dl>`, 'Alert'],
  ['its first paragraph', `<dl><dt>Alert</dt><dd><p>${definition}</p><p>More.</p></dd></dl>`, 'Alert'],
  ['a pair in an element', `<dl><div><dt>Alert</dt><dd>${definition}</dd></div></dl>`, 'Alert'],
  ['not a later paragraph', `<dl><dt>Alert</dt><dd><i>So.</i><p>${definition}</p></dd></dl>`, undefined],
  ['not an answer', `<dl><dt>What is it?</dt><dd>${definition}</dd></dl>`, undefined],
  [
    'not what a speaker says',
    `<dl><dt>Ada</dt><dd>${definition}</dd><dt>Ben</dt><dd>So.</dd><dt>Ada</dt><dd>So.</dd></dl>`,
    undefined,
  ],
  ['not below a sentence', `<dl><dt>${'word '.repeat(13)}</dt><dd>${definition}</dd></dl>`, undefined],
  ['not without a term', `<dl><dd>${definition}</dd></dl>`, undefined],
  ['not elsewhere', `<dl><dt>Alert</dt></dl><p>${definition}</p>`, undefined],
])('%s', (_, html, expected) => expect(term(html)).toBe(expected));

test('only the first block of a definition begins it', () => {
  const element = body(`<dl><dt>Alert</dt><dd>${definition}<br>${definition}</dd></dl>`).querySelector('dd')!;
  const block = { element, text: definition };
  expect(definedTerms([block, block])).toEqual(['Alert', undefined]);
});
