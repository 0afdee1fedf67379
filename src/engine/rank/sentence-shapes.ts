// The shape of each sentence: which marks it has and how it opens and ends. One pass over the characters, because a regular
// expression for each mark would take several times as long.
import type { Sentence } from '../model.ts';
import { capital, kindAt, numeral } from '../text/characters.ts';
import { endMarks } from '../text/end-marks.ts';

const marks = {
  commas: ',،，、',
  colons: ':：',
  semicolons: ';；',
  dashes: '–—',
  brackets: '(（[',
  exclamations: '!！',
  questions: '?？؟',
  'currencies and shares': '%％$€£¥₽₴₹₩',
  addresses: '@',
} as const;

export type ShapeMeasure =
  | keyof typeof marks
  | 'numbers'
  | 'years'
  | 'share of capitals'
  | 'opens in lower case'
  | 'opens with a number'
  | 'ends in a mark'
  | 'ends in a colon'
  | 'ends in an ellipsis'
  | 'characters';

const markNames = Object.keys(marks) as (keyof typeof marks)[];
/** Character → the index of its mark, plus 1. 0 for all others. */
const markAt = new Uint8Array(0x10000);
markNames.forEach((name, index) => {
  for (const character of marks[name]) markAt[character.charCodeAt(0)] = index + 1;
});

/** Up to three quotation marks or brackets may come first. Judgement. */
const lowerCaseAtStart = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
const numberAtStart = /^[^\p{L}\p{N}]{0,3}\p{N}/u;
const endMark = new RegExp(`[${endMarks}»”"'’」』)]$`);
const colonAtEnd = /[:：]\P{L}{0,3}$/u;
const ellipsisAtEnd = /(?:…|\.\.\.)\P{L}{0,3}$/u;

/** Returns each measure by sentence. `lengths` are in words. */
export function measureShapes(
  sentences: readonly Sentence[],
  lengths: Float64Array,
): Record<ShapeMeasure, Float64Array> {
  const array = () => new Float64Array(sentences.length);
  const counts = markNames.map(array);
  const [numbers, years, capitals] = [array(), array(), array()];
  const flag = (test: (text: string) => boolean) =>
    Float64Array.from(sentences, ({ text }) => Number(test(text)));
  sentences.forEach(({ text }, index) => {
    let digits = 0;
    let capitalCount = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const kind = at < text.length ? kindAt(text, at) : 0;
      if (kind & numeral) {
        digits += 1;
        continue;
      }
      if (digits > 0) {
        numbers[index]! += 1;
        if (digits === 4 && isYear(text, at - digits)) years[index]! += 1;
        digits = 0;
      }
      if (kind & capital) capitalCount += 1;
      const mark = at < text.length ? markAt[text.charCodeAt(at)]! : 0;
      if (mark > 0) counts[mark - 1]![index]! += 1;
    }
    capitals[index] = capitalCount / (1 + lengths[index]!);
  });
  const byMark = Object.fromEntries(markNames.map((name, at) => [name, counts[at]!]));
  return {
    ...(byMark as Record<keyof typeof marks, Float64Array>),
    numbers,
    years,
    'share of capitals': capitals,
    'opens in lower case': flag((text) => lowerCaseAtStart.test(text)),
    'opens with a number': flag((text) => numberAtStart.test(text)),
    'ends in a mark': flag((text) => endMark.test(text)),
    'ends in a colon': flag((text) => colonAtEnd.test(text.slice(-4))),
    'ends in an ellipsis': flag((text) => ellipsisAtEnd.test(text.slice(-6))),
    characters: Float64Array.from(sentences, ({ text }) => Math.log(1 + text.length)),
  };
}

/** 19xx or 20xx. */
const isYear = (text: string, at: number): boolean => text.startsWith('19', at) || text.startsWith('20', at);
