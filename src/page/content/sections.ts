// Finds the element of a text that consists of sections: siblings with the same tag and class, each of which starts with
// a heading. Most manuals mark their text in no other way, and Readability takes only the longest section.
import type { Snapshot } from '../snapshot/snapshot.ts';
import { longParagraphsLength } from './filters/text-length.ts';

const headings = 'h1, h2, h3, h4';
/** A heading that links to another page is the title of that page. A link within the page is a sign beside the heading. */
const linkToPage = 'a[href]:not([href^="#"])';
/** Share of the long paragraphs of the page that are in the sections. Judgement. */
const minimumShare = 0.5;

/** Returns the element around the sections that have most of the page's prose. */
export function elementOfSections({ page }: Snapshot): Element | undefined {
  let most: Element | undefined;
  let mostLength = minimumShare * longParagraphsLength(page);
  for (const sections of sectionGroups(page)) {
    const length = sections.reduce((sum, section) => sum + longParagraphsLength(section), 0);
    if (length > mostLength) [most, mostLength] = [sections[0]!.parentElement!, length];
  }
  return most;
}

/** Returns elements that start with a heading, two or more with the same parent, tag and class. */
function sectionGroups(page: Document): Element[][] {
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const heading of page.querySelectorAll(headings)) {
    if (isBlank(heading) || heading.querySelector(linkToPage)) continue;
    let first: Element = heading;
    while (isFirst(first) && first.parentElement?.parentElement) {
      first = first.parentElement;
      const { tagName, className, parentElement } = first;
      // Siblings without a class may be different parts of the page.
      if (className === '' && tagName !== 'SECTION') continue;
      const named = groups.get(parentElement!) ?? new Map<string, Element[]>();
      groups.set(parentElement!, named);
      const name = `${tagName} ${className}`;
      const group = named.get(name) ?? [];
      named.set(name, group);
      group.push(first);
    }
  }
  return [...groups.values()].flatMap((named) => [...named.values()]).filter(({ length }) => length > 1);
}

/** True if its parent has no text before it. */
function isFirst({ previousSibling }: Element): boolean {
  let before = previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return !before;
}

const isBlank = ({ textContent }: Node): boolean => (textContent ?? '').trim() === '';
