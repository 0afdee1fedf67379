// View → DOM. The controls are static HTML and never made anew, so focus survives; text of the page only ever enters as
// text, with the article's own language and direction.
import type { Summary } from '../engine/model.ts';
import type { SummaryView, View } from './view.ts';
import { day, duration, foldedCount, type MessageKey, refusalKeys, type Say } from './words.ts';

export function findControls(document: Document) {
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    body: document.body,
    site: find('#site'),
    time: find('#time'),
    timeSpoken: find('#time-spoken'),
    title: find('#title'),
    byline: find('#byline'),
    again: find<HTMLButtonElement>('#again'),
    notice: find('#notice'),
    sentences: find('#sentences'),
    folded: find('#folded'),
    foldedCount: find('#folded > summary'),
    foldedList: find('#folded > ol'),
    lengthControl: find('#length-control'),
    length: find<HTMLInputElement>('#length'),
    lengthShown: find('#length-control > output'),
    auto: find<HTMLButtonElement>('#auto'),
    copy: find<HTMLButtonElement>('#copy'),
    status: find('#status'),
  };
}

export type Controls = ReturnType<typeof findControls>;

/** Fills in the words of all static controls. */
export function label(document: Document, say: Say): void {
  document.documentElement.lang = say('locale');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]')) {
    element.setAttribute('aria-label', say(element.dataset.sayLabel as MessageKey));
  }
}

export function render(controls: Controls, view: View, say: Say): void {
  controls.body.dataset.view = view.kind;
  controls.body.ariaBusy = String(view.kind === 'reading');
  controls.status.textContent = statusOf(view, say);
  if (view.kind === 'refused') controls.body.dataset.reason = view.reason;
  else delete controls.body.dataset.reason;
  if (view.kind === 'summary') {
    renderSource(controls, view.summary, say);
    renderSentences(controls, view.summary);
    renderFolded(controls, view.summary, say);
    renderLength(controls, view);
    controls.notice.textContent = view.summary.whole ? say('wholeArticle') : '';
  } else {
    renderTitle(controls, say('extensionName'));
  }
}

function statusOf(view: View, say: Say): string {
  if (view.kind === 'reading') return say('reading');
  return view.kind === 'refused' ? say(refusalKeys[view.reason]) : '';
}

function renderSource(controls: Controls, summary: Summary, say: Say): void {
  const { title, site, byline, published, language, direction, reading, whole } = summary;
  controls.site.textContent = site ?? '';
  renderTitle(controls, title || site || say('extensionName'), language, direction);
  controls.byline.textContent = [byline, published && day(published, say)].filter(Boolean).join(' · ');
  const [article, short] = [duration(reading.article, say), duration(reading.summary, say)];
  controls.time.textContent = whole ? article : `${article} → ${short}`;
  controls.timeSpoken.textContent = whole ? '' : say('readingTimes', article, short);
}

function renderTitle({ title }: Controls, text: string, language = '', direction = ''): void {
  title.textContent = text;
  title.lang = language;
  title.dir = direction;
}

function renderSentences({ sentences: list }: Controls, { sentences, language, direction }: Summary): void {
  list.lang = language;
  list.dir = direction;
  list.replaceChildren(...sentences.map(({ text }) => item(list, text)));
}

function renderFolded(controls: Controls, { folded, language, direction }: Summary, say: Say): void {
  const { folded: disclosure, foldedCount: count, foldedList: list } = controls;
  disclosure.hidden = folded.length === 0;
  count.textContent = foldedCount(folded.length, say);
  list.lang = language;
  list.dir = direction;
  list.replaceChildren(...folded.map((fold) => item(list, fold.paragraph.text)));
}

function renderLength(
  { length, lengthShown, lengthControl, auto }: Controls,
  { summary, length: chosen, most }: SummaryView,
): void {
  lengthControl.hidden = summary.whole;
  auto.hidden = summary.whole || chosen.kind === 'auto';
  length.max = String(most);
  length.value = String(summary.sentences.length);
  lengthShown.textContent = String(summary.sentences.length);
}

function item({ ownerDocument }: Element, text: string): HTMLLIElement {
  const element = ownerDocument.createElement('li');
  element.textContent = text;
  return element;
}
