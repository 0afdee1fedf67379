// The popup, and the panel beside the page: connects their controls with what they do. It reaches the browser only through a
// `PopupHost`, so the same code runs in both places and in a test.
import { connectKeys } from './connect-keys.ts';
import { connectListen } from './connect-listen.ts';
import { connectFolded, connectSentences } from './connect-sentences.ts';
import { connectSettings } from './connect-settings.ts';
import { label, onClick, toggle } from './controls.ts';
import { endIntroductionWithHint } from './hint.ts';
import { type PageHighlights, pageHighlights } from './page-highlights.ts';
import type { Popup, PopupHost, Remembered } from './popup-host.ts';
import { type PageReader, pageReader } from './read-page.ts';
import { fitTitle } from './render.ts';
import { openSession, type Session } from './session.ts';
import { parseLength } from './settings.ts';
import { showShortcut } from './show-shortcut.ts';
import { type TakeAway, takeAway } from './take-away.ts';

export function openPopup(document: Document, host: PopupHost): Popup {
  label(document, host.texts);
  const session = openSession(document, host);
  const page = pageHighlights(session);
  const reader = pageReader(session, page.mark);
  const take = takeAway(session);
  connectLength(session, page);
  connectSentences(session, page, take);
  connectFolded(session, page);
  connectTools(session, page);
  connectFooter(session, take);
  connectReading(session, reader);
  const stopListening = connectListen(session);
  const showKeys = connectPopupSettings(session);
  connectKeys(document, {
    links: () => [...session.controls.sentences.querySelectorAll<HTMLElement>('.go')],
    copy: take.copyAll,
    showKeys,
    stop: stopListening,
  });
  endIntroductionWithHint(session);
  document.defaultView?.addEventListener('resize', () => fitTitle(session.controls));
  if (!host.cover) page.follow();
  void reader.open();
  return {
    changePage() {
      session.dispatch({ kind: 'page-changed' });
      void reader.open();
    },
    refresh: reader.refresh,
  };
}

/** The length of this summary. */
function connectLength({ host, controls, dispatch }: Session, page: PageHighlights): void {
  const { length: slider, usual } = controls;
  const choose = (length: Remembered['length']) => {
    dispatch({ kind: 'length-chosen', length });
    host.rememberLength(length).catch((error: unknown) => console.warn(error));
    void page.mark();
  };
  slider.addEventListener('input', () => choose(parseLength(slider.value)));
  onClick(usual, () => choose(undefined));
}

/** The buttons for all sentences in the page. */
function connectTools({ controls, state }: Session, page: PageHighlights): void {
  const { showAll, clear, previous, next } = controls;
  onClick(showAll, () => {
    const { view } = state();
    if (view.kind === 'summary') void page.show(view.summary.sentences);
  });
  onClick(clear, page.clear);
  onClick(previous, () => page.step(-1));
  onClick(next, () => page.step(1));
}

/** The buttons that take the summary elsewhere. */
function connectFooter({ document, host, controls }: Session, take: TakeAway): void {
  const { copy, save, print, beside } = controls;
  onClick(copy, take.copyAll);
  onClick(save, take.save);
  onClick(print, take.print);
  beside.hidden = !host.openPanel;
  onClick(beside, () => host.openPanel?.().then(() => document.defaultView?.close()));
}

/** The buttons that read the page again, or take another part of it. */
function connectReading({ controls, state, dispatch }: Session, { read }: PageReader): void {
  const { offer, again, readAgain, wholeArticle } = controls;
  onClick(offer, () => dispatch({ kind: 'offer-accepted' }));
  for (const button of [again, readAgain]) onClick(button, () => read(state().question.ignoreSelection));
  onClick(wholeArticle, () => read(true));
}

/** Returns a function that opens the settings at the list of keys. */
function connectPopupSettings({ host, controls, dispatch }: Session): () => Promise<void> {
  const { openSettings, settings } = controls;
  const toggleSettings = async () => {
    toggle(openSettings, settings);
    await showShortcut(controls, host);
  };
  onClick(openSettings, toggleSettings);
  connectSettings(controls, host, (changes) => {
    dispatch({ kind: 'settings-changed', changes });
    host.saveSettings(changes).catch((error: unknown) => console.warn(error));
  });
  return async () => {
    openSettings.focus();
    await toggleSettings();
    // The keys are the last of the settings.
    settings.scrollTop = settings.scrollHeight;
  };
}
