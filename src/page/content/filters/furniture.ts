// What stands around the prose inside the article's element, told by its tag and by the words of its class, id and
// data-testid. The stance: an element that holds much of the text is no furniture, whatever it is called.
import type { Block } from '../blocks.ts';
import { namesAround } from '../readability.ts';
import { isProse, weights } from './text-length.ts';

/** Dropped only inside what Readability found: some sites wrap the whole page in a form. */
const tags = new Set(['ADDRESS', 'ASIDE', 'FIGCAPTION', 'FOOTER', 'FORM', 'HEADER', 'NAV', 'TIME']);

/** Whole words, hyphens between the words of a pair; in the order of what they mark. */
const words = [
  // Captions and credits.
  '(?:fig)?captions?|credits?|gallery|slideshow|carousel|thumbnail',
  // Who and when.
  'authors?|bylines?|bio|contributors?|date(?:line|time)?|timestamp|published|updated|meta(?:data)?|posted-(?:on|by|in)|read(?:ing)?-time',
  // Elsewhere.
  'hatnote|related|recommend[a-z]*|recirc[a-z]*|trending|popular|most-(?:read|viewed)|more-(?:from|stories|news|on|in)|read-(?:more|next|also)|see-also|also-(?:read|like)|up-next|teasers?|excerpts?|promo(?:s|tion)?|outbrain|taboola',
  // Promotion.
  'ads?|advert[a-z]*|cta|copyright|sponsor(?:ed)?|newsletters?|subscri(?:be|ption)|sign-?up|donat(?:e|ion)|cookie|consent|gdpr|popup|modal|tooltip|overlay',
  // Sharing and talking.
  'shar(?:e|es|ing)[a-z]*|social|comments?|disqus|respond',
  // Ways through the site, and its tools.
  'nav(?:igation|bar)?|pagination|pager|breadcrumbs?|menu|toolbar|tags?|tagcloud|keywords|topics?|categor(?:y|ies)|kicker|eyebrow|toc|skip|print|(?:text|font)-?size|text-?resizer|widget|sidebar|infobox|poll|quiz|footnotes?|references?|reflist',
  // For screen readers.
  'sr-only|screen-reader|visually-?hidden',
].join('|');
const denied = new RegExp(`-(?:${words})-`);

/** An element with this share of the text is the article, or holds it. */
const articleShare = 0.25;
/** So is one with that many paragraphs of prose. */
const articleProse = 3;

export function dropFurniture(blocks: readonly Block[]): Block[] {
  const size = weights(blocks);
  const prose = weights(blocks, (block) => (isProse(block) && block.text.length > 140 ? 1 : 0));
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const known = new Map<Element | null, boolean>([[null, false]]);
  const isFurniture = (element: Element | null): boolean => {
    const before = known.get(element);
    if (before !== undefined || !element) return before ?? false;
    const isSmall = size.get(element)! < total * articleShare && prose.get(element)! < articleProse;
    const answer =
      isSmall &&
      (tags.has(element.tagName) ||
        denied.test(names(element)) ||
        (element.tagName !== 'BLOCKQUOTE' && isFurniture(element.parentElement)));
    known.set(element, answer);
    return answer;
  };
  return blocks.filter(({ element }) => !isFurniture(element));
}

/** `c-relatedContent__item` → `-c-related-content-item-`. */
function names(element: Element): string {
  const all = ['class', 'id', 'data-testid', namesAround]
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return `-${all
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()}-`;
}
