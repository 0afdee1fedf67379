import { expect, test } from 'vitest';
import type { RefusalReason, Reply } from '../../src/engine/model.ts';
import { initialState, next, type PopupEvent, type State, viewSummary } from '../../src/popup/popup-state.ts';
import { defaults, parseLength } from '../../src/popup/settings.ts';
import { ranking } from './build.ts';

/** Rankings by name, each the same object whenever it is named. */
const rankings = { first: ranking(8), other: ranking(8, { title: 'Other' }), long: ranking(400) };
type Name = keyof typeof rankings;

const ask: PopupEvent = { kind: 'asked', ignoreSelection: false, keepsView: true };
const askAnew: PopupEvent = { ...ask, keepsView: false };
const askWhole: PopupEvent = { ...askAnew, ignoreSelection: true };
const changePage: PopupEvent = { kind: 'page-changed' };
const delay = (question: number): PopupEvent => ({ kind: 'delayed', question });
const load = (cached?: Name, length = 'auto', own?: string): PopupEvent => ({
  kind: 'loaded',
  question: 1,
  settings: { ...defaults, length: parseLength(length) },
  remembered: cached && { ranking: rankings[cached], ...(own && { length: parseLength(own) }) },
});
const answered = (question: number, reply: Reply): PopupEvent => ({ kind: 'answered', question, reply });
const rank = (question: number, name: Name): PopupEvent =>
  // A copy, as after its way through a port.
  answered(question, { kind: 'ranked', ranking: structuredClone(rankings[name]) });
const refuse = (question: number, reason: RefusalReason): PopupEvent =>
  answered(question, { kind: 'refused', reason });
const choose = (length?: string): PopupEvent => ({
  kind: 'length-chosen',
  length: length === undefined ? undefined : parseLength(length),
});
const setUsual = (length: string): PopupEvent => ({
  kind: 'settings-changed',
  changes: { length: parseLength(length) },
});
/** These sentences are highlighted, the first of them in view. */
const highlight = (name: Name, ...orders: number[]): PopupEvent => ({
  kind: 'revealed',
  ranking: rankings[name],
  sentences: rankings[name].ranked.map(({ sentence }) => sentence),
  revealed: rankings[name].ranked.map((_, order) => ({
    isHighlighted: orders.includes(order),
    isInView: order === orders[0],
  })),
});

const after = (...events: readonly PopupEvent[]): State => events.reduce(next, initialState);

/** `summary first 3` is the view of a ranking in three sentences; highlighted orders follow. */
function describeState({ view, highlighted, inView }: State): string {
  if (view.kind === 'reading') return view.isSlow ? 'reading slow' : 'reading';
  if (view.kind === 'refused') return `refused ${view.reason}`;
  const isSame = (name: string) => rankings[name as Name].source.title === view.ranking.source.title;
  const name = Object.keys(rankings).find((key) => isSame(key));
  const marks = highlighted.length > 0 ? ` highlighted ${highlighted.join()} in view ${inView.join()}` : '';
  return `summary ${name} ${view.summary.sentences.length}${marks}`;
}

test.each<[string, readonly PopupEvent[], string]>([
  ['the popup opens', [], 'reading'],
  ['it is opened without a cached summary', [ask, load()], 'reading'],
  ['the reply arrives', [ask, load(), rank(1, 'first')], 'summary first 3'],
  ['the refusal arrives', [ask, load(), refuse(1, 'pdf')], 'refused pdf'],
  ['the reply takes long', [ask, load(), delay(1)], 'reading slow'],
  ['the reply arrives late', [ask, load(), delay(1), rank(1, 'first')], 'summary first 3'],

  ['it is opened with a cached summary', [ask, load('first')], 'summary first 3'],
  ['the refresh of a cached summary takes long', [ask, load('first'), delay(1)], 'summary first 3'],
  ['the refresh brings another summary', [ask, load('first'), rank(1, 'other')], 'summary other 3'],
  ['the refresh fails', [ask, load('first'), refuse(1, 'unresponsive')], 'summary first 3'],
  [
    'the refresh fails: the tab shows another page',
    [ask, load('first'), refuse(1, 'changed')],
    'refused changed',
  ],

  ['the reader tries again after a refusal', [ask, load(), refuse(1, 'failed'), askAnew], 'reading'],
  ['it tries again by itself', [ask, load(), refuse(1, 'not-an-article'), ask], 'refused not-an-article'],
  ['the cache comes after a refusal', [ask, refuse(1, 'pdf'), load('first')], 'refused pdf'],
  ['and gets a summary', [ask, load(), refuse(1, 'failed'), ask, rank(2, 'first')], 'summary first 3'],
  ['the reader wants it read again', [ask, load('first'), askAnew], 'reading'],
  ['the reader wants the whole article', [ask, load('first'), askWhole], 'reading'],
  ['which is refused', [ask, load('first'), askWhole, refuse(2, 'failed')], 'refused failed'],

  ['the cache of the page before is dropped', [ask, changePage, ask, load('first')], 'reading'],
  ['a stale reply is dropped', [ask, load(), ask, rank(1, 'first')], 'reading'],
  [
    'a stale reply does not replace the new one',
    [ask, load(), ask, rank(2, 'first'), rank(1, 'other')],
    'summary first 3',
  ],
  [
    'a stale refusal is dropped',
    [ask, load(), ask, rank(2, 'first'), refuse(1, 'changed')],
    'summary first 3',
  ],
  ['a stale delay is dropped', [ask, load(), ask, delay(1)], 'reading'],

  ['settings arrive with a length', [ask, load(undefined, '5'), rank(1, 'first')], 'summary first 5'],
  ['settings arrive after the reply', [ask, rank(1, 'first'), load('other', '5')], 'summary first 5'],
  ['a length is chosen', [ask, load('first'), choose('6')], 'summary first 6'],
  ['the fitting length is chosen', [ask, load('first', '6'), choose('auto')], 'summary first 3'],
  ['the usual length is chosen again', [ask, load('first', '5'), choose('6'), choose()], 'summary first 5'],
  ['the usual length changes', [ask, load('first'), setUsual('6')], 'summary first 6'],
  ['but not that of this article', [ask, load('first'), choose('4'), setUsual('6')], 'summary first 4'],
  ['the length was chosen in an earlier popup', [ask, load('first', '5', '6')], 'summary first 6'],
  ['it stays with a changed article', [ask, load('first'), choose('6'), rank(1, 'other')], 'summary other 6'],
  ['no length is chosen while it reads', [ask, load(), choose('6'), rank(1, 'first')], 'summary first 3'],

  ['the tab shows another page', [ask, load('first'), changePage], 'reading'],
  ['its reply arrives', [ask, load('first'), changePage, ask, rank(3, 'other')], 'summary other 3'],
  ['a reply of the page before is dropped', [ask, load(), changePage, rank(1, 'first')], 'reading'],
  [
    'a chosen length is that of one page',
    [ask, load('first'), choose('6'), changePage, ask, rank(3, 'first')],
    'summary first 3',
  ],

  [
    'sentences are highlighted',
    [ask, load('first'), highlight('first', 0, 2)],
    'summary first 3 highlighted 0,2 in view 0',
  ],
  ['they are cleared', [ask, load('first'), highlight('first', 0), highlight('first')], 'summary first 3'],
  [
    'they stay with an equal summary',
    [ask, load('first'), highlight('first', 0), rank(1, 'first')],
    'summary first 3 highlighted 0 in view 0',
  ],
  [
    'and with another length',
    [ask, load('first'), highlight('first', 0), choose('5')],
    'summary first 5 highlighted 0 in view 0',
  ],
  [
    'another summary has none',
    [ask, load('first'), highlight('first', 0), rank(1, 'other')],
    'summary other 3',
  ],
  [
    'those of an earlier summary are dropped',
    [ask, load('first'), rank(1, 'other'), highlight('first', 0)],
    'summary other 3',
  ],
  ['none without a summary', [ask, load(), highlight('first', 0)], 'reading'],
])('%s', (_, events, expected) => {
  expect(describeState(after(...events))).toBe(expected);
});

test.each<[string, readonly PopupEvent[], PopupEvent]>([
  ['an equal summary', [ask, load('first')], rank(1, 'first')],
  ['a stale reply', [ask, load(), ask], rank(1, 'first')],
  ['a refresh that fails', [ask, load('first')], refuse(1, 'failed')],
  ['an equal refusal', [ask, load(), refuse(1, 'not-an-article'), ask], refuse(2, 'not-an-article')],
  ['the same highlight', [ask, load('first'), highlight('first', 1)], highlight('first', 1)],
])('%s leaves the state untouched, so nothing is rendered again', (_, events, event) => {
  const state = after(...events);
  expect(next(state, event)).toBe(state);
});

test('an offer is taken: the text of a page that is no article', () => {
  const refused: PopupEvent = answered(1, {
    kind: 'refused',
    reason: 'not-an-article',
    offer: rankings.other,
  });
  expect(describeState(after(ask, load(), refused, { kind: 'offer-accepted' }))).toBe('summary other 3');
  expect(describeState(after(ask, load(), refuse(1, 'pdf'), { kind: 'offer-accepted' }))).toBe('refused pdf');
});

test('the format changes the settings only', () => {
  const state = after(ask, load('first'));
  const changed = next(state, { kind: 'settings-changed', changes: { format: 'links' } });
  expect(changed).toEqual({ ...state, settings: { ...defaults, format: 'links' } });
  expect(changed.view).toBe(state.view);
});

test.each([
  ['first', 8],
  ['long', 40],
] as const)('the greatest length of the ranking %s is %d', (name, maximumLength) => {
  expect(after(ask, load(name)).view).toMatchObject({ maximumLength });
});

test('a length can be chosen up to what can be picked: not what cannot stand alone', () => {
  const { ranked, ...rest } = ranking(8);
  const faulty = ranked.map((scored, order) =>
    order > 4 ? { ...scored, fault: 'fragment' as const } : scored,
  );
  const view = viewSummary({ ...rest, ranked: faulty }, defaults, undefined);
  expect(view.maximumLength).toBe(5);
  const lengths = [1, 2, 3, 4, 5].map((count) =>
    viewSummary(view.ranking, defaults, { kind: 'sentences', count }),
  );
  expect(lengths.map(({ summary }) => summary.sentences.length)).toEqual([1, 2, 3, 4, 5]);
});
