import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInPlace } from '../../../src/page/reveal/keep-in-place.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window, and the number of corrections after everything has been waited for. */
async function corrections(during: (view: Window, jump: AbortController) => unknown = () => undefined) {
  const view = Object.assign(new EventTarget(), { setTimeout }) as unknown as Window;
  const jump = new AbortController();
  const scroll = vi.fn();
  const kept = keepInPlace(scroll, view, jump.signal);
  await vi.advanceTimersByTimeAsync(50);
  await kept;
  during(view, jump);
  await vi.advanceTimersByTimeAsync(5000);
  return scroll.mock.calls.length;
}

test.each<[string, number, Parameters<typeof corrections>[0]]>([
  ['the position is corrected once before the answer, and twice after it', 3, undefined],
  ['not after the next jump', 1, (_, jump) => jump.abort()],
  ...['wheel', 'touchmove', 'pointerdown', 'keydown'].map(
    (type): [string, number, (view: Window) => unknown] => [
      `not after the reader's ${type}`,
      1,
      (view) => view.dispatchEvent(new Event(type)),
    ],
  ),
])('%s', async (_, count, during) => {
  expect(await corrections(during)).toBe(count);
});
