// npm run bench [-- --pages FOLDER] or npm run bench -- engine|text|extract|click …: every figure of speed in the README.
// Each part is a process of its own, so that none is warmed or slowed by another. With saved pages all parts run, without
// them those that need none; a part by its name runs alone, with arguments of its own.
import { spawnSync } from 'node:child_process';
import { Mistake, readArguments, run } from '../../scripts/command.ts';

const usage = 'npm run bench [-- --pages FOLDER] or npm run bench -- engine|text|extract|click …';
const needNothing = ['engine', 'text'];
const needPages = ['extract', 'click'];

await run(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  if ([...needNothing, ...needPages].includes(name)) return start(name, rest);
  const { values, positionals } = readArguments({ pages: { type: 'string' } }, usage);
  if (positionals.length > 0) throw new Mistake(`There is no bench "${positionals[0]}". Usage: ${usage}`);
  for (const part of needNothing) start(part, []);
  if (values.pages !== undefined) for (const part of needPages) start(part, [values.pages]);
});

function start(part: string, args: readonly string[]): void {
  console.log(`\n${part}`);
  const script = new URL(`${part}.bench.ts`, import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
