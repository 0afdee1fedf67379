// The clicks on the sentences of the summary, and on the paragraphs that were folded.
import { toggle } from './controls.ts';
import type { PageHighlights } from './page-highlights.ts';
import type { Session } from './session.ts';
import type { TakeAway } from './take-away.ts';

/** A click on a sentence shows it in the page; its buttons show why it was picked, and copy it. */
export function connectSentences(
  { document, controls, state }: Session,
  page: PageHighlights,
  take: TakeAway,
): void {
  controls.sentences.addEventListener('click', (event) => {
    const { view } = state();
    const target = event.target as Element;
    const item = target.closest('li');
    if (!item || view.kind !== 'summary') return;
    const sentence = view.summary.sentences.find(({ order }) => order === Number(item.dataset.order))!;
    const why = target.closest('.why');
    if (why) toggle(why, item.querySelector<HTMLElement>('.details')!);
    const copyOne = target.closest<HTMLElement>('.copy-one');
    if (copyOne) void take.copy({ plain: sentence.text }, copyOne);
    // With a modifier key, the browser opens the link in a new tab or window.
    if (!target.closest('.go') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A drag over the sentence selects its text. A double click selects a word, and is a click too.
    const isDrag = document.getSelection()?.isCollapsed === false && event.detail === 1;
    if (!isDrag) void page.show([sentence]);
  });
}

/** The button of a folded paragraph shows the paragraph into which it was folded. */
export function connectFolded({ controls, state }: Session, page: PageHighlights): void {
  controls.foldedList.addEventListener('click', ({ target }) => {
    const { view } = state();
    const { paragraph } = (target as HTMLElement).dataset;
    if (paragraph === undefined || view.kind !== 'summary') return;
    const sentences = view.ranking.ranked
      .map(({ sentence }) => sentence)
      .filter((sentence) => sentence.paragraph === Number(paragraph));
    void page.show(sentences.sort((a, b) => a.order - b.order));
  });
}
