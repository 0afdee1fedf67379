// What sentences and duplicates cost, as ratios, which mean the same on every machine: the sentence pass to that of
// Intl.Segmenter on the same paragraphs, collapse to the sentence pass on a million words of which a third is repeated.
// npm run bench -- text
import { readFileSync } from 'node:fs';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import { splitText } from '../../src/engine/split/split.ts';
import { words } from '../../src/engine/text/words.ts';

interface Sample {
  readonly language: string;
  readonly paragraphs: readonly (readonly string[])[];
}
const samples: readonly Sample[] = JSON.parse(readFileSync('tests/fixtures/languages.json', 'utf8'));

/** The best of a few runs: others only add what else the machine does. */
function milliseconds(run: () => unknown, runs = 9): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segment = (texts: readonly string[]) =>
  milliseconds(() => texts.map((text) => Array.from(segmenter.segment(text))));
const sentences = (texts: readonly string[], language: string) =>
  milliseconds(() => texts.map((text) => splitText(text, language)));

const row = (name: string, ...values: number[]) =>
  console.log(name.padEnd(12), ...values.map((value) => value.toFixed(2).padStart(8)));

console.log('Sentences, times the pass of Intl.Segmenter (limit 1.5)');
const ratios = samples.map(({ language, paragraphs }) => {
  // Paragraphs of a news article have three or four sentences; a hundred times over, to outlast the clock's grain.
  const texts = Array.from({ length: 100 }, () => paragraphs.map((paragraph) => paragraph.join(' '))).flat();
  return { language, ratio: sentences(texts, language) / segment(texts) };
});
for (const { language, ratio } of ratios) row(language, ratio);
row('mean', ratios.reduce((sum, { ratio }) => sum + ratio, 0) / ratios.length);

/** The same numbers in every run: Numerical Recipes' linear congruential generator. */
let state = 1;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const english = samples.find(({ language }) => language === 'en')!.paragraphs.flat();
const vocabulary = [...new Set(words(english.join(' ')))].flatMap((word) =>
  Array.from({ length: 40 }, (_, index) => `${word}${'aeiou'[index % 5]}${'bcdfghkl'[index >> 3]}`),
);
/** Few words often and most seldom, as in any text (Zipf). */
const zipfian = () => vocabulary[Math.floor(vocabulary.length ** (random(1e6) / 1e6)) - 1]!;
const sentence = () => {
  const [first, ...rest] = Array.from({ length: 12 + random(16) }, zipfian);
  return `${first![0]!.toUpperCase()}${first!.slice(1)} ${rest.join(' ')}.`;
};

function million(repeat: (paragraph: string) => string): string[] {
  const texts: string[] = [];
  for (let count = 0; count < 1_000_000; count += texts.at(-1)!.split(' ').length) {
    const again = texts.length > 0 && random(3) === 0;
    texts.push(again ? repeat(texts[random(texts.length)]!) : Array.from({ length: 4 }, sentence).join(' '));
  }
  return texts;
}

console.log('\nCollapse of 1,000,000 words, times the sentence pass (limit 3) and that of Intl.Segmenter');
for (const [name, repeat] of [
  ['copies', (text: string) => text],
  ['edited', (text: string) => text.replace('. ', ' indeed. ')],
] as const) {
  const texts = million(repeat);
  const paragraphs = texts.map((text, order) => ({ text, kind: 'text' as const, order }));
  const time = milliseconds(() => collapse(paragraphs), 5);
  row(name, time / sentences(texts, 'en'), time / segment(texts));
}
