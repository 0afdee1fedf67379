// The key sentences → DOM: below the article's headings, each sentence as a link to its place in the page, with a
// button that shows why it was picked. Text of the page enters as text only.
import type { Paragraph, Ranking, Sentence } from '../engine/model.ts';
import { nameControl, numberControl } from './controls.ts';
import type { Localization } from './localization.ts';
import { reasonKeys } from './message-keys.ts';
import type { SummaryView } from './popup-state.ts';
import { groupByHeading } from './sections.ts';
import { isWebAddress, textFragmentUrl } from './text-fragment.ts';

/** Replaces the content of `list` by the sentences of the summary. Each item has the sentence's `order` as data. */
export function renderSentences(
  list: HTMLElement,
  { ranking, summary }: SummaryView,
  texts: Localization,
): void {
  const { language, direction } = summary;
  const sections = groupByHeading(summary);
  const numbers = new Map(summary.sentences.map((sentence, index) => [sentence, index + 1]));
  list.replaceChildren(
    ...sections.flatMap(({ heading, sentences }) => {
      const items = create(list, 'ol');
      items.lang = language;
      items.dir = direction;
      items.append(
        ...sentences.map((sentence) => itemOf(list, ranking, sentence, numbers.get(sentence)!, texts)),
      );
      return heading ? [headingOf(items, heading), items] : [items];
    }),
  );
}

function headingOf(items: HTMLElement, { text }: Paragraph): HTMLElement {
  const heading = create(items, 'h2');
  heading.lang = items.lang;
  heading.dir = items.dir;
  heading.textContent = text;
  return heading;
}

function itemOf(
  list: HTMLElement,
  ranking: Ranking,
  sentence: Sentence,
  number: number,
  texts: Localization,
): HTMLElement {
  const item = create(list, 'li');
  item.dataset.order = String(sentence.order);
  const details = detailsOf(list, ranking, sentence, number, texts);
  item.append(linkOf(list, ranking, sentence), whyButtonOf(details, number, texts), details);
  return item;
}

function linkOf(list: HTMLElement, { source: { url } }: Ranking, { text }: Sentence): HTMLElement {
  const link = create(list, 'a');
  link.className = 'go';
  link.textContent = text;
  // Dragging selects the text instead of moving the link.
  link.draggable = false;
  // For a new tab or the clipboard; a plain click highlights the sentence in the page in front instead.
  link.href = isWebAddress(url) ? textFragmentUrl(url, text) : '#';
  return link;
}

/** Returns what the button discloses: why the sentence was picked, and a button that copies it. */
function detailsOf(
  list: HTMLElement,
  ranking: Ranking,
  sentence: Sentence,
  number: number,
  texts: Localization,
): HTMLElement {
  const { say } = texts;
  const details = create(list, 'div');
  details.className = 'details';
  details.id = `details-${sentence.order}`;
  details.hidden = true;
  details.lang = say('locale');
  details.dir = list.ownerDocument.documentElement.dir;
  const reasons = create(list, 'div');
  reasons.className = 'reasons';
  reasons.append(...reasonsOf(ranking, sentence, texts).map((text) => lineOf(list, text)));
  const copy = buttonOf(list, 'copy-one', say('copySentence'));
  numberControl(copy, number, texts);
  details.append(reasons, copy);
  return details;
}

function whyButtonOf(details: HTMLElement, number: number, { say, locale }: Localization): HTMLElement {
  const why = buttonOf(details, 'why', '');
  why.append(whyIcon(details));
  why.lang = say('locale');
  nameControl(why, say('whyNumber', number.toLocaleString(locale)));
  why.setAttribute('aria-expanded', 'false');
  why.setAttribute('aria-controls', details.id);
  return why;
}

function buttonOf(list: HTMLElement, className: string, text: string): HTMLButtonElement {
  const button = create(list, 'button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  return button;
}

/** In place of a question mark, which each script writes in its own way. */
function whyIcon({ ownerDocument }: HTMLElement): SVGElement {
  const icon = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = ownerDocument.createElementNS(icon.namespaceURI, 'path');
  path.setAttribute('d', 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 7.5v3.5M8 5v.1');
  icon.append(path);
  return icon;
}

function lineOf(list: HTMLElement, text: string): HTMLElement {
  const line = create(list, 'p');
  line.textContent = text;
  return line;
}

function reasonsOf({ ranked }: Ranking, { order }: Sentence, { say }: Localization): string[] {
  const { reasons = [] } = ranked.find(({ sentence }) => sentence.order === order) ?? {};
  return reasons.length === 0 ? [say('reasonNone')] : reasons.map((reason) => say(reasonKeys[reason]));
}

const create = <Tag extends keyof HTMLElementTagNameMap>({ ownerDocument }: HTMLElement, tag: Tag) =>
  ownerDocument.createElement(tag);
