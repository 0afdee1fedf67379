// The state of the popup or panel and how each event changes it: a pure reducer, so every order of events can be tested as a
// table. The view is the only thing that decides what is visible.
import type { Length, Ranking, Refusal, Reply, Sentence, Summary } from '../engine/model.ts';
import type { Revealed } from '../engine/passage.ts';
import { longestSummary, pick } from '../engine/pick/pick.ts';
import { isEqual } from './is-equal.ts';
import type { Remembered } from './popup-host.ts';
import { defaults, type Settings } from './settings.ts';

interface ReadingView {
  readonly kind: 'reading';
  /** True once the reader should know that this page takes long. */
  readonly isSlow: boolean;
}

export interface SummaryView {
  readonly kind: 'summary';
  readonly ranking: Ranking;
  readonly summary: Summary;
  /** The length that the reader chose for this article; undefined: the usual length. */
  readonly ownLength: Length | undefined;
  /** The greatest length that can be delivered, in sentences. Each length from 1 on can be. */
  readonly maximumLength: number;
}

export type View = ReadingView | SummaryView | Refusal;

export interface State {
  readonly view: View;
  readonly settings: Settings;
  /** `order` of each sentence that is highlighted in the page. */
  readonly highlighted: readonly number[];
  /** `order` of those of them that are within the window of the page. */
  readonly inView: readonly number[];
  /** The latest question to the worker. Answers to earlier ones are stale. */
  readonly question: { readonly number: number; readonly ignoreSelection: boolean };
}

export type PopupEvent =
  /** The tab in front is another one, or shows another page. */
  | { readonly kind: 'page-changed' }
  /** A summary is asked for, in place of any earlier question. `keepsView`: what is shown stays until the answer. */
  | { readonly kind: 'asked'; readonly ignoreSelection: boolean; readonly keepsView: boolean }
  /** Settings and cache were loaded. What is remembered counts for this question only: it may be of the page before. */
  | {
      readonly kind: 'loaded';
      readonly question: number;
      readonly settings: Settings;
      readonly remembered: Remembered | undefined;
    }
  /** The answer to a question takes long. */
  | { readonly kind: 'delayed'; readonly question: number }
  | { readonly kind: 'answered'; readonly question: number; readonly reply: Reply }
  /** The reader wants a summary of the text that is there, although the page is no article. */
  | { readonly kind: 'offer-accepted' }
  /** The reader chose the length of this summary; undefined: the usual one again. */
  | { readonly kind: 'length-chosen'; readonly length: Length | undefined }
  | { readonly kind: 'settings-changed'; readonly changes: Partial<Settings> }
  /** The state of these sentences of the ranking in the page; no others are highlighted. */
  | {
      readonly kind: 'revealed';
      readonly ranking: Ranking;
      readonly sentences: readonly Sentence[];
      readonly revealed: readonly Revealed[];
    };

const reading: ReadingView = { kind: 'reading', isSlow: false };

export const initialState: State = {
  view: reading,
  settings: defaults,
  highlighted: [],
  inView: [],
  question: { number: 0, ignoreSelection: false },
};

/** Returns the state after an event. Returns the same object if the event changes nothing. */
export function next(state: State, event: PopupEvent): State {
  switch (event.kind) {
    case 'page-changed':
      return {
        ...initialState,
        settings: state.settings,
        question: { number: state.question.number + 1, ignoreSelection: false },
      };
    case 'asked':
      return startQuestion(state, event.ignoreSelection, event.keepsView);
    case 'loaded':
      return load(state, event);
    case 'delayed':
      if (event.question !== state.question.number || state.view.kind !== 'reading') return state;
      return { ...state, view: { ...state.view, isSlow: true } };
    case 'answered':
      if (event.question !== state.question.number) return state;
      return event.reply.kind === 'refused'
        ? refuse(state, event.reply)
        : replaceRanking(state, event.reply.ranking);
    case 'offer-accepted':
      if (state.view.kind !== 'refused' || !state.view.offer) return state;
      return replaceRanking(state, state.view.offer);
    case 'length-chosen':
      if (state.view.kind !== 'summary') return state;
      return { ...state, view: viewSummary(state.view.ranking, state.settings, event.length) };
    case 'settings-changed':
      return changeSettings(state, { ...state.settings, ...event.changes });
    case 'revealed':
      return mark(state, event.ranking, event.sentences, event.revealed);
  }
}

function startQuestion(state: State, ignoreSelection: boolean, keepsView: boolean): State {
  const question = { number: state.question.number + 1, ignoreSelection };
  return { ...state, question, view: keepsView ? state.view : { ...reading } };
}

type Loaded = Extract<PopupEvent, { kind: 'loaded' }>;

function load(state: State, { question, settings, remembered }: Loaded): State {
  const { view } = state;
  if (view.kind === 'summary') return changeSettings(state, settings);
  const isStale = question !== state.question.number;
  if (view.kind === 'refused' || !remembered || isStale) return { ...state, settings };
  return { ...state, settings, view: viewSummary(remembered.ranking, settings, remembered.length) };
}

/**
 * Keeps a cached summary if its background refresh fails, unless the tab shows another page by now. A refusal of the
 * whole article always shows, since the reader asked for it. An equal refusal changes nothing, so it is announced once.
 */
function refuse(state: State, refusal: Refusal): State {
  const keepsSummary =
    state.view.kind === 'summary' && !state.question.ignoreSelection && refusal.reason !== 'changed';
  const isSame = isEqual(state.view, refusal);
  return keepsSummary || isSame ? state : { ...state, view: refusal };
}

/** An equal ranking changes nothing, so focus, scroll position and highlights stay. */
function replaceRanking(state: State, ranking: Ranking): State {
  const { view, settings } = state;
  if (view.kind !== 'summary') return { ...state, view: viewSummary(ranking, settings, undefined) };
  if (isEqual(view.ranking, ranking)) return state;
  return { ...state, highlighted: [], inView: [], view: viewSummary(ranking, settings, view.ownLength) };
}

function changeSettings(state: State, settings: Settings): State {
  const { view } = state;
  const isSameLength = isEqual(settings.length, state.settings.length);
  if (isSameLength || view.kind !== 'summary') return { ...state, settings };
  return { ...state, settings, view: viewSummary(view.ranking, settings, view.ownLength) };
}

function mark(
  state: State,
  ranking: Ranking,
  sentences: readonly Sentence[],
  revealed: readonly Revealed[],
): State {
  if (state.view.kind !== 'summary' || state.view.ranking !== ranking) return state;
  const ordersWith = (test: (state: Revealed) => boolean) =>
    sentences.filter((_, index) => revealed[index] && test(revealed[index])).map(({ order }) => order);
  const highlighted = ordersWith(({ isHighlighted }) => isHighlighted);
  const inView = ordersWith(({ isInView }) => isInView);
  const isSame = [highlighted, inView].join(';') === [state.highlighted, state.inView].join(';');
  return isSame ? state : { ...state, highlighted, inView };
}

/** In sentences. Judgement: a longer text is no summary any more. */
const maximumSummaryLength = 40;

/** Returns the view of a ranking in the reader's own length for it, or else in the usual length. */
export function viewSummary(
  ranking: Ranking,
  { length: usual }: Pick<Settings, 'length'>,
  ownLength: Length | undefined,
): SummaryView {
  const maximumLength = longestSummary(ranking, maximumSummaryLength);
  return { kind: 'summary', ranking, summary: pick(ranking, ownLength ?? usual), ownLength, maximumLength };
}
