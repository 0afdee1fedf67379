// Blocks → the article's paragraphs: named filters in order, each dropping one kind of junk and no prose. Repeated
// paragraphs stay; folding them is the engine's task.
import type { Paragraph } from '../engine/model.ts';
import type { Block } from './blocks.ts';
import { dropBoilerplate } from './filters/boilerplate.ts';
import { dropCaptions } from './filters/captions.ts';
import { dropOutsideCore } from './filters/core.ts';
import { dropFurniture } from './filters/furniture.ts';
import { trimLead } from './filters/lead.ts';
import { dropLinks } from './filters/links.ts';
import { dropOrphanHeadings, dropTitle } from './filters/title.ts';

export type Filter = (blocks: readonly Block[], titles: readonly string[]) => readonly Block[];

export const filters: readonly Filter[] = [
  dropFurniture,
  dropCaptions,
  dropLinks,
  dropBoilerplate,
  dropTitle,
  dropOutsideCore,
  trimLead,
  dropOrphanHeadings,
];

export function clean(blocks: readonly Block[], titles: readonly string[], steps = filters): Paragraph[] {
  const kept = steps.reduce((left, filter) => filter(left, titles), blocks);
  return kept.map(({ text, kind }, order) => ({ text, kind, order }));
}
