// One summarizer on one text: the number of words and the name of a peer, if it is not us, are the arguments; what it costs
// is the output, as JSON.

import { summarize } from '../../src/engine/summarize.ts';
import { peerNamed } from '../measure/peers.ts';
import { writeArticle } from './article.ts';

const sentences = 5;
/** Of several rounds, the one with the least for a run shows what the machine can do undisturbed. */
const rounds = 5;
/** Milliseconds of a round: the processor's time is counted in ticks of a few. */
const longEnough = 200;
/** Milliseconds; what takes this long is not run again. */
const slow = 2000;
/** Of this thread alone where Node can tell, from version 23.9 on. */
const processorTime = process.threadCpuUsage ?? process.cpuUsage;

export interface Cost {
  /** Of processor time, so that what else the machine does hardly counts. */
  readonly milliseconds: number;
  /** Of the whole process, Node's own 50 among them, at its peak in the first run: later ones add what is not yet cleared. */
  readonly megabytes: number;
}

function summarizeOurs(text: string): unknown {
  const paragraphs = text.split('\n').map((line, order) => ({ text: line, kind: 'text' as const, order }));
  const article = { title: '', url: '', language: 'en', direction: 'ltr' as const, paragraphs };
  return summarize(article, { kind: 'sentences', count: sentences });
}

async function measure(run: () => unknown): Promise<Cost> {
  let milliseconds = await meanOf(run, 0);
  const megabytes = process.resourceUsage().maxRSS / 1000;
  for (let round = 0; round < rounds && milliseconds < slow; round++)
    milliseconds = Math.min(milliseconds || Number.POSITIVE_INFINITY, await meanOf(run, longEnough));
  return { milliseconds, megabytes };
}

/** Milliseconds of processor time for a run, over as many as take this long together, at least one. */
async function meanOf(run: () => unknown, duration: number): Promise<number> {
  const start = processorTime();
  for (let runs = 1; ; runs++) {
    await run();
    const { user, system } = processorTime(start);
    const spent = (user + system) / 1000;
    if (spent >= duration) return spent / runs;
  }
}

const [words, peer] = process.argv.slice(2);
const run = peer === undefined ? summarizeOurs : peerNamed(peer).summarize;
const text = writeArticle(Number(words)).join('\n');
console.log(JSON.stringify(await measure(() => run(text, sentences, 'en'))));
