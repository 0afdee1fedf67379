// View → DOM. The controls are static HTML and never re-created, so they keep the focus. Text of the page enters as
// text only, with the article's own language and direction.
import type { Fold, Summary } from '../engine/model.ts';
import { type Controls, numberControl, offerLength } from './controls.ts';
import type { Localization } from './localization.ts';
import { day, duration, noticeText, plural } from './localized-text.ts';
import { foldKeys, refusalKeys } from './message-keys.ts';
import type { SummaryView, View } from './popup-state.ts';
import { renderSentences } from './render-sentences.ts';
import { formatLength, type Settings } from './settings.ts';

/** Renders a view in place of the one before. */
export function render(controls: Controls, view: View, texts: Localization): void {
  controls.body.dataset.view = view.kind;
  if (view.kind === 'refused') controls.body.dataset.reason = view.reason;
  else delete controls.body.dataset.reason;
  controls.offer.hidden = view.kind !== 'refused' || !view.offer;
  if (view.kind === 'summary') {
    renderSource(controls, view.summary, texts);
    renderLength(controls, view, texts);
    renderNotices(controls, view.summary, texts);
    renderSentences(controls.sentences, view, texts);
    renderFolded(controls, view.summary, texts);
  } else {
    renderTitle(controls, texts.say('extensionName'));
  }
}

/** Sets all controls that choose a setting to the reader's settings. */
export function renderSettings(
  { body, choices, usualLength }: Controls,
  { length, ...others }: Settings,
  texts: Localization,
): void {
  body.dataset.layout = others.layout;
  const values: Record<string, string> = { ...others, length: formatLength(length) };
  // An earlier version stored any length.
  const isOffered = [...usualLength.options].some(({ value }) => value === values.length);
  if (!isOffered && length.kind === 'sentences') offerLength(usualLength, length.count, texts);
  for (const choice of choices) choice.value = values[choice.dataset.setting!]!;
}

/** Returns what the live region announces of a view, and whether it is also to be seen. */
export function statusOf(view: View, texts: Localization): { text: string; isVisible: boolean } {
  const { say } = texts;
  if (view.kind === 'reading')
    return { text: say(view.isSlow ? 'stillReading' : 'reading'), isVisible: true };
  if (view.kind === 'refused') return { text: say(refusalKeys[view.reason]), isVisible: true };
  const { sentences, reading } = view.summary;
  const text = plural('summaryReady', sentences.length, texts, duration(reading.summary, texts));
  return { text, isVisible: false };
}

function renderSource(controls: Controls, summary: Summary, texts: Localization): void {
  const { title, site, byline, published, language, direction, reading, isComplete, url } = summary;
  const { say } = texts;
  controls.site.textContent = site ?? '';
  controls.site.lang = language;
  renderTitle(controls, title || site || say('extensionName'), language, direction);
  const names = byline !== site ? byline : undefined;
  renderByline(controls.byline, [names, language], [published && day(published, texts), say('locale')]);
  const [article, short] = [duration(reading.article, texts), duration(reading.summary, texts)];
  const isShorter = !isComplete && article !== short;
  controls.time.textContent = isShorter ? say('readingTime', short, article) : article;
  controls.time.title = isShorter ? say('readingTimes', article, short) : '';
  controls.address.textContent = url;
}

/**
 * Renders texts, each in its own language. Isolates them: a name written from right to left would otherwise move the date to its
 * other side.
 */
function renderByline(
  line: HTMLElement,
  ...parts: readonly (readonly [text: string | undefined, language: string])[]
): void {
  line.replaceChildren(
    ...parts
      .filter(([text]) => text)
      .map(([text, language]) => {
        const element = line.ownerDocument.createElement('bdi');
        element.textContent = text!;
        element.lang = language;
        return element;
      }),
  );
}

function renderTitle(controls: Controls, text: string, language = '', direction = ''): void {
  const { title } = controls;
  title.textContent = text;
  title.lang = language;
  title.dir = direction;
  fitTitle(controls);
}

/** A title that is too long for its room scrolls, which needs the focus. */
export function fitTitle({ title }: Controls): void {
  title.tabIndex = title.scrollHeight > title.clientHeight ? 0 : -1;
}

function renderLength(
  controls: Controls,
  { summary, ownLength, maximumLength }: SummaryView,
  texts: Localization,
): void {
  const { length, lengthShown, lengthControl, usual } = controls;
  const count = summary.sentences.length;
  lengthControl.hidden = summary.isComplete || maximumLength < 2;
  length.max = String(maximumLength);
  length.value = String(count);
  length.setAttribute('aria-valuetext', plural('sentences', count, texts));
  lengthShown.textContent = count.toLocaleString(texts.locale);
  usual.ariaPressed = String(ownLength === undefined);
}

function renderNotices(controls: Controls, summary: Summary, texts: Localization): void {
  const { scope, notices: list, languageNotice } = controls;
  const { scope: summarized, isComplete, notices = [] } = summary;
  scope.hidden = summarized === 'article';
  const [guessed] = notices.filter(({ kind }) => kind === 'guessed-language');
  const lines = notices.filter((notice) => notice !== guessed).map((notice) => noticeText(notice, texts));
  if (isComplete && summarized === 'article') lines.push(texts.say('wholeArticle'));
  list.replaceChildren(...lines.map((line) => item(list, line)));
  list.hidden = lines.length === 0;
  languageNotice.textContent = guessed ? noticeText(guessed, texts) : '';
}

function renderFolded(
  controls: Controls,
  { folded, language, direction }: Summary,
  texts: Localization,
): void {
  const { folded: disclosure, foldedCount: count, foldedList: list } = controls;
  disclosure.hidden = folded.length === 0;
  count.textContent = plural('folded', folded.length, texts);
  list.replaceChildren(
    ...folded.map((fold, index) => {
      const element = item(list, fold.paragraph.text);
      element.lang = language;
      element.dir = direction;
      element.append(whyFolded(element, fold, index + 1, texts));
      return element;
    }),
  );
}

/** Returns the reason, and a button that shows the paragraph that stays. */
function whyFolded(
  { ownerDocument }: Element,
  { why, into }: Fold,
  number: number,
  texts: Localization,
): HTMLElement {
  const { say } = texts;
  const element = ownerDocument.createElement('p');
  element.className = 'why-folded';
  element.lang = say('locale');
  element.dir = ownerDocument.documentElement.dir;
  const button = ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.dataset.paragraph = String(into);
  button.textContent = say('foldedShow');
  numberControl(button, number, texts);
  element.append(say(foldKeys[why]), ' ', button);
  return element;
}

function item({ ownerDocument }: Element, text: string): HTMLLIElement {
  const element = ownerDocument.createElement('li');
  element.textContent = text;
  return element;
}
