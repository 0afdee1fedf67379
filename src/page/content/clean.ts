// Element → the article's paragraphs: its blocks through named filters, each dropping one kind of junk and no prose.
// Repeated paragraphs stay; folding them is the engine's task.
import type { Paragraph } from '../../engine/model.ts';
import { type Block, blocks } from './blocks.ts';
import { dropBoilerplate } from './filters/boilerplate.ts';
import { dropCaptions } from './filters/captions.ts';
import { dropContacts } from './filters/contacts.ts';
import { dropOutsideCore } from './filters/core.ts';
import { dropFurniture } from './filters/furniture.ts';
import { dropLabels } from './filters/labels.ts';
import { dropLinks } from './filters/links.ts';
import { dropRequest } from './filters/paywall-prompt.ts';
import { dropOrphanHeadings, dropTitle } from './filters/title.ts';

/** What the page says of the article, which its text may repeat. */
export interface Context {
  readonly titles: readonly string[];
  readonly byline: string;
}

export type Filter = (blocks: readonly Block[], about: Context) => readonly Block[];

/** In order. What each is worth: `npm run evaluate -- pages FOLDER --ablate`. */
export const filters: readonly Filter[] = [
  // What its tag or class calls a caption, a byline, a share bar, related links.
  dropFurniture,
  // What a page asks of the reader where it cuts its text.
  dropRequest,
  // Captions and credits that nothing marks.
  dropCaptions,
  // Ways to other articles.
  dropLinks,
  // What only its words betray.
  dropBoilerplate,
  // The title, which is shown above the text.
  dropTitle,
  // What stands before and after the container of the prose.
  dropOutsideCore,
  // Kickers, bylines and dates before the first paragraph.
  dropLabels,
  // How to reach the author.
  dropContacts,
  // Headings that now head nothing.
  dropOrphanHeadings,
];

/** Where all that is wrong about a page, these are still right. */
const surest: readonly Filter[] = [dropLinks, dropTitle, dropOrphanHeadings];
/** Share of the text outside of links that must be left; the least of 91 real articles is 0.65. */
const leastLeft = 0.5;

export interface Cleaned {
  /** The blocks before any was dropped. */
  readonly found: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

export function clean(root: Element | null | undefined, about: Context, steps = filters): Cleaned {
  const found: readonly Block[] = root ? blocks(root) : [];
  const kept = steps.reduce((left, filter) => filter(left, about), found);
  return { found, paragraphs: kept.map(({ text, kind }, order) => ({ text, kind, order })) };
}

/** The same for an element that is known to be the article: filters that would drop most of it are wrong, not it. */
export function cleanMain(root: Element | null | undefined, about: Context, steps = filters): Cleaned {
  const cleaned = clean(root, about, steps);
  const all = cleaned.found.reduce((sum, { text, linked }) => sum + text.length * (1 - linked), 0);
  const left = cleaned.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return left < leastLeft * all ? clean(root, about, surest) : cleaned;
}
