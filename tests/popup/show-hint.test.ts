import { expect, test, vi } from 'vitest';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test.each([
  [true, '⌥⇧J', 'hint(⌥⇧J)'],
  [true, undefined, 'hintWithoutShortcut'],
  [false, '⌥⇧J', ''],
])('new reader: %s, shortcut %s: "%s"', async (isNew, shortcut, text) => {
  const host = { takeIntroduction: async () => isNew, shortcut: async () => shortcut };
  const popup = open([ranked(ranking(8))], host);
  await settle();
  expect(popup.find('#hint').textContent).toBe(text);
});

test('without a summary there is none, so that it comes with the first one', async () => {
  const takeIntroduction = vi.fn(async () => true);
  open([{ kind: 'refused', reason: 'pdf' }], { takeIntroduction });
  await settle();
  expect(takeIntroduction).not.toHaveBeenCalled();
});
