import { expect, test } from 'vitest';
import { ranking } from './build.ts';
import { click, open, ranked, settle } from './open.ts';

test('a drag over a sentence only selects its text; a double click, which selects a word, shows it too', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  const link = popup.find('#sentences .go');
  popup.document.getSelection()!.selectAllChildren(link);
  expect(click(link, 1), 'the link is not opened').toBe(false);
  expect(popup.showInPage).not.toHaveBeenCalled();
  click(link, 2);
  await settle();
  expect(popup.showInPage).toHaveBeenCalledOnce();
});

test('a button shows why a sentence was picked', async () => {
  const { ranked: sentences, ...rest } = ranking(8);
  const told = sentences.map((scored) => ({ ...scored, reasons: ['lead', 'figures'] as const }));
  const popup = open([ranked({ ...rest, ranked: told })]);
  await settle();
  const why = popup.find('#sentences .why');
  const details = popup.find('#sentences .details');
  expect([details.hidden, why.getAttribute('aria-expanded')]).toEqual([true, 'false']);
  // A click is on what is drawn in the button.
  why
    .querySelector('path')!
    .dispatchEvent(new popup.document.defaultView!.MouseEvent('click', { bubbles: true }));
  expect([details.hidden, why.ariaExpanded]).toEqual([false, 'true']);
  expect(popup.find('#sentences .reasons').textContent).toBe('reasonLeadreasonFigures');
});

test('one sentence is copied by itself', async () => {
  const popup = open([ranked(ranking(8))]);
  await settle();
  popup.find('#sentences li:nth-child(2) .copy-one').click();
  expect(popup.copy).toHaveBeenCalledExactlyOnceWith({ plain: 'Sentence two says two1.' });
});

test('the paragraph into which another one was folded is shown', async () => {
  const paragraph = { text: 'Said before.', kind: 'text', order: 4 } as const;
  const folded = [{ paragraph, into: 5, why: 'copy', similarity: 1 } as const];
  const popup = open([ranked({ ...ranking(8), folded })]);
  await settle();
  popup.find('#folded button').click();
  await settle();
  expect(popup.showInPage.mock.lastCall![0].map(({ text }) => text)).toEqual(['Sentence six says six5.']);
});

test('a folded paragraph whose other one has no sentence is said to be gone, and the highlights stay', async () => {
  const folded = {
    paragraph: { text: 'Old text.', kind: 'text', order: 20 },
    into: 99,
    why: 'copy',
    similarity: 1,
  } as const;
  const popup = open([ranked({ ...ranking(8), folded: [folded] })]);
  await settle();
  popup.find('#folded button').click();
  await settle();
  expect(popup.status()).toBe('gone');
  expect(popup.showInPage).not.toHaveBeenCalled();
});
