// A process that times one summarizer on one text. Arguments: the number of words and, for another summarizer than ours,
// its name. Prints a Cost as JSON.
import { summarize } from '../../src/engine/summarize.ts';
import { findPeer } from '../peers.ts';
import { writeArticle } from './synthetic-article.ts';

const sentenceCount = 5;
/** The best of several rounds is what the machine can do undisturbed. */
const rounds = 5;
/** Milliseconds of a round: enough that the ticks of the processor clock, a few milliseconds, do not matter. */
const shortestRound = 200;
/** Milliseconds: a run that takes this long is not repeated. */
const longestRepeated = 2000;
/** Processor time of this thread alone if Node has it (23.9 and later), otherwise of the process. */
const processorTime = process.threadCpuUsage ?? process.cpuUsage;

export interface Cost {
  /** Processor time, so that other work of the machine hardly counts. */
  readonly milliseconds: number;
  /** Peak of the whole process in the first run, with Node's own 50. Later runs add memory that is not yet collected. */
  readonly megabytes: number;
}

function summarizeWithPith(text: string): unknown {
  const paragraphs = text.split('\n').map((line, order) => ({ text: line, kind: 'text' as const, order }));
  const article = { title: '', url: '', language: 'en', direction: 'ltr' as const, paragraphs };
  return summarize(article, { kind: 'sentences', count: sentenceCount });
}

function measure(run: () => unknown): Cost {
  let milliseconds = meanTime(run, 0);
  const megabytes = process.resourceUsage().maxRSS / 1000;
  for (let round = 0; round < rounds && milliseconds < longestRepeated; round++)
    milliseconds = Math.min(milliseconds || Number.POSITIVE_INFINITY, meanTime(run, shortestRound));
  return { milliseconds, megabytes };
}

/** Returns the mean milliseconds of a run. Runs until `atLeast` milliseconds are spent, at least once. */
function meanTime(run: () => unknown, atLeast: number): number {
  const start = processorTime();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = processorTime(start);
    const spent = (user + system) / 1000;
    if (spent >= atLeast) return spent / runs;
  }
}

const [words, peer] = process.argv.slice(2);
const text = writeArticle(Number(words)).join('\n');
const run =
  peer === undefined
    ? () => summarizeWithPith(text)
    : () => findPeer(peer).summarize(text, sentenceCount, 'en');
console.log(JSON.stringify(measure(run)));
