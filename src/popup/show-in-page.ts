// Shows sentences of the summary in the page, and marks in the summary which ones are shown there.
import type { Sentence } from '../engine/model.ts';
import type { Localization } from './localization.ts';
import { passagesWithContext } from './passages-with-context.ts';
import type { Session } from './session.ts';

/** In milliseconds between two questions for what is in view, beside the page only. Judgement. */
const followEvery = 600;

export interface PageHighlights {
  /** Highlights these sentences and scrolls to the one with the index `to`. */
  show(sentences: readonly Sentence[], to: number): Promise<void>;
  clear(): Promise<void>;
  /** Marks what is highlighted in the page, which may be from an earlier opening of the popup. */
  mark(): Promise<void>;
  /** Goes from the first sentence in view to the next one, or the one before. All of the summary is highlighted then. */
  step(by: 1 | -1): Promise<void>;
  /** Marks from now on which sentence the reader can see. */
  follow(): void;
}

export function pageHighlights({ host, state, dispatch, announce, document }: Session): PageHighlights {
  const highlights: PageHighlights = {
    async show(sentences, to) {
      const { view } = state();
      if (view.kind !== 'summary') return;
      const { ranking } = view;
      const cover = host.cover?.();
      const passages = passagesWithContext(ranking, sentences);
      const revealed = await host.showInPage(passages, { to, ...(cover && { cover }) });
      dispatch({ kind: 'revealed', ranking, sentences, revealed });
      const found = revealed.filter(({ isHighlighted }) => isHighlighted).length;
      announce(foundText(sentences.length, found, host.texts), found < sentences.length);
      if (found > 0) host.uncoverPage();
    },
    async clear() {
      const { view } = state();
      if (view.kind !== 'summary') return;
      await host.showInPage([]);
      dispatch({ kind: 'revealed', ranking: view.ranking, sentences: [], revealed: [] });
      announce('');
    },
    async mark() {
      const { view } = state();
      if (view.kind !== 'summary') return;
      const { ranking, summary } = view;
      const revealed = await host.shownInPage(passagesWithContext(ranking, summary.sentences));
      dispatch({ kind: 'revealed', ranking, sentences: summary.sentences, revealed });
    },
    async step(by) {
      const { view, inView } = state();
      if (view.kind !== 'summary') return;
      const { sentences } = view.summary;
      const current = sentences.findIndex(({ order }) => inView.includes(order));
      const start = by > 0 ? 0 : sentences.length - 1;
      const target = current < 0 ? start : current + by;
      if (sentences[target]) await highlights.show(sentences, target);
    },
    follow() {
      setInterval(() => {
        if (document.visibilityState === 'visible' && state().highlighted.length > 0) void highlights.mark();
      }, followEvery);
    },
  };
  return highlights;
}

/** Returns the status: whether all sentences are shown now, or how many are. */
function foundText(wanted: number, found: number, { say, locale }: Localization): string {
  if (found === wanted) return say('shown');
  if (wanted === 1) return say('gone');
  return say('someGone', found.toLocaleString(locale), wanted.toLocaleString(locale));
}
