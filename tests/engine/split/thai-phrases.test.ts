import { expect, test } from 'vitest';
import { splitThaiPhrases } from '../../../src/engine/split/thai-phrases.ts';

const clause = 'ชาวบ้านหลายร้อยคนมารอต้อนรับนายกเทศมนตรีคนใหม่ที่สะพานตั้งแต่เช้ามืด';
const short = 'ชาวบ้านมารอ';

test.each([
  ['after a long phrase', `${clause} ${clause}`, [clause, clause]],
  [
    'after several short ones',
    `${short} ${short} ${clause} ${clause}`,
    [`${short} ${short} ${clause}`, clause],
  ],
  ['not before a connective', `${clause} และ${clause}`, [`${clause} และ${clause}`]],
  ['not after a number', `${clause} 20 ${short}`, [`${clause} 20 ${short}`]],
  ['not after the repetition sign', `${clause}ๆ ${short}`, [`${clause}ๆ ${short}`]],
  [
    'not between a quotation and its speaker',
    `“${clause}” ครูสมหมายกล่าว ${clause}`,
    [`“${clause}” ครูสมหมายกล่าว`, clause],
  ],
  ['but before another sentence', `“${clause}” ${short} ${clause}`, [`“${clause}”`, `${short} ${clause}`]],
  ['not in another script', 'The pier is old. '.repeat(9), ['The pier is old. '.repeat(9)]],
  ['not in nothing', '', ['']],
])('Thai is split %s', (_, text, phrases) => {
  expect(splitThaiPhrases(text, { connective: /และ/uy, speechVerbs: new Set(['กล่าว', 'said']) })).toEqual(
    phrases,
  );
});
