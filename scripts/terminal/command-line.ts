// What all commands of the project share: their streams, arguments, mistakes and exit code. A mistake of the user is one
// clear line on stderr and exit code 1. Only a bug prints a stack trace.
import { parseArgs } from 'node:util';

/** An error that the user can correct. Its message says how. */
export class UserError extends Error {}

/** The streams of a command: those of the process, or those of a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: ErrorStream;
}

export interface ErrorStream {
  write(text: string): unknown;
  /** True if a person watches: progress then rewrites its line. */
  readonly isTTY?: boolean;
}

/** Runs one command. Throws UserError for a mistake of the user. */
export type Command = (args: readonly string[], streams: Streams) => Promise<void>;

/** Runs a command with the arguments and streams of this process, and sets the exit code. */
export async function runInProcess(command: Command): Promise<void> {
  // `… | head` closes the output early. That is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const code = await runCommand(command, process.argv.slice(2), process);
  if (code !== 0) process.exitCode = code;
}

/** Runs a command and returns its exit code. Prints a UserError as one line; rejects with any other error. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  try {
    await command(args, streams);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    streams.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`);
    return 1;
  }
}

type ParseOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Parses `args`. An unknown option or a missing value is a UserError that shows `usage`. */
export function parseArguments<Options extends ParseOptions>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS_')) throw error;
    const [firstSentence] = (error as Error).message.split(/\.\s/);
    throw new UserError(`${firstSentence!.replace(/\.$/, '')}. Usage: ${usage}`);
  }
}

/** Parses the value of an option that is a count. Returns undefined if the option was not given. */
export function parseCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (count < 1) throw new UserError(`${option} takes a whole number from 1 on, not "${value}".`);
  return count;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path',
  ENOTDIR: 'there is no such file. Check the path',
  EISDIR: 'this is a folder. Name a file in it',
  EACCES: 'it may not be read. Check its permissions',
  EPERM: 'it may not be read. Check its permissions',
};

/** Turns an error of the file system into a UserError that names the path and what to do. */
export function fileError(path: string, error: unknown): UserError {
  const code = String((error as NodeJS.ErrnoException)?.code);
  return new UserError(`${path}: ${reasons[code] ?? `cannot be used (${String(error)})`}.`);
}
