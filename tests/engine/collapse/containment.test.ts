import { expect, test } from 'vitest';
import { findContainer } from '../../../src/engine/collapse/containment.ts';
import { ShingleIndex } from '../../../src/engine/collapse/shingle-index.ts';
import { fingerprints } from '../../../src/engine/text/fingerprints.ts';

const long =
  'The old bridge of the harbour town was closed on Monday after engineers had found deep cracks. The council will pay for a new one before the winter comes.';

/** Looks for the container of the shorter text. */
function find(container: string, text: string) {
  const index = new ShingleIndex(
    [container, text].map((each) => ({ text: each, words: fingerprints(each) })),
  );
  const result = findContainer(1, index);
  return result.kind === 'contained' ? `${Math.round(100 * result.similarity)} %` : result.kind;
}

test.each([
  ['a copy', long, long, '100 %'],
  ['a sentence of it', long, 'The council will pay for a new one before the winter comes.', '100 %'],
  [
    'a sentence of it with a credit',
    long,
    `The council will pay for a new one before the winter comes. (Reuters)`,
    '92 %',
  ],
  ['a sentence of its own in addition', long, `${long.slice(0, 97)} Nobody was hurt in the town.`, 'kept'],
  [
    'a short common phrase',
    long,
    'The old bridge of the harbour town of Kelden was built by hand and never was repaired.',
    'never',
  ],
  [
    'another number',
    'Candidate A won 31 percent of the vote in the north of the country on Sunday.',
    'Candidate A won 27 percent of the vote in the north of the country on Sunday.',
    'kept',
  ],
])('%s', (_, container, text, expected) => {
  expect(find(container, text)).toBe(expected);
});
