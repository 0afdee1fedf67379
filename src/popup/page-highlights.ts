// Shows sentences of the summary in the page, and marks in the summary which ones are shown there.
import type { Sentence } from '../engine/model.ts';
import type { Revealed } from '../engine/passage.ts';
import type { Localization } from './localization.ts';
import { passagesWithContext } from './passages-with-context.ts';
import type { Session } from './session.ts';

/** In milliseconds between two questions for what is in view, beside the page only. Judgement. */
const followEvery = 600;

export interface PageHighlights {
  /** Highlights these sentences and scrolls to the first one that the reader can see then. */
  show(sentences: readonly Sentence[]): Promise<void>;
  clear(): Promise<void>;
  /** Marks what is highlighted in the page, which may be from an earlier opening of the popup. */
  mark(): Promise<void>;
  /** Goes from the first sentence in view to the next one, or the one before. All of the summary is highlighted then. */
  step(by: 1 | -1): Promise<void>;
  /** Marks from now on which sentence the reader can see. */
  follow(): void;
}

export function pageHighlights({
  host,
  controls,
  state,
  dispatch,
  announce,
  document,
}: Session): PageHighlights {
  /** The sentence of the last jump. */
  let last: Sentence | undefined;

  /**
   * Highlights these sentences and scrolls to the first of `targets` that the reader can see then: others may be in a closed part
   * of the page, or gone.
   */
  async function jump(sentences: readonly Sentence[], targets: Iterable<number>): Promise<void> {
    const { view } = state();
    if (view.kind !== 'summary') return;
    const { ranking } = view;
    const cover = host.cover?.();
    const passages = passagesWithContext(ranking, sentences);
    let revealed: readonly Revealed[] = [];
    let isSeen = false;
    for (const to of targets) {
      revealed = await host.showInPage(passages, { to, ...(cover && { cover }) });
      isSeen = revealed[to]?.isInView === true;
      if (!isSeen) continue;
      last = sentences[to];
      break;
    }
    dispatch({ kind: 'revealed', ranking, sentences, revealed });
    const found = revealed.filter(({ isHighlighted }) => isHighlighted).length;
    const isWhole = found === sentences.length && isSeen;
    announce(foundText(sentences.length, found, isSeen, host.texts), !isWhole);
    // On a phone, the reader would not see what the status says.
    if (isSeen) host.uncoverPage();
  }

  const highlights: PageHighlights = {
    async show(sentences) {
      if (sentences.length > 0) await jump(sentences, sentences.keys());
      else announce(host.texts.say('gone'), true);
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
      const ahead = indicesAhead(sentences, inView, last, by);
      if (ahead.length === 0) return;
      await jump(sentences, ahead);
      const item = controls.sentences.querySelector(`[data-order="${last?.order}"]`);
      item?.scrollIntoView?.({ block: 'nearest' });
    },
    follow() {
      const isNeeded = () => document.visibilityState === 'visible' && state().highlighted.length > 0;
      // The next question waits for the answer: a busy page would else have more and more of them to answer before a click.
      const followOn = async () => {
        if (isNeeded()) await highlights.mark().catch((error: unknown) => console.warn(error));
        setTimeout(followOn, followEvery);
      };
      setTimeout(followOn, followEvery);
    },
  };
  return highlights;
}

/** Returns the indices of the sentences after, or before, the one at which the reader is, the nearest first. */
function indicesAhead(
  sentences: readonly Sentence[],
  inView: readonly number[],
  last: Sentence | undefined,
  by: 1 | -1,
): number[] {
  const isInView = (sentence: Sentence) => inView.includes(sentence.order);
  // Others may be in view beside it. The reader who has scrolled on to others goes on from there.
  const from = last && isInView(last) ? last : (sentences.find(isInView) ?? last);
  const current = from ? sentences.indexOf(from) : -1;
  const indices = [...sentences.keys()];
  if (by > 0) return indices.slice(current + 1);
  return indices.slice(0, current < 0 ? undefined : current).reverse();
}

/** Returns the status: whether all sentences are shown now, or how many are, or that the reader has to open something to see them. */
function foundText(wanted: number, found: number, isSeen: boolean, { say, locale }: Localization): string {
  if (found === wanted) return say(isSeen ? 'shown' : 'hidden');
  if (wanted === 1) return say('gone');
  return say('someGone', found.toLocaleString(locale), wanted.toLocaleString(locale));
}
