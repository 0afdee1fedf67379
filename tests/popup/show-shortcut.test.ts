import { expect, test } from 'vitest';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test('the list of keys has the shortcut as it is when the list is opened, and no line without one', async () => {
  let keys: string | undefined = '⌥⇧J';
  const popup = open([ranked(ranking(8))], { shortcut: async () => keys });
  const line = popup.find('#shortcut-line');
  const toggle = async () => {
    popup.find('#open-settings').click();
    await settle();
  };
  expect(line.hidden).toBe(true);
  await toggle();
  expect([line.hidden, line.querySelector('kbd')!.textContent]).toEqual([false, '⌥⇧J']);
  keys = undefined;
  await toggle();
  expect(line.hidden).toBe(true);
});
