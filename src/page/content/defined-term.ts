// Finds the term that a paragraph defines: in a glossary the definition begins below its term and does not repeat it.
import { tidy } from '../text.ts';

/** Characters; a longer line is no term. Judgement. */
const maximumLength = 60;

/**
 * Returns the term of the `dt` above if `text` is the beginning of its `dd`. A question and its answer are no definition,
 * nor are a speaker, who is named more than once, and what is said.
 */
export function definedTerm(element: Element, text: string): string | undefined {
  const definition = element.closest('dd');
  const above = definition?.previousElementSibling;
  if (!definition || above?.tagName !== 'DT') return undefined;
  const term = tidy(above.textContent ?? '');
  const isTerm = term !== '' && term.length <= maximumLength && !/[?？؟;:：]$/.test(term);
  if (!isTerm || !tidy(definition.textContent ?? '').startsWith(text)) return undefined;
  const list = definition.closest('dl');
  const others = [...(list?.querySelectorAll('dt') ?? [])].filter((each) => each !== above);
  return others.some(({ textContent }) => tidy(textContent ?? '') === term) ? undefined : term;
}
