// Finds the term that a paragraph defines: in a glossary the definition begins below its term and does not repeat it.
import { tidy } from '../text.ts';

/** Characters; a longer line is no term. Judgement. */
const maximumLength = 60;

/**
 * Returns for each block the term of the `dt` above, if the block begins its `dd`. A question and its answer are no definition,
 * nor are a speaker, who is named more than once, and what is said.
 */
export function definedTerms(
  blocks: readonly { readonly element: Element; readonly text: string }[],
): (string | undefined)[] {
  const begun = new Set<Element>();
  const counts = new Map<Element, ReadonlyMap<string, number>>();
  return blocks.map(({ element, text }) => {
    const definition = element.closest('dd');
    const above = definition?.previousElementSibling;
    if (!definition || begun.has(definition)) return undefined;
    begun.add(definition);
    const list = definition.closest('dl');
    if (above?.tagName !== 'DT' || !list) return undefined;
    const term = termIn(above);
    const isTerm = term !== '' && term.length <= maximumLength && !/[?？؟;:：]$/.test(term);
    if (!isTerm || !tidy(definition.textContent ?? '').startsWith(text)) return undefined;
    if (!counts.has(list)) counts.set(list, countTerms(list));
    return counts.get(list)!.get(term) === 1 ? term : undefined;
  });
}

const termIn = ({ textContent }: Element): string => tidy(textContent ?? '');

function countTerms(list: Element): ReadonlyMap<string, number> {
  const terms = Map.groupBy([...list.querySelectorAll('dt')].map(termIn), (term) => term);
  return new Map([...terms].map(([term, all]) => [term, all.length]));
}
