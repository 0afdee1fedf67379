// The progress of a long run on stderr: one line that is rewritten on a terminal, a line every ten seconds in a log.
import type { ErrorStream } from './command-line.ts';

/** Milliseconds between two lines. Judgement: a terminal is watched, a log is read later. */
const pause = { terminal: 100, log: 10_000 };
const clearLine = '\r\x1b[K';

/** Reports that `done` of `total` are done. Most calls print nothing. */
export type ReportProgress = (name: string, done: number, total: number) => void;

export interface Progress {
  readonly report: ReportProgress;
  /** Clears the line on a terminal. */
  end(): void;
}

export function startProgress(stream: ErrorStream): Progress {
  let lastPrinted = Date.now();
  return {
    report(name, done, total) {
      const now = Date.now();
      if (now - lastPrinted < (stream.isTTY ? pause.terminal : pause.log)) return;
      lastPrinted = now;
      const line = `${name}: ${done} of ${total}`;
      stream.write(stream.isTTY ? `${clearLine}${line}` : `${line}\n`);
    },
    end() {
      if (stream.isTTY) stream.write(clearLine);
    },
  };
}
