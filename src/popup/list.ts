// The key sentences → DOM: below the article's own headings, each a link to its place in the page, with its reasons.
import type { Paragraph, Ranking, Sentence } from '../engine/model.ts';
import { textAddress } from './fragment.ts';
import { type SummaryView, sections } from './view.ts';
import { reasonKeys, type Say } from './words.ts';

export function renderSentences(list: HTMLElement, { ranking, summary }: SummaryView, say: Say): void {
  list.lang = summary.language;
  list.dir = summary.direction;
  list.replaceChildren(
    ...sections(summary).flatMap(({ heading, sentences }) => {
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
  // The address of the sentence for a new tab or the clipboard; a plain click shows it in the page in front.
  link.href = /^https?:/.test(ranking.source.url) ? textAddress(ranking.source.url, sentence.text) : '#';
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
