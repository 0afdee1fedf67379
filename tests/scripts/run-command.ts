// Runs a command of the project on files in a temporary folder: in this process, which is quick, or in a process of its own,
// as a person does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { type Command, runCommand } from '../../scripts/terminal/command-line.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder that exists until the tests of the file have ended. Commands run in it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pith '));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    write(files: Readonly<Record<string, string | Uint8Array>>): void {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
    },
    /** Runs a command in this process. */
    async run(command: Command, args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
      const written = { stdout: '', stderr: '' };
      const home = process.cwd();
      process.chdir(folder);
      try {
        const code = await runCommand(command, args, {
          stdin: Readable.from([Buffer.from(input)]),
          stdout: { write: (text) => (written.stdout += text) },
          stderr: { write: (text) => (written.stderr += text) },
        });
        return { code, ...written };
      } finally {
        process.chdir(home);
      }
    },
  };
}

/** Runs a script of the project in a process of its own. */
export function runProcess(script: string, args: readonly string[], cwd: string, input = ''): Outcome {
  const path = join(import.meta.dirname, '../..', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
