import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitTime } from '../../src/popup/time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (milliseconds: number) =>
  new Promise<string>((resolve) => setTimeout(resolve, milliseconds, 'answer'));

test.each([
  [10, 'answer'],
  [100, 'instead'],
])('an answer after %d ms, with a limit of 50 ms: %s', async (milliseconds, expected) => {
  const limited = limitTime(50, after(milliseconds), 'instead');
  await vi.runAllTimersAsync();
  expect(await limited).toBe(expected);
});

test('a rejection passes through, and no timer is left', async () => {
  await expect(limitTime(50, Promise.reject(new Error('no')), 'instead')).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});
