// The popup's state and how each event changes it: a pure reducer, so every order of events can be tested as a table.
// The view is the only thing that decides what is visible.
import type { Length, Ranking, Refusal, Reply, Summary } from '../engine/model.ts';
import { pick } from '../engine/pick/pick.ts';
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
  readonly length: Length;
  /** The greatest length that the control offers, in sentences. */
  readonly maximumLength: number;
}

export type View = ReadingView | SummaryView | Refusal;

export interface State {
  readonly view: View;
  readonly settings: Settings;
  /** `order` of each sentence that is highlighted in the page. */
  readonly highlighted: readonly number[];
  /** The latest question to the worker. Answers to earlier ones are stale. */
  readonly question: { readonly number: number; readonly ignoreSelection: boolean };
}

export type PopupEvent =
  /** The popup asks for a summary, in place of any earlier question. */
  | { readonly kind: 'asked'; readonly ignoreSelection: boolean; readonly discardSummary: boolean }
  /** Settings and cache were loaded. */
  | { readonly kind: 'loaded'; readonly settings: Settings; readonly cached: Ranking | undefined }
  /** The answer to a question takes long. */
  | { readonly kind: 'delayed'; readonly question: number }
  | { readonly kind: 'answered'; readonly question: number; readonly reply: Reply }
  | { readonly kind: 'settings-changed'; readonly changes: Partial<Settings> }
  /** These sentences of the ranking are highlighted in the page now, and no others. */
  | { readonly kind: 'highlighted'; readonly ranking: Ranking; readonly orders: readonly number[] };

const reading: ReadingView = { kind: 'reading', isSlow: false };

export const initialState: State = {
  view: reading,
  settings: defaults,
  highlighted: [],
  question: { number: 0, ignoreSelection: false },
};

/** Returns the state after an event. Returns the same object if the event changes nothing. */
export function next(state: State, event: PopupEvent): State {
  switch (event.kind) {
    case 'asked':
      return ask(state, event.ignoreSelection, event.discardSummary);
    case 'loaded':
      return load(state, event.settings, event.cached);
    case 'delayed':
      if (event.question !== state.question.number || state.view.kind !== 'reading') return state;
      return { ...state, view: { ...state.view, isSlow: true } };
    case 'answered':
      if (event.question !== state.question.number) return state;
      return event.reply.kind === 'refused'
        ? refuse(state, event.reply)
        : replaceRanking(state, event.reply.ranking);
    case 'settings-changed':
      return changeSettings(state, event.changes);
    case 'highlighted':
      if (state.view.kind !== 'summary' || state.view.ranking !== event.ranking) return state;
      return { ...state, highlighted: event.orders };
  }
}

/** A summary stays visible while it is refreshed, unless the reader wants it read again from the start. */
function ask(state: State, ignoreSelection: boolean, discardSummary: boolean): State {
  const question = { number: state.question.number + 1, ignoreSelection };
  const keepsSummary = state.view.kind === 'summary' && !discardSummary;
  return { ...state, question, view: keepsSummary ? state.view : { ...reading } };
}

function load(state: State, settings: Settings, cached: Ranking | undefined): State {
  const ranking = state.view.kind === 'summary' ? state.view.ranking : cached;
  return { ...state, settings, view: ranking ? viewSummary(ranking, settings.length) : state.view };
}

/**
 * Keeps a cached summary if its background refresh fails, unless the tab shows another page by now. A refusal of the
 * whole article always shows, since the reader asked for it.
 */
function refuse(state: State, refusal: Refusal): State {
  const keepsSummary =
    state.view.kind === 'summary' && !state.question.ignoreSelection && refusal.reason !== 'changed';
  return keepsSummary ? state : { ...state, view: refusal };
}

/** An equal ranking changes nothing, so focus, scroll position and highlights stay. */
function replaceRanking(state: State, ranking: Ranking): State {
  const { view, settings } = state;
  if (view.kind === 'summary' && JSON.stringify(view.ranking) === JSON.stringify(ranking)) return state;
  return { ...state, highlighted: [], view: viewSummary(ranking, settings.length) };
}

function changeSettings(state: State, changes: Partial<Settings>): State {
  const settings = { ...state.settings, ...changes };
  if (!changes.length || state.view.kind !== 'summary') return { ...state, settings };
  return { ...state, settings, view: viewSummary(state.view.ranking, settings.length) };
}

/** In sentences. Judgement: a longer text is no summary any more. */
const maximumSummaryLength = 40;

/** Returns the view of a ranking in a summary of this length. */
export function viewSummary(ranking: Ranking, length: Length): SummaryView {
  const maximumLength = Math.min(maximumSummaryLength, ranking.ranked.length);
  return { kind: 'summary', ranking, summary: pick(ranking, length), length, maximumLength };
}
