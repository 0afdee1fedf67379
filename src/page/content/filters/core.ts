// The core container: the deepest element that holds nearly all of the prose. What stands before and after it in the
// article is dropped unless it is prose itself. Knows no words of any language, so it holds on all of them.
import type { Block } from '../blocks.ts';
import { endsSentence, isProse, weights } from './text-length.ts';

/** Less lets a part of the article pass for all of it; more lets one stray paragraph outside win. */
const coreShare = 0.85;

export function dropOutsideCore(blocks: readonly Block[]): Block[] {
  const core = coreOf(blocks);
  return core
    ? blocks.filter(
        (block) =>
          core.contains(block.element) ||
          isProse(block) ||
          (block.kind === 'text' &&
            block.text.length >= 40 &&
            block.linked < 0.5 &&
            endsSentence(block.text)),
      )
    : [...blocks];
}

function coreOf(blocks: readonly Block[]): Element | undefined {
  const prose = blocks.filter(isProse);
  const size = weights(prose);
  const least = coreShare * prose.reduce((sum, { text }) => sum + text.length, 0);
  let core: Element | undefined;
  // Deeper elements enter the map before the ones around them.
  for (const [element, weight] of size)
    if (weight >= least && (!core || core.contains(element))) core = element;
  return prose.length > 1 ? core : undefined;
}
