import { expect, test, vi } from 'vitest';
import { openPrintView } from '../../src/popup/print-view.ts';
import { defaults } from '../../src/popup/settings.ts';
import { popupDocument, ranking, texts } from './build.ts';

test('the summary is rendered in its length and layout, and printed', () => {
  const document = popupDocument();
  const print = vi.fn();
  document.defaultView!.print = print;
  const printed = { ranking: ranking(8), length: { kind: 'sentences', count: 5 } as const };
  openPrintView(document, printed, { ...defaults, layout: 'text' }, texts);
  expect(document.querySelectorAll('#sentences .go')).toHaveLength(5);
  expect(document.querySelector('#address')!.textContent).toBe('https://gazette.example/ferry');
  expect(document.body.dataset).toMatchObject({ view: 'summary', layout: 'text' });
  expect(document.title).toBe('Ferry terminal closes');
  expect(print).toHaveBeenCalledOnce();
});
