import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitWindow } from '../../src/popup/fit-window.ts';
import { popupDocument } from './build.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A popup in a window of this size, whose content has this height. */
function open(innerWidth: number, innerHeight: number, contentHeight: number, isWholePage = false) {
  const { body, documentElement, defaultView } = popupDocument();
  const view = defaultView as unknown as Window & typeof globalThis;
  let changed: () => void = () => undefined;
  const ResizeObserver = class {
    constructor(callback: () => void) {
      changed = callback;
    }
    observe() {}
  };
  Object.assign(view, { ResizeObserver, innerWidth, innerHeight });
  Object.defineProperty(documentElement, 'scrollHeight', { value: contentHeight });
  fitWindow(view, () => isWholePage);
  changed();
  const property = (name: string) => documentElement.style.getPropertyValue(name);
  return { view, body, property };
}

test.each([
  [true, 'page'],
  [false, 'popup'],
])('in place of the page: %s, so that its size is that of a %s', (isWholePage, size) => {
  expect(open(360, 640, 500, isWholePage).body.dataset.size).toBe(size);
});

test.each([
  ['as wide as it wants', 420, ''],
  ['zoomed', 400, '400px'],
  ['in a tab', 1200, '1200px'],
  ['that is not measured yet', 10, ''],
])('a popup %s', (_, innerWidth, width) => {
  expect(open(innerWidth, 600, 500).property('--width')).toBe(width);
});

test('the width follows the window', () => {
  const { view, property } = open(1200, 600, 500);
  Object.assign(view, { innerWidth: 700 });
  view.dispatchEvent(new view.Event('resize'));
  expect(property('--width')).toBe('700px');
});

test('content that is still higher after a moment gets the height of the window', () => {
  const { property } = open(420, 300, 565);
  expect(property('--room')).toBe('');
  vi.advanceTimersByTime(400);
  expect(property('--room')).toBe('300px');
});

test('a window that grows in time keeps the usual height', () => {
  const { view, property } = open(420, 300, 565);
  Object.assign(view, { innerHeight: 565 });
  vi.advanceTimersByTime(400);
  expect(property('--room')).toBe('');
});
