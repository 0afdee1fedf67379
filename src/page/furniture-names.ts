// Tag and names of an element → what they say about its text. Words were sorted by how much text and junk they drop on
// three sets of pages. `label` words drop labels only, since page builders, themes and slideshows use them around prose.
import { hyphenatedNames } from './class-and-id.ts';

/**
 * `furniture`: all text in the element is furniture. `opening`: unless it is the standfirst. `label`: only what is no
 * sentence.
 */
export type Evidence = 'none' | 'label' | 'opening' | 'furniture';

/** A site may put the whole page into a `form`, so these count only within the article's element. */
const furnitureTags = new Set(['ADDRESS', 'ASIDE', 'FIGCAPTION', 'FOOTER', 'FORM', 'NAV', 'TIME']);

/** Whole words; a hyphen joins the words of a pair. */
const furnitureName = nameOf(
  // Captions and credits.
  '(?:fig)?captions?|credits?',
  // Author.
  'authors?|bylines?|bio|contributors?',
  // Links to other articles.
  'hatnote|related|recommend[a-z]*|recirc[a-z]*|trending|popular|most-?(?:read|viewed)|more-(?:from|stories|news|on|in)|read-(?:more|next|also)|see-also|also-(?:read|like)|up-next|promo(?:s|tion)?|outbrain|taboola',
  // Promotion.
  'advert[a-z]*|cta|disclaimer|copyright|sponsor(?:ed)?|newsletters?|subscri(?:be|ption)|sign-?(?:up|in)|log-?in|donat(?:e|ion)|cookie|consent|gdpr|popup|modal|tooltip|overlay',
  // Sharing and comments.
  'shar(?:e|es|ing)[a-z]*|social|comments?|disqus|respond',
  // Navigation and tools.
  'nav(?:igation|bar)?|pagination|pager|breadcrumbs?|menu|toolbar|tagcloud|sidebar|infobox|nocontent|poll|quiz|footnotes?|reflist',
  // Text for screen readers.
  'sr-only|screen-reader|visually-?hidden',
);
const commentListName = /-(?:comments|comment-?(?:list|section|thread|area)|disqus|respond)(?=-)/;
const openingName = nameOf('teasers?|excerpts?');
const labelName = nameOf(
  'gallery|slideshow|carousel|thumbnail|date(?:line|time)?|timestamp|published|updated|meta(?:data)?|posted-(?:on|by|in)|read(?:ing)?-time',
  'ads?|tags?|keywords|topics?|categor(?:y|ies)|kicker|eyebrow|toc|skip|print|(?:text|font)-?size|text-?resizer|widget',
);

function nameOf(...words: string[]): RegExp {
  return new RegExp(`-(?:${words.join('|')})(?=-)`);
}

/** A list of sources; a section of this name is often text, as in manuals. */
const isReferenceList = (tag: string, names: string) => /^[OU]L$/.test(tag) && /-references?-/.test(names);

/** Tells whether a name of the element is one of furniture, whatever its tag. */
export function hasFurnitureName(element: Element): boolean {
  return furnitureName.test(hyphenatedNames(element));
}

/** Returns the innermost element that is named as one of all comments, not of one. */
export function commentsAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (commentListName.test(hyphenatedNames(at))) return at;
  return undefined;
}

export const isWithinComments = (element: Element): boolean => commentsAround(element) !== undefined;

export function evidenceOf(element: Element): Evidence {
  const names = hyphenatedNames(element);
  if (isReferenceList(element.tagName, names)) return 'furniture';
  if (furnitureTags.has(element.tagName) || furnitureName.test(names)) return 'furniture';
  if (element.tagName === 'HEADER' || openingName.test(names)) return 'opening';
  return labelName.test(names) ? 'label' : 'none';
}

/**
 * Returns what makes an element furniture: its tag, as `<aside>`, and words of its names. `evaluate -- pages --words`
 * measures what each is worth.
 */
export function furnitureNames(element: Element): string[] {
  if (evidenceOf(element) === 'none') return [];
  const { tagName } = element;
  const isNamedByTag = furnitureTags.has(tagName) || tagName === 'HEADER';
  const words = [furnitureName, openingName, labelName, /-references?(?=-)/].flatMap(
    (name) => hyphenatedNames(element).match(new RegExp(name, 'g')) ?? [],
  );
  return [
    ...(isNamedByTag ? [`<${tagName.toLowerCase()}>`] : []),
    ...new Set(words.map((word) => word.slice(1))),
  ];
}
