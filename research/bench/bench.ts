// The command `bench`: measures the figures of speed. Each part runs in a process of its own when several run, so that
// none is warmed or slowed by another. `--pages FOLDER` adds the parts that need saved pages.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Command, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { timeClicks } from './time-click.ts';
import { timeEngine } from './time-engine.ts';
import { timeExtraction } from './time-extraction.ts';
import { timeExtremes } from './time-extremes.ts';
import { timeText } from './time-text.ts';

const usage = 'npm run bench [-- --pages FOLDER] or npm run bench -- engine|text|extremes|extract|click …';
const partsWithoutPages: Readonly<Record<string, Command>> = {
  engine: timeEngine,
  text: timeText,
  extremes: timeExtremes,
};
const partsWithPages: Readonly<Record<string, Command>> = { extract: timeExtraction, click: timeClicks };
const parts = { ...partsWithoutPages, ...partsWithPages };

export const bench: Command = async (args, streams) => {
  const [name = '', ...rest] = args;
  if (Object.hasOwn(parts, name)) return parts[name]!(rest, streams);
  const { values, positionals } = parseArguments(args, { pages: { type: 'string' } }, usage);
  if (positionals.length > 0) throw new UserError(`There is no bench "${positionals[0]}". Usage: ${usage}`);
  for (const part of Object.keys(partsWithoutPages)) runAlone(part);
  if (values.pages !== undefined)
    for (const part of Object.keys(partsWithPages)) runAlone(part, values.pages);
};

/** Runs one part in a new process. The exit code of a part that fails becomes that of the whole run. */
function runAlone(part: string, ...args: readonly string[]): void {
  console.log(`\n${part}`);
  const script = join(import.meta.dirname, '../bench.ts');
  const { status } = spawnSync(process.execPath, [script, part, ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
