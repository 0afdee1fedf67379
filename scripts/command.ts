// What every command of this folder owes the person at the terminal: a mistake of theirs is one clear line on stderr and
// exit code 1, never a stack trace; only a bug of ours shows one.
import { parseArgs } from 'node:util';

/** A mistake that the message helps to mend. */
export class Mistake extends Error {}

/** Runs a command to its end and turns a mistake into its line and exit code. */
export async function run(command: () => Promise<void>): Promise<void> {
  // `… | head` closes our output early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(error.message.replace(/\s+/g, ' '));
    process.exitCode = 1;
  }
}

/** The arguments of the command line by `options`; what is not among them is a mistake, answered with the usage. */
export function readArguments<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {}>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS_')) throw error;
    const [complaint] = (error as Error).message.split(/\.\s/);
    throw new Mistake(`${complaint!.replace(/\.$/, '')}. Usage: ${usage}`);
  }
}

/** The number of sentences that was asked for, if one was. */
export function sentenceCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (count < 1) throw new Mistake(`--sentences takes a whole number from 1 on, not "${value}".`);
  return count;
}

/** What went wrong with a file, said so that it can be mended. */
export function fileMistake(path: string, error: unknown): Mistake {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file. Check the path',
    ENOTDIR: 'there is no such file. Check the path',
    EISDIR: 'this is a folder. Name a file in it',
    EACCES: 'it may not be read. Check its permissions',
    EPERM: 'it may not be read. Check its permissions',
  };
  const code = String((error as NodeJS.ErrnoException)?.code);
  return new Mistake(`${path}: ${reasons[code] ?? `cannot be used (${String(error)})`}.`);
}
