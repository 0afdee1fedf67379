// Element → the article's paragraphs: its blocks through named filters, in order, each dropping one kind of junk and no prose. Repeated
// paragraphs stay; folding them is the engine's task.
import type { Paragraph } from '../engine/model.ts';
import { type Block, blocks } from './blocks.ts';
import { dropBoilerplate } from './filters/boilerplate.ts';
import { dropCaptions } from './filters/captions.ts';
import { dropContacts } from './filters/contacts.ts';
import { dropOutsideCore } from './filters/core.ts';
import { dropFurniture } from './filters/furniture.ts';
import { dropLabels } from './filters/lead.ts';
import { dropLinks } from './filters/links.ts';
import { dropRequest } from './filters/request.ts';
import { dropOrphanHeadings, dropTitle } from './filters/title.ts';

/** What the page says of the article, which its text may repeat. */
export interface Context {
  readonly titles: readonly string[];
  readonly byline: string;
}

export type Filter = (blocks: readonly Block[], about: Context) => readonly Block[];

export const filters: readonly Filter[] = [
  dropFurniture,
  dropRequest,
  dropCaptions,
  dropLinks,
  dropBoilerplate,
  dropTitle,
  dropOutsideCore,
  dropLabels,
  dropContacts,
  dropOrphanHeadings,
];

export interface Cleaned {
  readonly found: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

export function clean(root: Element | null | undefined, about: Context, steps = filters): Cleaned {
  const found = root ? blocks(root) : [];
  const kept = steps.reduce((left, filter) => filter(left, about), found as readonly Block[]);
  return { found, paragraphs: kept.map(({ text, kind }, order) => ({ text, kind, order })) };
}
