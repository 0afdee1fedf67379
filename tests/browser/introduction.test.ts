import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIntroduction } from '../../src/browser/introduction.ts';

beforeEach(() => fakeBrowser.reset());

test('a reader is new once', async () => {
  expect(await takeIntroduction()).toBe(true);
  expect(await takeIntroduction()).toBe(false);
});
