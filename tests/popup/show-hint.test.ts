import { expect, test, vi } from 'vitest';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test.each([
  [{ shortcut: '⌥⇧U' }, 'hint(⌥⇧U)'],
  [{}, 'hintWithoutShortcut'],
  [undefined, ''],
])('%j: "%s"', async (introduction, text) => {
  const popup = open([ranked(ranking(8))], { takeIntroduction: async () => introduction });
  await settle();
  expect(popup.find('#hint').textContent).toBe(text);
});

test('without a summary there is none, so that it comes with the first one', async () => {
  const takeIntroduction = vi.fn(async () => ({}));
  open([{ kind: 'refused', reason: 'pdf' }], { takeIntroduction });
  await settle();
  expect(takeIntroduction).not.toHaveBeenCalled();
});
