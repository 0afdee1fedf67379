import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endIntroduction, isNewReader } from '../../src/browser/introduction.ts';

beforeEach(() => fakeBrowser.reset());

test('a reader is new until the introduction ends', async () => {
  expect(await isNewReader()).toBe(true);
  expect(await isNewReader()).toBe(true);
  await endIntroduction();
  expect(await isNewReader()).toBe(false);
});
