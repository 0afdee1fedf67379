// The types that all filters share.
import type { Block } from './block.ts';

/** Metadata that the text of the article may repeat. */
export interface FilterContext {
  readonly titles: readonly string[];
  /** Empty if unknown. */
  readonly byline: string;
}

/** Returns the blocks that are kept: the same objects, in the same order. */
export type Filter = (blocks: readonly Block[], context: FilterContext) => readonly Block[];
