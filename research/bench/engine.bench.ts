// npm run bench -- engine [WORDS…] [--alone]: how long a summary takes and how much memory, by length of text, beside
// other summarizers. Each is measured in a process of its own, so that none is warmed or crowded by another.
import { spawnSync } from 'node:child_process';
import { Mistake, readArguments, run } from '../../scripts/command.ts';
import { startProgress } from '../evaluate/progress.ts';
import { peerNamed, peerNames } from '../measure/peers.ts';
import type { Cost } from './summarizer.ts';
import { align } from './table.ts';

const usage = 'npm run bench -- engine [WORDS…] [--alone]';
const usualLengths = [600, 5000, 20_000, 100_000, 1_000_000];
/** Words; the others would need hours for more. */
const mostForPeers = 100_000;
/** Milliseconds for one process; who needs more for one text is not asked for a longer one. */
const patience = 30_000;

await run(async () => {
  const { values, positionals } = readArguments({ alone: { type: 'boolean' } }, usage);
  const lengths = positionals.length === 0 ? usualLengths : positionals.map(wordCount);
  const peers = values.alone ? [] : peerNames;
  // Installs what is missing before the clock runs.
  peers.forEach(peerNamed);
  const progress = startProgress();
  const own = lengths.map((length, at) => {
    progress.tell('Pith', at + 1, lengths.length);
    return measure(length)!;
  });
  const theirs = peers.map((name) => {
    const costs: (Cost | undefined)[] = [];
    for (const length of lengths.filter((words) => words <= mostForPeers)) {
      progress.tell(name, costs.length + 1, lengths.length);
      costs.push(measure(length, name));
      if (!costs.at(-1)) break;
    }
    return { name, costs };
  });
  progress.end();

  const head = lengths.map((length) => `${length.toLocaleString('en')} words`);
  const times = own.map(({ milliseconds }) => milliseconds);
  const timeRows = theirs.map(({ name, costs }) => [
    name,
    ...lengths.map((_, at) => (at < costs.length ? timeBeside(times[at]!, costs[at]?.milliseconds) : '')),
    growth(lengths, costs),
  ]);
  console.log(
    align([
      ['time (times ours)', ...head, 'growth'],
      ['Pith', ...times.map(duration), growth(lengths, own)],
      ...timeRows,
    ]),
  );
  const memoryRows = [{ name: 'Pith', costs: own }, ...theirs].map(({ name, costs }) => [
    name,
    ...costs.map((cost) => (cost ? `${Math.round(cost.megabytes)} MB` : '')),
  ]);
  console.log(`\n${align([['peak memory', ...head], ...memoryRows])}`);
});

function wordCount(text: string): number {
  const count = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (count < 100) throw new Mistake(`"${text}" is no length: give words as a whole number from 100 on.`);
  return count;
}

/** Undefined where it takes longer than we are willing to wait. */
function measure(length: number, ...peer: readonly string[]): Cost | undefined {
  const script = new URL('summarizer.ts', import.meta.url).pathname;
  const { signal, stdout } = spawnSync(process.execPath, [script, String(length), ...peer], {
    timeout: patience,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return signal === 'SIGTERM' ? undefined : (JSON.parse(stdout) as Cost);
}

function timeBeside(own: number, milliseconds: number | undefined): string {
  const [sign, time] = milliseconds === undefined ? ['> ', patience] : ['', milliseconds];
  return `${sign}${duration(time)} (${sign}${(time / own).toFixed(time < 10 * own ? 1 : 0)})`;
}

function duration(milliseconds: number): string {
  const digits = milliseconds < 1 ? 2 : milliseconds < 100 ? 1 : 0;
  return milliseconds < 1000 ? `${milliseconds.toFixed(digits)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The exponent of time = length^exponent, from the shortest to the longest text that was timed. */
function growth(lengths: readonly number[], costs: readonly (Cost | undefined)[]): string {
  const times = costs.flatMap((cost) => cost?.milliseconds ?? []);
  if (times.length < 2) return '';
  const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(lengths[times.length - 1]! / lengths[0]!);
  return `n^${exponent.toFixed(2)}`;
}
