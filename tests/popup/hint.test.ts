import { expect, test, vi } from 'vitest';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test.each([
  [true, '⌥⇧J', 'hint(⌥⇧J)'],
  [true, undefined, 'hintWithoutShortcut'],
  [false, '⌥⇧J', ''],
])('new reader: %s, shortcut %s: "%s"', async (isNew, shortcut, text) => {
  const endIntroduction = vi.fn(async () => undefined);
  const host = { isNewReader: async () => isNew, endIntroduction, shortcut: async () => shortcut };
  const popup = open([ranked(ranking(8))], host);
  await settle();
  expect(popup.find('#hint').textContent).toBe(text);
  expect(endIntroduction.mock.calls.length > 0).toBe(isNew);
});

test('the hint is there when the first summary is, even if the page answers before the storage', async () => {
  const popup = open([ranked(ranking(8))], {
    isNewReader: () => new Promise((resolve) => setTimeout(resolve, 20, true)),
    endIntroduction: async () => undefined,
  });
  const { MutationObserver } = popup.document.defaultView!;
  const atFirst = await new Promise((resolve) => {
    new MutationObserver(() => {
      if (popup.view() === 'summary') resolve(popup.find('#hint').textContent);
    }).observe(popup.document.body, { attributes: true });
  });
  expect(atFirst).toBe('hintWithoutShortcut');
});

test('a refusal does not end the introduction, a summary that comes later does', async () => {
  const endIntroduction = vi.fn(async () => undefined);
  const answers = [{ kind: 'refused', reason: 'pdf' } as const, ranked(ranking(8))];
  const popup = open(answers, { isNewReader: async () => true, endIntroduction });
  await settle();
  expect(endIntroduction).not.toHaveBeenCalled();
  popup.find('#again').click();
  await settle();
  expect(endIntroduction).toHaveBeenCalled();
});

test('a storage that fails costs the hint only', async () => {
  const popup = open([ranked(ranking(8))], { isNewReader: () => Promise.reject(new Error('quota')) });
  await settle();
  expect(popup.view()).toBe('summary');
  expect(popup.find('#hint').textContent).toBe('');
});
