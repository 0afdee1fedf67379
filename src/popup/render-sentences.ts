// The key sentences → DOM: below the article's headings, each sentence as a link to its place in the page, with a
// button that shows why it was picked. Text of the page enters as text only.
import type { Paragraph, Ranking, Sentence } from '../engine/model.ts';
import { reasonKeys, type Say } from './message-keys.ts';
import type { SummaryView } from './popup-state.ts';
import { groupByHeading } from './sections.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** Replaces the content of `list` by the sentences of the summary. Each item has the sentence's `order` as data. */
export function renderSentences(list: HTMLElement, { ranking, summary }: SummaryView, say: Say): void {
  list.lang = summary.language;
  list.dir = summary.direction;
  list.replaceChildren(
    ...groupByHeading(summary).flatMap(({ heading, sentences }) => {
      const items = create(list, 'ol');
      items.append(...sentences.map((sentence) => itemOf(list, ranking, sentence, say)));
      return heading ? [headingOf(list, heading), items] : [items];
    }),
  );
}

function headingOf(list: HTMLElement, { text }: Paragraph): HTMLElement {
  const heading = create(list, 'h2');
  heading.textContent = text;
  return heading;
}

function itemOf(list: HTMLElement, ranking: Ranking, sentence: Sentence, say: Say): HTMLElement {
  const item = create(list, 'li');
  item.dataset.order = String(sentence.order);
  const link = create(list, 'a');
  link.className = 'go';
  link.textContent = sentence.text;
  // For a new tab or the clipboard; a plain click highlights the sentence in the page in front instead.
  link.href = /^https?:/.test(ranking.source.url) ? textFragmentUrl(ranking.source.url, sentence.text) : '#';
  const reasons = create(list, 'p');
  reasons.className = 'reasons';
  reasons.id = `reasons-${sentence.order}`;
  reasons.hidden = true;
  reasons.lang = say('locale');
  reasons.dir = 'auto';
  reasons.textContent = reasonsOf(ranking, sentence, say);
  const why = create(list, 'button');
  why.className = 'why';
  why.type = 'button';
  why.textContent = '?';
  why.title = say('why');
  why.setAttribute('aria-label', say('why'));
  why.setAttribute('aria-expanded', 'false');
  why.setAttribute('aria-controls', reasons.id);
  item.append(link, why, reasons);
  return item;
}

function reasonsOf({ ranked }: Ranking, { order }: Sentence, say: Say): string {
  const { reasons = [] } = ranked.find(({ sentence }) => sentence.order === order) ?? {};
  return reasons.length === 0
    ? say('reasonNone')
    : reasons.map((reason) => say(reasonKeys[reason])).join(' · ');
}

const create = <Tag extends keyof HTMLElementTagNameMap>({ ownerDocument }: HTMLElement, tag: Tag) =>
  ownerDocument.createElement(tag);
