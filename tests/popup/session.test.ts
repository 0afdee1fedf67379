import { expect, test } from 'vitest';
import type { Reply } from '../../src/engine/model.ts';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

test('the status is reading until the reply arrives', async () => {
  const popup = open([ranked(ranking(8))]);
  expect(popup.view()).toBe('reading');
  expect(popup.status()).toBe('reading');
  await settle();
  expect(popup.view()).toBe('summary');
  expect(popup.status()).toBe('summaryReady_other(3, 5 secs)');
  expect(popup.find('#status').className).toBe('spoken');
});

test('the focus goes to the title if the control that had it is not shown any more', async () => {
  const popup = open([ranked(ranking(8)), new Promise<Reply>(() => undefined)]);
  await settle();
  const readAgain = popup.find('#read-again');
  // As in a browser, where the style sheet hides the footer.
  readAgain.checkVisibility = () => popup.view() === 'summary';
  readAgain.focus();
  readAgain.click();
  expect(popup.document.activeElement).toBe(popup.find('#title'));
});
