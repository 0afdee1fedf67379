import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remember } from '../../src/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a choice holds from then on, the others keep their defaults', async () => {
  const { load, save } = remember({ length: 'auto', format: 'plain' });
  expect(await load()).toEqual({ length: 'auto', format: 'plain' });
  await save({ format: 'markdown' });
  expect(await remember({ length: 'auto', format: 'plain' }).load()).toEqual({
    length: 'auto',
    format: 'markdown',
  });
});
