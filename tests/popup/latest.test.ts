import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latest, within } from '../../src/popup/latest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <Value>(milliseconds: number, value: Value) =>
  new Promise<Value>((resolve) => setTimeout(resolve, milliseconds, value));

test('a slow old answer never replaces a newer one', async () => {
  const ask = latest((milliseconds: number) => after(milliseconds, `after ${milliseconds}`));
  const both = [ask(100), ask(10)];
  await vi.runAllTimersAsync();
  expect(await Promise.all(both)).toEqual([undefined, 'after 10']);
});

test('an answer in time counts, a late one does not', async () => {
  const early = within(50, after(10, 'answer'), 'instead');
  const late = within(50, after(100, 'answer'), 'instead');
  await vi.runAllTimersAsync();
  expect([await early, await late]).toEqual(['answer', 'instead']);
});

test('a rejection is passed on, and no timer is left behind', async () => {
  await expect(within(50, Promise.reject(new Error('no')), 'instead')).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});
