// The popup's life: read the page, show what came, and follow the reader's hand. It knows the browser only by what it
// is given, so that it runs in a test as it runs in the popup.
import type { Passage, Ranking, Reply, Sentence } from '../engine/model.ts';
import { findControls, label } from './controls.ts';
import { formats } from './export.ts';
import { latest, within } from './latest.ts';
import { passagesOf } from './passage.ts';
import { render, renderSettings } from './render.ts';
import { defaults, lengthOf, type Settings } from './settings.ts';
import { summaryView, type View } from './view.ts';
import type { Say } from './words.ts';

export interface Surroundings {
  readonly say: Say;
  loadSettings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<void>;
  /** What was read from this page before, if it is still known. */
  kept(): Promise<Ranking | undefined>;
  summarize(ignoreSelection: boolean): Promise<Reply>;
  /** Shows passages in the page in place of those shown before; tells which were found. */
  reveal(passages: readonly Passage[], scroll: boolean): Promise<readonly boolean[]>;
  copy(text: string): Promise<void>;
  openShortcuts(): Promise<void>;
}

/** What takes longer is told to the reader; the slowest real page takes under two seconds. */
const longInMilliseconds = 2500;
/** A page that has not answered by then is stuck. */
const patienceInMilliseconds = 15_000;

export function openPopup(document: Document, outside: Surroundings): void {
  const { say } = outside;
  const controls = findControls(document);
  let settings = defaults;
  let view: View = { kind: 'reading' };
  /** The sentences that are shown in the page, by their order. */
  let shown: readonly number[] = [];

  const show = (next: View) => {
    view = next;
    render(controls, view, say);
    markShown();
  };
  const announce = (text: string) => {
    controls.status.textContent = text;
  };

  const ask = latest((ignoreSelection: boolean) =>
    within<Reply>(patienceInMilliseconds, outside.summarize(ignoreSelection), {
      kind: 'refused',
      reason: 'unresponsive',
    }).catch((error: unknown): Reply => ({ kind: 'refused', reason: 'failed', detail: String(error) })),
  );

  async function read(ignoreSelection = false, asked = ask(ignoreSelection)): Promise<void> {
    if (view.kind !== 'summary') show({ kind: 'reading' });
    const slow = setTimeout(
      () => view.kind === 'reading' && announce(say('stillReading')),
      longInMilliseconds,
    );
    const reply = await asked;
    clearTimeout(slow);
    if (!reply) return;
    if (reply.kind === 'refused') {
      if (reply.detail) console.warn(reply.reason, reply.detail);
      // Nobody asked for it to be read again, so that a summary stays, but not that of a page which was left.
      if (view.kind !== 'summary' || ignoreSelection || reply.reason === 'changed') show(reply);
    } else if (view.kind !== 'summary' || JSON.stringify(view.ranking) !== JSON.stringify(reply.ranking)) {
      shown = [];
      show(summaryView(reply.ranking, settings.length));
    }
  }

  async function open(): Promise<void> {
    const asked = ask(false);
    // A browser that cannot give back what was stored still gives a summary.
    const [chosen, kept] = await Promise.all([
      outside.loadSettings().catch(() => defaults),
      outside.kept().catch(() => undefined),
    ]);
    settings = chosen;
    renderSettings(controls, settings);
    if (kept) show(summaryView(kept, settings.length));
    await read(false, asked);
  }

  function choose(changes: Partial<Settings>): void {
    settings = { ...settings, ...changes };
    renderSettings(controls, settings);
    if (changes.length && view.kind === 'summary') show(summaryView(view.ranking, settings.length));
    outside.saveSettings(changes).catch((error: unknown) => console.warn(error));
  }

  async function copy(): Promise<void> {
    if (view.kind !== 'summary') return;
    announce('');
    await outside.copy(formats[settings.format](view.summary)).then(
      () => announce(say('copied')),
      () => {
        document.getSelection()?.selectAllChildren(controls.sentences);
        announce(say('copyFailed'));
      },
    );
  }

  /** Shows these sentences in the page, or clears them where just these are shown. */
  async function reveal(sentences: readonly Sentence[]): Promise<void> {
    if (view.kind !== 'summary') return;
    const orders = sentences.map(({ order }) => order);
    const isShown = orders.join() === shown.join();
    const wanted = isShown ? [] : sentences;
    const found = await outside.reveal(passagesOf(view.ranking, wanted), true);
    shown = wanted.filter((_, index) => found[index]).map(({ order }) => order);
    const count = (number: number) => number.toLocaleString(say('locale'));
    if (shown.length === wanted.length) announce('');
    else
      announce(
        wanted.length === 1 ? say('gone') : say('someGone', count(shown.length), count(wanted.length)),
      );
    markShown();
  }

  function markShown(): void {
    const items = [...controls.sentences.querySelectorAll('li')];
    const isShown = items.map((item) => shown.includes(Number(item.dataset.order)));
    items.forEach((item, index) => {
      item.classList.toggle('shown', isShown[index]);
    });
    controls.showAll.ariaPressed = String(items.length > 0 && isShown.every(Boolean));
  }

  function toggle(button: Element, disclosed: HTMLElement): void {
    disclosed.hidden = !disclosed.hidden;
    button.ariaExpanded = String(!disclosed.hidden);
  }

  function onSentences(event: MouseEvent): void {
    const target = event.target as Element;
    const item = target.closest('li');
    if (!item || view.kind !== 'summary') return;
    if (target.closest('.why')) toggle(target, item.querySelector<HTMLElement>('.reasons')!);
    // With a key held, the link opens as any link does.
    if (!target.closest('.go') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    reveal(view.summary.sentences.filter(({ order }) => order === Number(item.dataset.order)));
  }

  label(document, say);
  controls.sentences.addEventListener('click', onSentences);
  controls.showAll.addEventListener('click', () => view.kind === 'summary' && reveal(view.summary.sentences));
  controls.length.addEventListener('input', () => choose({ length: lengthOf(controls.length.value) }));
  controls.auto.addEventListener('click', () => choose({ length: { kind: 'auto' } }));
  for (const select of controls.choices) {
    select.addEventListener('change', () => choose(choiceOf(select)));
  }
  controls.copy.addEventListener('click', copy);
  controls.again.addEventListener('click', () => read());
  controls.readAgain.addEventListener('click', () => {
    show({ kind: 'reading' });
    read();
  });
  controls.whole.addEventListener('click', () => read(true));
  controls.print.addEventListener('click', () => document.defaultView?.print());
  controls.openSettings.addEventListener('click', () => toggle(controls.openSettings, controls.settings));
  controls.shortcut.addEventListener('click', () => outside.openShortcuts());
  open();
}

function choiceOf({ dataset, value }: HTMLSelectElement): Partial<Settings> {
  return dataset.setting === 'length' ? { length: lengthOf(value) } : { [dataset.setting!]: value };
}
