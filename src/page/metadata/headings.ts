// Headings that may be the title of the page, as text without what stands beside the title in them.
import type { Snapshot } from '../snapshot/snapshot.ts';
import { letters, tidyMetadata } from '../text.ts';

const startPage = /^(?:https?:\/\/[^/]+\/?|\/)$/;

/**
 * Returns all `h1`; if they only name the site, as on many blogs, the first heading of the article. A heading names the site if it
 * links to its start page, or if it is one of `names` and stands above the article.
 */
export function withoutSiteHeading(
  { page, elementsByTag }: Snapshot,
  names: readonly string[],
): readonly Element[] {
  const all = elementsByTag.get('h1') ?? [];
  const isOfSite = (heading: Element) =>
    startPage.test(heading.querySelector('a')?.getAttribute('href') ?? '') ||
    (heading.closest('article, main') === null &&
      names.some((name) => letters(name) === letters(lineOf(heading, new Set()))));
  const others = all.filter((heading) => !isOfSite(heading));
  const own = others.length > 0 || all.length === 0 ? null : page.querySelector('article h2, main h2');
  return own ? [own] : all;
}

/** Returns the texts of headings, without their tools, and without repeats and empty ones. */
export function headingTexts(headings: readonly Element[]): string[] {
  const texts = headings.map((heading) =>
    tidyMetadata(lineOf(heading, toolsOf(heading))).replace(/\s?[¶#§🔗]{1,9}$/u, ''),
  );
  return [...new Set(texts.filter(Boolean))];
}

/** Returns what stands beside the text of a heading: the link to itself, "[edit]", a remark in small print. */
function toolsOf(heading: Element): ReadonlySet<Element> {
  const tools = [...heading.querySelectorAll('a, small, span')].filter(
    ({ tagName, textContent }) => tagName === 'SMALL' || /^\s*\[.*\]\s*$/.test(textContent ?? ''),
  );
  const links = [...heading.querySelectorAll('a[href^="#"]')];
  const own = [...tools, ...links];
  return new Set(letters(lineOf(heading, new Set(own))) === '' ? [] : own);
}

/** Returns the text but that of the elements that are left out, with a blank where an element ends in the middle of a word: "<span>Culture</span>Bridge opens". */
function lineOf(element: Element, left: ReadonlySet<Element>): string {
  let line = '';
  for (const child of element.childNodes) {
    if (left.has(child as Element)) continue;
    const text = child.nodeType === 1 ? lineOf(child as Element, left) : (child.nodeValue ?? '');
    line += /\p{Ll}$/u.test(line) && /^\p{Lu}/u.test(text) ? ` ${text}` : text;
  }
  return line;
}
