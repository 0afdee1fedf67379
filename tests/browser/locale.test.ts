import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerLanguages, say } from '../../src/browser/locale.ts';

test('the browser is asked for the message and gets the values of its placeholders', () => {
  const getMessage = vi.fn((key: string, values: string[]) => `${key} ${values.join()}`);
  Object.assign(fakeBrowser.i18n, { getMessage });
  expect(say('someGone', '2', '3')).toBe('someGone 2,3');
  expect(say('copy')).toBe('copy ');
  expect(getMessage.mock.calls).toEqual([
    ['someGone', ['2', '3']],
    ['copy', []],
  ]);
});

test("the reader's languages are those asked for in pages, then that of the browser", () => {
  vi.stubGlobal('navigator', { languages: ['en-GB', 'ar'] });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'ar-EG' });
  expect(readerLanguages()).toEqual(['en-GB', 'ar', 'ar-EG']);
});
