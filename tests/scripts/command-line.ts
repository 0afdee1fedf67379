// Runs a command of the project as a person would, in a process of its own, with files written to a temporary folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, vi } from 'vitest';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone after the tests of the file. `run` works in it; `write` takes its files. */
export function commandLine(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pith-'));
  // A process takes a tenth of a second to start, or seconds on a busy machine.
  vi.setConfig({ testTimeout: 30_000 });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(import.meta.dirname, '../..', script);
  return {
    folder,
    write(files: Readonly<Record<string, string | Uint8Array>>): void {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
    },
    run(args: readonly string[], input: string | Uint8Array = ''): Outcome {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    },
  };
}
