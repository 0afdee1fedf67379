// View → DOM. The controls are static HTML and never re-created, so they keep the focus. Text of the page enters as
// text only, with the article's own language and direction.
import type { Fold, Summary } from '../engine/model.ts';
import type { Controls } from './controls.ts';
import { day, duration, foldedCount, noticeText } from './localized-text.ts';
import { foldKeys, refusalKeys, type Say } from './message-keys.ts';
import type { SummaryView, View } from './popup-state.ts';
import { renderSentences } from './render-sentences.ts';
import { formatLength, type Settings } from './settings.ts';

/** Renders a view in place of the one before, and its status for the live region. */
export function render(controls: Controls, view: View, say: Say): void {
  controls.body.dataset.view = view.kind;
  controls.body.ariaBusy = String(view.kind === 'reading');
  controls.status.textContent = statusOf(view, say);
  if (view.kind === 'refused') controls.body.dataset.reason = view.reason;
  else delete controls.body.dataset.reason;
  if (view.kind === 'summary') {
    renderSource(controls, view.summary, say);
    renderNotices(controls, view.summary, say);
    renderSentences(controls.sentences, view, say);
    renderFolded(controls, view.summary, say);
    renderLength(controls, view);
  } else {
    renderTitle(controls, say('extensionName'));
  }
}

/** Sets all controls that choose a setting to the reader's settings. */
export function renderSettings({ body, choices }: Controls, { length, ...others }: Settings): void {
  body.dataset.layout = others.layout;
  const values: Record<string, string> = { ...others, length: formatLength(length) };
  for (const choice of choices) choice.value = values[choice.dataset.setting!]!;
}

function statusOf(view: View, say: Say): string {
  if (view.kind === 'reading') return say(view.isSlow ? 'stillReading' : 'reading');
  return view.kind === 'refused' ? say(refusalKeys[view.reason]) : '';
}

function renderSource(controls: Controls, summary: Summary, say: Say): void {
  const { title, site, byline, published, language, direction, reading, isComplete, url } = summary;
  controls.site.textContent = site ?? '';
  renderTitle(controls, title || site || say('extensionName'), language, direction);
  renderByline(controls.byline, byline, published && day(published, say));
  const [article, short] = [duration(reading.article, say), duration(reading.summary, say)];
  controls.time.textContent = isComplete ? article : `${article} → ${short}`;
  controls.timeSpoken.textContent = isComplete ? '' : say('readingTimes', article, short);
  controls.address.textContent = url;
}

/** Isolates each part: a name written from right to left would otherwise move the date to its other side. */
function renderByline(line: HTMLElement, ...parts: readonly (string | undefined)[]): void {
  const isolated = parts.filter(Boolean).map((part) => {
    const element = line.ownerDocument.createElement('bdi');
    element.textContent = part!;
    return element;
  });
  line.replaceChildren(...isolated.flatMap((element, index) => (index > 0 ? [' · ', element] : [element])));
}

function renderTitle({ title }: Controls, text: string, language = '', direction = ''): void {
  title.textContent = text;
  title.lang = language;
  title.dir = direction;
}

function renderNotices(
  controls: Controls,
  { scope: summarized, isComplete, notices = [] }: Summary,
  say: Say,
): void {
  const { scope, notices: list } = controls;
  scope.hidden = summarized === 'article';
  const texts = notices.map((notice) => noticeText(notice, say));
  if (isComplete && summarized === 'article') texts.push(say('wholeArticle'));
  list.replaceChildren(...texts.map((text) => item(list, text)));
}

function renderFolded(controls: Controls, { folded, language, direction }: Summary, say: Say): void {
  const { folded: disclosure, foldedCount: count, foldedList: list } = controls;
  disclosure.hidden = folded.length === 0;
  count.textContent = foldedCount(folded.length, say);
  list.replaceChildren(
    ...folded.map((fold) => {
      const element = item(list, fold.paragraph.text);
      element.lang = language;
      element.dir = direction;
      element.append(whyFolded(element, fold, say));
      return element;
    }),
  );
}

function whyFolded({ ownerDocument }: Element, { why, into }: Fold, say: Say): HTMLElement {
  const element = ownerDocument.createElement('small');
  element.lang = say('locale');
  element.dir = 'auto';
  element.textContent = say(foldKeys[why], (into + 1).toLocaleString(say('locale')));
  return element;
}

function renderLength(controls: Controls, { summary, length: chosen, maximumLength }: SummaryView): void {
  const { length, lengthShown, lengthControl, auto } = controls;
  lengthControl.hidden = summary.isComplete;
  auto.hidden = summary.isComplete || chosen.kind === 'auto';
  length.max = String(maximumLength);
  length.value = String(summary.sentences.length);
  lengthShown.textContent = String(summary.sentences.length);
}

function item({ ownerDocument }: Element, text: string): HTMLLIElement {
  const element = ownerDocument.createElement('li');
  element.textContent = text;
  return element;
}
