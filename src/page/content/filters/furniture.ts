// Drops what surrounds the prose inside the article's element, recognized by its tag and by the words in its class, id
// and data-testid. Stance: an element with much of the text is no furniture, whatever its name.
import type { Block } from '../block.ts';
import { classAndId } from '../class-and-id.ts';
import { isProse, sumByElement, textLengthByElement } from './text-length.ts';

/** A site may put the whole page into a `form`, so these count only within the article's element. */
const furnitureTags = new Set(['ADDRESS', 'ASIDE', 'FIGCAPTION', 'FOOTER', 'FORM', 'HEADER', 'NAV', 'TIME']);

/** Whole words; a hyphen joins the words of a pair. */
const furnitureWords = [
  // Captions and credits.
  '(?:fig)?captions?|credits?|gallery|slideshow|carousel|thumbnail',
  // Author and date.
  'authors?|bylines?|bio|contributors?|date(?:line|time)?|timestamp|published|updated|meta(?:data)?|posted-(?:on|by|in)|read(?:ing)?-time',
  // Links to other articles.
  'hatnote|related|recommend[a-z]*|recirc[a-z]*|trending|popular|most-(?:read|viewed)|more-(?:from|stories|news|on|in)|read-(?:more|next|also)|see-also|also-(?:read|like)|up-next|teasers?|excerpts?|promo(?:s|tion)?|outbrain|taboola',
  // Promotion.
  'ads?|advert[a-z]*|cta|copyright|sponsor(?:ed)?|newsletters?|subscri(?:be|ption)|sign-?up|donat(?:e|ion)|cookie|consent|gdpr|popup|modal|tooltip|overlay',
  // Sharing and comments.
  'shar(?:e|es|ing)[a-z]*|social|comments?|disqus|respond',
  // Navigation and tools.
  'nav(?:igation|bar)?|pagination|pager|breadcrumbs?|menu|toolbar|tags?|tagcloud|keywords|topics?|categor(?:y|ies)|kicker|eyebrow|toc|skip|print|(?:text|font)-?size|text-?resizer|widget|sidebar|infobox|poll|quiz|footnotes?|references?|reflist',
  // Text for screen readers.
  'sr-only|screen-reader|visually-?hidden',
].join('|');
const furnitureName = new RegExp(`-(?:${furnitureWords})(?=-)`);

/** An element with this share of the text is the article, or contains it. Judgement. */
const articleShare = 0.25;
/** So is an element with this many long paragraphs of prose. Judgement. */
const articleParagraphs = 3;
/** Characters of a long paragraph. Judgement. */
const longParagraphLength = 140;

export function dropFurniture(blocks: readonly Block[]): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const lengths = textLengthByElement(blocks);
  const longParagraphs = sumByElement(blocks, (block) => Number(isLongParagraph(block)));
  const isArticle = (element: Element) =>
    lengths.get(element)! >= total * articleShare || longParagraphs.get(element)! >= articleParagraphs;
  const answers = new Map<Element, boolean>();
  const isFurniture = (element: Element): boolean => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = !isArticle(element) && (isNamedFurniture(element) || isInFurniture(element));
    answers.set(element, answer);
    return answer;
  };
  // A quoted post is often in an element named `social`.
  const isInFurniture = ({ tagName, parentElement }: Element) =>
    tagName !== 'BLOCKQUOTE' && parentElement !== null && isFurniture(parentElement);
  return blocks.filter(({ element }) => !isFurniture(element));
}

function isLongParagraph(block: Block): boolean {
  return isProse(block) && block.text.length > longParagraphLength;
}

function isNamedFurniture(element: Element): boolean {
  return furnitureTags.has(element.tagName) || furnitureName.test(hyphenatedNames(element));
}

/**
 * Returns what makes an element furniture: its tag, as `<aside>`, and words of its names. `evaluate -- pages --words`
 * measures what each is worth.
 */
export function furnitureNames(element: Element): string[] {
  const tag = furnitureTags.has(element.tagName) ? [`<${element.tagName.toLowerCase()}>`] : [];
  const words = hyphenatedNames(element).match(new RegExp(furnitureName, 'g')) ?? [];
  return [...tag, ...new Set(words.map((word) => word.slice(1)))];
}

/** `c-relatedContent__item` → `-c-related-content-item-`. */
function hyphenatedNames(element: Element): string {
  const names = `${classAndId(element)} ${element.getAttribute('data-testid') ?? ''}`
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase();
  return `-${names}-`;
}
