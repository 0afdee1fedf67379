import { expect, test } from 'vitest';
import type { Fault } from '../../../src/engine/model.ts';
import { findFaults } from '../../../src/engine/standalone/faults.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines, paragraphs } from '../build.ts';

/** The fault of a sentence that follows one without fault. */
function faultOf(text: string, language: string, title = ''): Fault | undefined {
  const sentences = paragraphs(['The council of Kelden met on Monday.', text]);
  return findFaults(sentences, readTerms(sentences, title), language)[1];
}

test.each<[string, string, Fault | undefined]>([
  ['en', '“Nobody was ever there at night.”', 'fragment'],
  ['en', '“The old bridge of Kelden was never safe for anybody who lived here,” said Ada Lind.', undefined],
  ['en', '“The old bridge of Kelden was never safe for anybody who lived here.”', 'fragment'],
  ['en', 'They had no choice,” said Ada Lind.', 'fragment'],
  ['en', 'We had no choice,” said Ada Lind.', 'split-quotation'],
  ['en', 'Ada Lind of Kelden said: “There is a pier.', 'split-quotation'],
  ['en', 'The 12" pipes of Kelden are old.', undefined],
  ['en', 'Will the ferry ever come back?', 'question'],
  ['en', 'Will it come (as was said?)', 'question'],
  ['ja', '町では雨が降っているのでしょうか。', 'question'],
  ['en', 'He denied all of it.', 'anaphoric'],
  ['en', 'Subscribe to the newsletter of the council.', 'call-to-action'],
  ['en', 'Council closes the old bridge', 'fragment'],
  ['en', 'The mayor told reporters of the city:', 'fragment'],
  ['en', 'The pier of Kelden is old.', undefined],
  ['eu', 'Baina euria ari du gogor hirian.', undefined],
  ['el', 'Θα έρθει ποτέ ξανά το πλοίο στην πόλη;', 'question'],
  ['el', 'Θα έρθει ποτέ ξανά το πλοίο στην πόλη\u037e', 'question'],
  ['en', 'The mayor told reporters of the city;', 'fragment'],
  ['my', 'အခြားရွာများလည်း ဤနည်းလမ်းကို လိုက်လုပ်နိုင်မည်လော။', 'question'],
  ['hy', 'Արդյո՞ք նավը երբևէ կվերադառնա այս քաղաք։', 'question'],
  // Thai has no mark for the end, whatever other sentences of the page have.
  ['th', 'ชาวบ้านหลายร้อยคนมารอต้อนรับนายกเทศมนตรีคนใหม่ที่สะพานตั้งแต่เช้ามืด', undefined],
  // Of several faults, the worst.
  ['en', 'Did he subscribe to the newsletter?', 'call-to-action'],
  ['en', 'Did he see it?', 'fragment'],
  ['en', 'But did Ada Lind of Kelden see it?', 'question'],
  ['en', '“Did Ada Lind of Kelden see it?”', 'question'],
])('%s: %s → %s', (language, text, expected) => {
  expect(faultOf(text, language)).toBe(expected);
});

test('the title again is a fragment', () => {
  expect(faultOf('The old bridge of Kelden closes.', 'en', 'Old bridge of Kelden closes')).toBe('fragment');
});

test('the first sentence has no antecedent either', () => {
  const sentences = lines('He denied all of it.', 'The mayor left.');
  expect(findFaults(sentences, readTerms(sentences, ''), 'en')[0]).toBe('anaphoric');
});

test('sentences in the middle of a quotation do not name their speaker', () => {
  const sentences = paragraphs(
    [
      'Ada Lind said: “The pier is old.',
      'The wood of it is rotten.',
      'Nobody may walk there now.”',
      'The pier stays shut until May.',
    ],
    ['The mayor agreed with Lind on Monday.'],
  );
  expect(findFaults(sentences, readTerms(sentences, ''), 'en')).toEqual([
    'split-quotation',
    'fragment',
    'fragment',
    undefined,
    undefined,
  ]);
});

test('a long run of marks is read in linear time', () => {
  const runs = ['"', ',', '“,', 'in ', '- ', 'The " '].map((run) => `In ${run.repeat(100_000)}he.`);
  const sentences = lines(...runs);
  const terms = readTerms(sentences, '');
  const started = process.cpuUsage();
  expect(findFaults(sentences, terms, 'en')).toHaveLength(runs.length);
  // Microseconds of processor time: some 50 ms. A pattern that looks back from each mark takes minutes.
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});

test('a missing mark at the end is no fault if hardly any sentence has one', () => {
  const sentences = lines(
    'the council closes a bridge'.toUpperCase(),
    'Ada Lind swims every day',
    'Bo Lind runs every day',
  );
  expect(findFaults(sentences, readTerms(sentences, ''), 'en')).toEqual(['fragment', undefined, undefined]);
});

test('a definition without its term is a fragment', () => {
  const sentences = paragraphs([
    'The council of Kelden met on Monday.',
    'A message that wakes a person at night.',
  ]);
  const find = (all: typeof sentences) => findFaults(all, readTerms(all, ''), 'en')[1];
  expect(find(sentences)).toBeUndefined();
  expect(find(sentences.map((sentence) => ({ ...sentence, lacksTerm: true })))).toBe('fragment');
});
