import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { startProgress } from '../../../scripts/terminal/progress.ts';

afterEach(() => {
  vi.useRealTimers();
});

function written(isTTY: boolean): string {
  vi.useFakeTimers();
  const stream = Object.assign(new PassThrough(), { isTTY });
  const { report, end } = startProgress(stream);
  for (let done = 1; done <= 250; done += 1) {
    vi.advanceTimersByTime(99);
    report('pages', done, 250);
  }
  end();
  return String(stream.read());
}

test('a log gets a line every ten seconds', () => {
  expect(written(false)).toBe('pages: 102 of 250\npages: 204 of 250\n');
});

test('a terminal gets one line that is rewritten, and cleared at the end', () => {
  const lines = written(true);
  expect(lines).not.toContain('\n');
  expect(lines.split('\r\u001b[K')).toHaveLength(127);
  expect(lines.endsWith('pages: 250 of 250\r\u001b[K')).toBe(true);
});
