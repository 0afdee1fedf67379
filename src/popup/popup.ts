// The popup, and the panel beside the page: connects their controls with what they do. It reaches the browser only through a
// `PopupHost`, so the same code runs in both places and in a test.
import { connectKeys } from './connect-keys.ts';
import { label, nameControl } from './controls.ts';
import { rememberHint } from './hint.ts';
import type { Popup, PopupHost, Remembered } from './popup-host.ts';
import { ReadAloud } from './read-aloud.ts';
import { pageReader } from './read-page.ts';
import { fitTitle } from './render.ts';
import { openSession } from './session.ts';
import { parseLength, parseSetting, type Settings } from './settings.ts';
import { pageHighlights } from './show-in-page.ts';
import { showShortcut } from './show-shortcut.ts';
import { takeAway } from './take-away.ts';

export function openPopup(document: Document, host: PopupHost): Popup {
  const { texts } = host;
  const view = document.defaultView as Window & typeof globalThis;
  const session = openSession(document, host, () => {
    aloud.stop();
    showVoice();
    rememberHint(session);
  });
  const { controls, state, dispatch } = session;
  const page = pageHighlights(session);
  const reader = pageReader(session, page.mark);
  const take = takeAway(session);

  const summary = () => {
    const { view: shown } = state();
    return shown.kind === 'summary' ? shown.summary : undefined;
  };
  const items = () => [...controls.sentences.querySelectorAll('li')];

  function changeSettings(changes: Partial<Settings>): void {
    dispatch({ kind: 'settings-changed', changes });
    host.saveSettings(changes).catch((error: unknown) => console.warn(error));
  }

  function chooseLength(length: Remembered['length']): void {
    dispatch({ kind: 'length-chosen', length });
    host.rememberLength(length).catch((error: unknown) => console.warn(error));
    void page.mark();
  }

  function disclose(button: Element, disclosed: HTMLElement): void {
    disclosed.hidden = !disclosed.hidden;
    button.ariaExpanded = String(!disclosed.hidden);
  }
  async function discloseSettings(): Promise<void> {
    disclose(controls.openSettings, controls.settings);
    await showShortcut(controls, host);
  }

  function onSentenceClick(event: MouseEvent): void {
    const target = event.target as Element;
    const item = target.closest('li');
    const sentence = summary()?.sentences.find(({ order }) => order === Number(item?.dataset.order));
    if (!item || !sentence) return;
    const why = target.closest('.why');
    if (why) disclose(why, item.querySelector<HTMLElement>('.details')!);
    const copyOne = target.closest<HTMLElement>('.copy-one');
    if (copyOne) void take.copy({ plain: sentence.text }, copyOne);
    // With a modifier key, the browser opens the link in a new tab or window.
    if (!target.closest('.go') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A drag over the sentence selects its text. A double click selects a word, and is a click too.
    const isDrag = document.getSelection()?.isCollapsed === false && event.detail === 1;
    if (!isDrag) void page.show([sentence]);
  }

  /** Shows the paragraph into which another one was folded. */
  function onFoldedClick({ target }: MouseEvent): void {
    const { paragraph } = (target as HTMLElement).dataset;
    const { view: shown } = state();
    if (paragraph === undefined || shown.kind !== 'summary') return;
    const sentences = shown.ranking.ranked
      .map(({ sentence }) => sentence)
      .filter((sentence) => sentence.paragraph === Number(paragraph));
    void page.show(sentences.sort((a, b) => a.order - b.order));
  }

  const aloud = new ReadAloud(view, (index) => {
    for (const [at, item] of items().entries()) item.classList.toggle('spoken-now', at === index);
    controls.listen.ariaPressed = String(index !== undefined);
    nameControl(controls.listen, texts.say(index === undefined ? 'listen' : 'stop'));
  });
  const isReadingAloud = () => controls.listen.ariaPressed === 'true';

  function showVoice(): void {
    const language = summary()?.language;
    controls.listen.hidden = language === undefined || !aloud.canRead(language);
  }

  function listen(): void {
    const { sentences = [], language = '' } = summary() ?? {};
    const lines = sentences.map(({ text }) => text);
    if (isReadingAloud()) aloud.stop();
    else aloud.start(lines, language);
  }

  const onClick = (control: HTMLElement, action: () => unknown) =>
    control.addEventListener('click', () => void action());

  label(document, texts);
  controls.sentences.addEventListener('click', onSentenceClick);
  controls.foldedList.addEventListener('click', onFoldedClick);
  controls.length.addEventListener('input', () => chooseLength(parseLength(controls.length.value)));
  onClick(controls.usual, () => chooseLength(undefined));
  for (const select of controls.choices) {
    select.addEventListener('change', () =>
      changeSettings(parseSetting(select.dataset.setting!, select.value)),
    );
  }
  onClick(controls.showAll, () => page.show(summary()?.sentences ?? []));
  onClick(controls.clear, page.clear);
  onClick(controls.previous, () => page.step(-1));
  onClick(controls.next, () => page.step(1));
  onClick(controls.copy, take.copyAll);
  onClick(controls.save, take.save);
  onClick(controls.print, take.print);
  onClick(controls.listen, listen);
  onClick(controls.offer, () => dispatch({ kind: 'offer-accepted' }));
  onClick(controls.again, () => reader.read(state().question.ignoreSelection));
  onClick(controls.readAgain, () => reader.read(state().question.ignoreSelection));
  onClick(controls.wholeArticle, () => reader.read(true));
  onClick(controls.openSettings, discloseSettings);
  controls.shortcut.hidden = !host.openShortcuts;
  onClick(controls.shortcut, () => host.openShortcuts?.());
  controls.beside.hidden = !host.openPanel;
  onClick(controls.beside, () => host.openPanel?.().then(() => view.close()));
  aloud.onVoicesChanged(showVoice);
  view.addEventListener('resize', () => fitTitle(controls));
  connectKeys(document, {
    links: () => items().map((item) => item.querySelector<HTMLElement>('.go')!),
    copy: take.copyAll,
    async showKeys() {
      controls.openSettings.focus();
      await discloseSettings();
      // The keys are the last of the settings.
      controls.settings.scrollTop = controls.settings.scrollHeight;
    },
    stop() {
      const wasReading = isReadingAloud();
      if (wasReading) aloud.stop();
      return wasReading;
    },
  });
  if (!host.cover) page.follow();
  void reader.open();
  return {
    changePage() {
      dispatch({ kind: 'page-changed' });
      void reader.open();
    },
    refresh: reader.refresh,
  };
}
