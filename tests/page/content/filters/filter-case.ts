// What a filter keeps of a terse page: `$1`, `$2` … are paragraphs of prose.
import type { Block } from '../../../../src/page/content/block.ts';
import { blocks } from '../../../../src/page/content/blocks.ts';
import { body, prose } from '../../page.ts';

type TestedFilter = (blocks: readonly Block[]) => readonly Block[];

export type FilterCase = [name: string, filter: TestedFilter, terse: string, kept: string[]];

export function kept(filter: TestedFilter, terse: string): string[] {
  return filter(blocks(body(expand(terse)))).map(({ text }) => shorten(text));
}

export const expand = (terse: string) => terse.replace(/\$(\d)/g, (_, i) => `<p>${prose(2, Number(i))}</p>`);

export const shorten = (text: string) => text.replace(/^The council of district (\d)00 .*/, '$$$1');
