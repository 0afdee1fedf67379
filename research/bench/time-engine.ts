// `npm run bench -- engine [WORDS…] [--alone]`: time and memory of a summary by the length of the text, beside other
// summarizers. Each is measured in a process of its own, so that none is warmed or slowed by another.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { alignTable } from '../../scripts/terminal/align-table.ts';
import { type Command, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { startProgress } from '../../scripts/terminal/progress.ts';
import { peerNames } from '../peers.ts';
import type { Cost } from './summarizer-process.ts';

const usage = 'npm run bench -- engine [WORDS…] [--alone]';
const usualLengths = [600, 5000, 20_000, 100_000, 1_000_000];
/** Words. A quadratic summarizer would need hours for more. */
const mostWordsForPeers = 100_000;
/** Milliseconds for one process. A summarizer that needs more is not measured on longer texts. */
const timeLimit = 30_000;

interface MeasuredSummarizer {
  readonly name: string;
  /** A cost per length, up to the first that took too long (undefined). */
  readonly costs: readonly (Cost | undefined)[];
}

export const timeEngine: Command = async (args, { stdout, stderr }) => {
  const { values, positionals } = parseArguments(args, { alone: { type: 'boolean' } }, usage);
  const lengths = positionals.length === 0 ? usualLengths : positionals.map(parseWordCount);
  const progress = startProgress(stderr);
  const measureAll = (name: string, some: readonly number[], ...peer: readonly string[]) => {
    const costs: (Cost | undefined)[] = [];
    for (const length of some) {
      progress.report(name, costs.length + 1, some.length);
      costs.push(measure(length, ...peer));
      if (!costs.at(-1)) break;
    }
    return { name, costs };
  };
  const ours = measureAll('Pith', lengths);
  const lengthsForPeers = lengths.filter((words) => words <= mostWordsForPeers);
  const peers = values.alone ? [] : peerNames.map((name) => measureAll(name, lengthsForPeers, name));
  progress.end();
  stdout.write(`${timeTable(lengths, ours, peers)}\n\n${memoryTable(lengths, [ours, ...peers])}\n`);
};

function parseWordCount(text: string): number {
  const count = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (count < 100)
    throw new UserError(`"${text}" is not a length: give words as a whole number from 100 on.`);
  return count;
}

/** Returns undefined if it takes longer than the limit. */
function measure(length: number, ...peer: readonly string[]): Cost | undefined {
  const script = join(import.meta.dirname, 'summarizer-process.ts');
  const { signal, stdout } = spawnSync(process.execPath, [script, String(length), ...peer], {
    timeout: timeLimit,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return signal === 'SIGTERM' ? undefined : (JSON.parse(stdout) as Cost);
}

const headOf = (lengths: readonly number[]): string[] =>
  lengths.map((length) => `${length.toLocaleString('en')} words`);

function timeTable(
  lengths: readonly number[],
  ours: MeasuredSummarizer,
  peers: readonly MeasuredSummarizer[],
): string {
  const times = ours.costs.map(timeOf);
  return alignTable([
    ['time (times ours)', ...headOf(lengths), 'growth'],
    [ours.name, ...times.map(formatTime), growthOf(lengths, ours.costs)],
    ...peers.map(({ name, costs }) => [
      name,
      ...lengths.map((_, at) => (at < costs.length ? formatRatio(costs[at], times[at]!) : '')),
      growthOf(lengths, costs),
    ]),
  ]);
}

const memoryTable = (lengths: readonly number[], all: readonly MeasuredSummarizer[]): string =>
  alignTable([
    ['peak memory', ...headOf(lengths)],
    ...all.map(({ name, costs }) => [
      name,
      ...costs.map((cost) => (cost ? `${Math.round(cost.megabytes)} MB` : '')),
    ]),
  ]);

/** The limit if it took longer. */
const timeOf = (cost: Cost | undefined): number => cost?.milliseconds ?? timeLimit;

function formatRatio(cost: Cost | undefined, ours: number): string {
  const [sign, time] = [cost ? '' : '> ', timeOf(cost)];
  return `${sign}${formatTime(time)} (${sign}${(time / ours).toFixed(time < 10 * ours ? 1 : 0)})`;
}

function formatTime(milliseconds: number): string {
  const digits = milliseconds < 1 ? 2 : milliseconds < 100 ? 1 : 0;
  return milliseconds < 1000 ? `${milliseconds.toFixed(digits)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Returns the exponent of time = length^exponent, from the shortest to the longest text that was timed. */
function growthOf(lengths: readonly number[], costs: readonly (Cost | undefined)[]): string {
  const times = costs.flatMap((cost) => cost?.milliseconds ?? []);
  if (times.length < 2) return '';
  const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(lengths[times.length - 1]! / lengths[0]!);
  return `n^${exponent.toFixed(2)}`;
}
