// Element → the article's paragraphs. Its blocks pass through a list of filters; each drops one kind of junk. Repeated
// paragraphs stay: `engine/collapse` folds them.
import type { Paragraph } from '../../engine/model.ts';
import { isWithinComments } from '../furniture-names.ts';
import { type Block, toParagraphs } from './block.ts';
import { blocks } from './blocks.ts';
import type { Filter, FilterContext } from './filter.ts';
import { dropBoilerplate } from './filters/boilerplate.ts';
import { dropCaptions } from './filters/captions.ts';
import { dropContacts } from './filters/contacts.ts';
import { dropOutsideCore } from './filters/core.ts';
import { dropDisclosures } from './filters/disclosures.ts';
import { dropFootnotes } from './filters/footnotes.ts';
import { dropFurniture } from './filters/furniture.ts';
import { dropLabels } from './filters/labels.ts';
import { dropLinks } from './filters/links.ts';
import { dropNotices } from './filters/notices.ts';
import { dropPaywallPrompt } from './filters/paywall-prompt.ts';
import { dropOrphanHeadings, dropTitle } from './filters/title.ts';

/**
 * In order: a filter sees only the blocks that the earlier ones kept. `npm run evaluate -- pages FOLDER --ablate` shows
 * what each is worth.
 */
export const filters: readonly Filter[] = [
  // By tag and class: captions, bylines, share bars, related links.
  dropFurniture,
  // Notes below the text, without a telling class.
  dropFootnotes,
  // The request to subscribe at the end of a truncated text.
  dropPaywallPrompt,
  // Captions and credits without a telling tag or class.
  dropCaptions,
  // Links to other articles.
  dropLinks,
  // Phrases such as "Share this" and "Read more".
  dropBoilerplate,
  // Notes on affiliate links, and questions about external content.
  dropDisclosures,
  // Legal notices and requests for cookies at the edges.
  dropNotices,
  // The title, which is shown above the summary.
  dropTitle,
  // Short texts before and after the element that has the prose.
  dropOutsideCore,
  // Kickers, bylines and dates before the first paragraph.
  dropLabels,
  // How to reach the author.
  dropContacts,
  // Headings at the end, whose text was dropped.
  dropOrphanHeadings,
];

/** For the posts of a discussion: what stands around each is left out already, and the last may be short. */
export const discussionFilters: readonly Filter[] = [dropFurniture, dropLinks, dropBoilerplate, dropTitle];

/** The filters that never drop prose, however a page names its elements. */
const cautiousFilters: readonly Filter[] = [dropLinks, dropTitle, dropOrphanHeadings];
/** Least share of the unlinked text that the filters may keep. On 91 news pages they keep 0.65 or more. */
const minimumKeptShare = 0.5;

export interface Cleaned {
  /** All blocks, before the first filter. */
  readonly blocks: readonly Block[];
  /** The blocks that each filter kept, in the order of the filters. */
  readonly steps: readonly { readonly filter: string; readonly kept: readonly Block[] }[];
  readonly paragraphs: readonly Paragraph[];
}

/** Returns no blocks and no paragraphs if `root` is undefined. */
export function clean(root: Element | undefined, context: FilterContext, applied = filters): Cleaned {
  const all: readonly Block[] = root ? blocks(root) : [];
  let kept = all;
  const steps = applied.map((filter) => {
    kept = filter(kept, context);
    return { filter: filter.name, kept };
  });
  return { blocks: all, steps, paragraphs: toParagraphs(kept) };
}

/** Like `clean`, but if the filters drop most of the text (comments do not count), only the cautious ones are applied. */
export function cleanArticle(root: Element | undefined, context: FilterContext, applied = filters): Cleaned {
  const cleaned = clean(root, context, applied);
  const kept = cleaned.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const isMost = (blocks: readonly Block[]) => kept >= minimumKeptShare * unlinkedLength(blocks);
  if (isMost(cleaned.blocks)) return cleaned;
  const isMostWithoutComments = isMost(cleaned.blocks.filter(({ element }) => !isWithinComments(element)));
  return isMostWithoutComments ? cleaned : clean(root, context, cautiousFilters);
}

const unlinkedLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + text.length * (1 - linked), 0);
