import { afterEach, describe, expect, test, vi } from 'vitest';
import { ranking } from './build.ts';
import { open, ranked, settle } from './open.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('copy', () => {
  test('the text is copied, and the button says so for two seconds', async () => {
    vi.useFakeTimers();
    const popup = open([ranked(ranking(8))]);
    await vi.advanceTimersByTimeAsync(0);
    popup.find('#copy').click();
    await vi.advanceTimersByTimeAsync(1900);
    expect(popup.copy).toHaveBeenCalledExactlyOnceWith({
      plain: expect.stringMatching(/^Ferry terminal closes\n\n/),
      html: expect.stringMatching(/^<div/),
    });
    expect([popup.status(), popup.find('#status').className]).toEqual(['copied', 'spoken']);
    expect(popup.find('#copy').className).toContain('copied');
    await vi.advanceTimersByTimeAsync(200);
    expect(popup.find('#copy').className).not.toContain('copied');
  });

  test('the day and the warning that the text is cut go along', async () => {
    const notices = [{ kind: 'cut', why: 'paywall' }] as const;
    const popup = open([ranked(ranking(8, { published: '2026-01-21', notices }))]);
    await settle();
    popup.find('#copy').click();
    expect(popup.copy.mock.lastCall![0].plain).toMatch(
      /^Ferry terminal closes\n\n21 January 2026\n\nnoticePaywall\n/,
    );
  });

  test('the sentences are selected if copying fails', async () => {
    const popup = open([ranked(ranking(8))], { copy: () => Promise.reject(new Error('not allowed')) });
    await settle();
    popup.find('#copy').click();
    await settle();
    expect(popup.status()).toBe('copyFailed');
    expect(String(popup.document.getSelection())).toContain('Sentence one says one0.');
  });
});

test('a saved summary is a Markdown file with the name of the article', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  const { URL, HTMLAnchorElement } = popup.document.defaultView!;
  const createObjectURL = vi.fn((_: Blob) => 'blob:summary');
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
  const names: string[] = [];
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  popup.find('#save').click();
  expect(names).toEqual(['Ferry terminal closes.md']);
  const file = createObjectURL.mock.lastCall![0];
  expect(file.type).toBe('text/markdown;charset=utf-8');
  const { FileReader } = popup.document.defaultView!;
  const reader = new FileReader();
  reader.readAsText(file);
  await vi.waitFor(() => expect(reader.result).toMatch(/^# \[Ferry terminal closes\]/));
});

test('print hands over the ranking and the chosen length', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  popup.slide(5);
  popup.find('#print').click();
  expect(popup.print).toHaveBeenCalledExactlyOnceWith(ranking(8), { kind: 'sentences', count: 5 });
  expect(popup.uncoverPage).not.toHaveBeenCalled();
  await settle();
  expect(popup.uncoverPage, 'once the page that prints is open').toHaveBeenCalledOnce();
});

test('a page that cannot be printed is said to have failed', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const popup = open([ranked(ranking(8))]);
  await settle();
  popup.print.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  popup.find('#print').click();
  await settle();
  expect(popup.status()).toBe('refusedFailed');
  expect(warn).toHaveBeenCalledOnce();
});
