// How long a summary takes, by length of text, and how fast that grows; other summarizers run on the same text in the
// same process, so that the ratio holds on any machine.
// npm run bench -- [WORDS…] [--peer NAME]…

import { Mistake, readArguments, run } from '../../scripts/command.ts';
import { type Peer, peerNamed } from '../../scripts/measure/peers.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { writeArticle } from './article.ts';

const usage = 'node tests/bench/engine.bench.ts [WORDS…] [--peer NAME]…';
const usualLengths = [600, 5000, 20_000, 100_000];
const sentences = 5;
/** Milliseconds spent on each measurement: the least of all runs in it is what the machine can do undisturbed. */
const budget = 1000;
/** A peer that needs longer for one text is not asked for a longer one. */
const patience = 20_000;

const ours: Peer = {
  name: 'Pith',
  summarize(text, count, language) {
    const paragraphs = text.split('\n').map((line, order) => ({ text: line, kind: 'text' as const, order }));
    const article = { title: '', url: '', language, direction: 'ltr' as const, paragraphs };
    return summarize(article, { kind: 'sentences', count }).sentences.map(({ text: sentence }) => sentence);
  },
};

const cell = (text: string): string => text.padStart(16);

await run(async () => {
  const { values, positionals } = readArguments({ peer: { type: 'string', multiple: true } }, usage);
  const lengths = positionals.length === 0 ? usualLengths : positionals.map(wordCount);
  const peers = [ours, ...(values.peer ?? []).map(peerNamed)];
  console.log(['', ...lengths.map((length) => `${length} words`), 'growth'].map(cell).join(''));
  for (const { name, summarize: run } of peers) {
    const times: number[] = [];
    for (const length of lengths) {
      if ((times.at(-1) ?? 0) > patience) break;
      const text = writeArticle(length).join('\n');
      times.push(fastest(() => run(text, sentences, 'en')));
    }
    const shown = lengths.map((_, index) =>
      times[index] === undefined ? '-' : `${times[index].toFixed(2)} ms`,
    );
    console.log([name, ...shown, growth(lengths, times)].map(cell).join(''));
  }
});

function wordCount(text: string): number {
  const count = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (count < 100) throw new Mistake(`"${text}" is no length: give words as a whole number from 100 on.`);
  return count;
}

function fastest(task: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + budget;
  do {
    const start = performance.now();
    task();
    least = Math.min(least, performance.now() - start);
  } while (performance.now() < end);
  return least;
}

/** The exponent of time = length^exponent, from the shortest to the longest text that was timed. */
function growth(lengths: readonly number[], times: readonly number[]): string {
  const last = times.length - 1;
  if (last < 1) return '-';
  return `n^${(Math.log(times[last]! / times[0]!) / Math.log(lengths[last]! / lengths[0]!)).toFixed(2)}`;
}
