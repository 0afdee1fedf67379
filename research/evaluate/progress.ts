// How far a long run is, on stderr: one line that is rewritten on a terminal, a line now and then in a log.

/** Milliseconds between two lines: often enough to be watched, seldom enough to be read in a log. */
const pause = { terminal: 100, log: 10_000 };

/** Tells about each file by its name; `end` leaves the terminal as it was. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr) {
  let last = Date.now();
  return {
    tell(name: string, done: number, of: number): void {
      const now = Date.now();
      if (now - last < (stream.isTTY ? pause.terminal : pause.log)) return;
      last = now;
      const line = `${name}: ${done} of ${of}`;
      stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end(): void {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}
