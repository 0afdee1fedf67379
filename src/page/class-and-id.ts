// The names that a page gives to an element: its class and id, and those of the wrapper that Readability removed
// around it. Only a part of them says what the element is: many describe its look, or are made from a heading or at
// random.

/** Holds the class and id of the removed wrapper. */
export const wrapperNamesAttribute = 'data-wrapper-names';

/** Returns the names separated by blanks; in any order, with blanks at the ends. */
export function classAndId(element: Element): string {
  return ['class', 'id', wrapperNamesAttribute].map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** Words of an id; a longer id is a sentence or a heading. Judgement. */
const maximumIdWords = 3;

/**
 * Returns the words of class, test id and telling ids in lower case, each between hyphens: `c-relatedContent__item` →
 * `-c-related-content-item-`.
 */
export function hyphenatedNames(element: Element): string {
  const read = (name: string) => element.getAttribute(name) ?? '';
  const id = hyphenate(read('id'));
  const names = hyphenate(`${read('class')} ${read(wrapperNamesAttribute)} ${read('data-testid')}`);
  return isMadeFromText(element, id) ? names : `${names}${id}`;
}

/** The id of a heading, and one of many words, are made from the text that a link shall lead to. */
function isMadeFromText({ tagName }: Element, id: string): boolean {
  return /^H[1-6]$/.test(tagName) || id.split('-').length - 2 > maximumIdWords;
}

/** `has-large-font-size`, `no-comments`, `md:hidden`: the look of an element, or what it has or lacks. */
const utility = /^(?:has|is|no|not|with|without)-|:/;

function hyphenate(names: string): string {
  // Most elements have none.
  if (names.trim() === '') return '--';
  const words = names
    .split(/\s+/)
    .filter((name) => !utility.test(name))
    .flatMap((name) => name.split(/[^A-Za-z\d]+/))
    .flatMap(wordsOf);
  return `-${words.join('-')}-`.toLowerCase();
}

/** Letters. Judgement: `topAdBox` has 2.7 letters a word, `n1AuAdJlVL` 1.8. */
const minimumMeanLength = 2.5;

/** Returns the words of a name in camel case; none if it is random, like `n1AuAdJlVL` and `ec57f3ca`. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 2 && length < minimumMeanLength * words.length ? [] : words;
}
