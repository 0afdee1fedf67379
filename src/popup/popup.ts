// The popup: asks for a summary, renders each state, and follows the reader's clicks. It reaches the browser only
// through a `PopupHost`, so the same code runs in a test.
import type { Passage, Ranking, Reply, Sentence } from '../engine/model.ts';
import { findControls, label } from './controls.ts';
import { formats } from './copy-formats.ts';
import type { Say } from './message-keys.ts';
import { passagesWithContext } from './passages-with-context.ts';
import { initialState, next, type PopupEvent } from './popup-state.ts';
import { render, renderSettings } from './render.ts';
import { defaults, parseLength, type Settings } from './settings.ts';
import { limitTime } from './time-limit.ts';

/** What the popup needs from the browser. */
export interface PopupHost {
  readonly say: Say;
  loadSettings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<void>;
  /** Resolves with the ranking of this page from an earlier opening, or undefined if there is none. */
  cachedRanking(): Promise<Ranking | undefined>;
  summarize(ignoreSelection: boolean): Promise<Reply>;
  /** Highlights passages instead of those that are highlighted now. Resolves with whether each is in the page. */
  showInPage(passages: readonly Passage[], scroll: boolean): Promise<readonly boolean[]>;
  copy(text: string): Promise<void>;
  openShortcuts(): Promise<void>;
}

/** In milliseconds, until the status announces a slow page. Judgement: the slowest page measured took under two seconds. */
const slowAfter = 2500;
/** In milliseconds. Judgement: a page that does not answer by then never will. */
const giveUpAfter = 15_000;

export function openPopup(document: Document, host: PopupHost): void {
  const { say } = host;
  const controls = findControls(document);
  let state = initialState;

  function dispatch(event: PopupEvent): void {
    const before = state;
    state = next(before, event);
    if (state.settings !== before.settings) renderSettings(controls, state.settings);
    if (state.view !== before.view) render(controls, state.view, say);
    if (state !== before) markHighlighted();
  }

  const announce = (text: string) => {
    controls.status.textContent = text;
  };

  function markHighlighted(): void {
    const items = [...controls.sentences.querySelectorAll('li')];
    const marks = items.map((item) => state.highlighted.includes(Number(item.dataset.order)));
    items.forEach((item, index) => {
      item.classList.toggle('shown', marks[index]);
    });
    controls.showAll.ariaPressed = String(items.length > 0 && marks.every(Boolean));
  }

  /** Waits for `ready` before it uses the answer, but asks at once. */
  async function read(
    ignoreSelection: boolean,
    discardSummary: boolean,
    ready?: Promise<void>,
  ): Promise<void> {
    dispatch({ kind: 'asked', ignoreSelection, discardSummary });
    const question = state.question.number;
    const asking = limitTime<Reply>(giveUpAfter, host.summarize(ignoreSelection), {
      kind: 'refused',
      reason: 'unresponsive',
    }).catch((error: unknown): Reply => ({ kind: 'refused', reason: 'failed', detail: String(error) }));
    await ready;
    const timer = setTimeout(() => dispatch({ kind: 'delayed', question }), slowAfter);
    const reply = await asking;
    clearTimeout(timer);
    if (reply.kind === 'refused' && reply.detail) console.warn(reply.reason, reply.detail);
    dispatch({ kind: 'answered', question, reply });
  }

  /** Goes on without settings or cache if the browser cannot load them. */
  async function load(): Promise<void> {
    const [settings, cached] = await Promise.all([
      host.loadSettings().catch(() => defaults),
      host.cachedRanking().catch(() => undefined),
    ]);
    dispatch({ kind: 'loaded', settings, cached });
  }

  function changeSettings(changes: Partial<Settings>): void {
    dispatch({ kind: 'settings-changed', changes });
    host.saveSettings(changes).catch((error: unknown) => console.warn(error));
  }

  async function copy(): Promise<void> {
    if (state.view.kind !== 'summary') return;
    announce('');
    await host.copy(formats[state.settings.format](state.view.summary)).then(
      () => announce(say('copied')),
      () => {
        // Selects the sentences, so that the reader can copy them by keyboard.
        document.getSelection()?.selectAllChildren(controls.sentences);
        announce(say('copyFailed'));
      },
    );
  }

  /** Highlights these sentences in the page, or clears the page if exactly these are highlighted. */
  async function toggleInPage(sentences: readonly Sentence[]): Promise<void> {
    if (state.view.kind !== 'summary') return;
    const { ranking } = state.view;
    const isHighlighted = sentences.map(({ order }) => order).join() === state.highlighted.join();
    const wanted = isHighlighted ? [] : sentences;
    const isInPage = await host.showInPage(passagesWithContext(ranking, wanted), true);
    const orders = wanted.filter((_, index) => isInPage[index]).map(({ order }) => order);
    dispatch({ kind: 'highlighted', ranking, orders });
    announce(missingText(wanted.length, orders.length, say));
  }

  function disclose(button: Element, disclosed: HTMLElement): void {
    disclosed.hidden = !disclosed.hidden;
    button.ariaExpanded = String(!disclosed.hidden);
  }

  function onSentenceClick(event: MouseEvent): void {
    const target = event.target as Element;
    const item = target.closest('li');
    if (!item || state.view.kind !== 'summary') return;
    if (target.closest('.why')) disclose(target, item.querySelector<HTMLElement>('.reasons')!);
    // With a modifier key, the browser opens the link in a new tab or window.
    if (!target.closest('.go') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The second click of a double click would undo the first.
    if (event.detail > 1) return;
    toggleInPage(state.view.summary.sentences.filter(({ order }) => order === Number(item.dataset.order)));
  }

  label(document, say);
  controls.sentences.addEventListener('click', onSentenceClick);
  controls.showAll.addEventListener('click', () => {
    if (state.view.kind === 'summary') toggleInPage(state.view.summary.sentences);
  });
  controls.length.addEventListener('input', () =>
    changeSettings({ length: parseLength(controls.length.value) }),
  );
  controls.auto.addEventListener('click', () => changeSettings({ length: { kind: 'auto' } }));
  for (const select of controls.choices) {
    select.addEventListener('change', () => changeSettings(settingOf(select)));
  }
  controls.copy.addEventListener('click', copy);
  controls.again.addEventListener('click', () => read(false, false));
  controls.readAgain.addEventListener('click', () => read(false, true));
  controls.wholeArticle.addEventListener('click', () => read(true, false));
  controls.print.addEventListener('click', () => document.defaultView?.print());
  controls.openSettings.addEventListener('click', () => disclose(controls.openSettings, controls.settings));
  controls.shortcut.addEventListener('click', () => host.openShortcuts());
  read(false, false, load());
}

/** Returns the status if some sentences are not in the page, or an empty string. */
function missingText(wanted: number, highlighted: number, say: Say): string {
  if (highlighted === wanted) return '';
  if (wanted === 1) return say('gone');
  const format = (count: number) => count.toLocaleString(say('locale'));
  return say('someGone', format(highlighted), format(wanted));
}

function settingOf({ dataset, value }: HTMLSelectElement): Partial<Settings> {
  return dataset.setting === 'length' ? { length: parseLength(value) } : { [dataset.setting!]: value };
}
