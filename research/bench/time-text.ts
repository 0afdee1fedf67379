// `npm run bench -- text`: the time of splitting and folding as ratios, which are the same on every machine. Splitting is
// compared with Intl.Segmenter on the same paragraphs, folding with splitting on a million words of which a third repeats.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, parseArguments, type Streams } from '../../scripts/terminal/command-line.ts';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import { splitText } from '../../src/engine/split/split.ts';
import { words } from '../../src/engine/text/words.ts';
import { mean } from '../report/averages.ts';

interface LanguageSample {
  readonly language: string;
  /** Sentences by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

const samplesFile = join(import.meta.dirname, '../../tests/fixtures/languages.json');
/** Copies of the sample of a language: enough that the resolution of the clock does not matter. */
const copies = 100;

export const timeText: Command = async (args, { stdout }) => {
  parseArguments(args, {}, 'npm run bench -- text');
  const samples: readonly LanguageSample[] = JSON.parse(readFileSync(samplesFile, 'utf8'));
  timeSplitting(samples, stdout);
  timeFolding(samples.find(({ language }) => language === 'en')!, stdout);
};

function timeSplitting(samples: readonly LanguageSample[], stdout: Streams['stdout']): void {
  stdout.write('Sentences, times the pass of Intl.Segmenter\n');
  const ratios = samples.map(({ language, paragraphs }) => {
    const texts = Array.from({ length: copies }, () => paragraphs.map((each) => each.join(' '))).flat();
    return { language, ratio: timeOfSplitting(texts, language) / timeOfSegmenter(texts) };
  });
  for (const { language, ratio } of ratios) stdout.write(row(language, ratio));
  stdout.write(row('mean', mean(ratios.map(({ ratio }) => ratio))));
}

function timeFolding({ paragraphs }: LanguageSample, stdout: Streams['stdout']): void {
  stdout.write('\nCollapse of 1,000,000 words, times the sentence pass and that of Intl.Segmenter\n');
  const repeats = {
    copies: (text: string) => text,
    edited: (text: string) => text.replace('. ', ' indeed. '),
  };
  const random = randomIntegers();
  const writeSentence = zipfianSentences(paragraphs.flat().join(' '), random);
  for (const [name, repeat] of Object.entries(repeats)) {
    const texts = millionWords(writeSentence, repeat, random);
    const time = bestTime(
      () => collapse(texts.map((text, order) => ({ text, kind: 'text' as const, order }))),
      5,
    );
    stdout.write(row(name, time / timeOfSplitting(texts, 'en'), time / timeOfSegmenter(texts)));
  }
}

const row = (name: string, ...values: readonly number[]): string =>
  `${[name.padEnd(12), ...values.map((value) => value.toFixed(2).padStart(8))].join(' ')}\n`;

/** Returns milliseconds. The best of several runs is what the machine can do undisturbed. */
function bestTime(run: () => unknown, runs = 9): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const timeOfSegmenter = (texts: readonly string[]): number =>
  bestTime(() => texts.map((text) => Array.from(segmenter.segment(text))));
const timeOfSplitting = (texts: readonly string[], language: string): number =>
  bestTime(() => texts.map((text) => splitText(text, language)));

type RandomInteger = (below: number) => number;

/** Pseudo-random integers, the same in every run (the linear congruential generator of Numerical Recipes). */
function randomIntegers(): RandomInteger {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Returns a function that writes sentences: a few words occur often and most seldom, as in any text (Zipf's law). */
function zipfianSentences(text: string, random: RandomInteger): () => string {
  const vocabulary = [...new Set(words(text))].flatMap((word) =>
    Array.from({ length: 40 }, (_, index) => `${word}${'aeiou'[index % 5]}${'bcdfghkl'[index >> 3]}`),
  );
  const randomWord = () => vocabulary[Math.floor(vocabulary.length ** (random(1e6) / 1e6)) - 1]!;
  return () => {
    const [first, ...rest] = Array.from({ length: 12 + random(16) }, randomWord);
    return `${first![0]!.toUpperCase()}${first!.slice(1)} ${rest.join(' ')}.`;
  };
}

/** Returns paragraphs; a third of them repeat an earlier one. */
function millionWords(
  writeSentence: () => string,
  repeat: (paragraph: string) => string,
  random: RandomInteger,
): string[] {
  const texts: string[] = [];
  for (let count = 0; count < 1_000_000; count += texts.at(-1)!.split(' ').length) {
    const isRepeat = texts.length > 0 && random(3) === 0;
    texts.push(
      isRepeat ? repeat(texts[random(texts.length)]!) : Array.from({ length: 4 }, writeSentence).join(' '),
    );
  }
  return texts;
}
