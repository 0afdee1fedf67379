// Headings that may be the title of the page, as text without what stands beside the title in them.
import { hyphenatedNames } from '../class-and-id.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { letters, tidyMetadata } from '../text.ts';

const startPage = /^(?:https?:\/\/[^/]+\/?|\/)$/;
/** A page of a text that has several, and another view of one. */
const laterPage = /^(?:(?:page\/)?\d+|amp|print|comments)\/?$/;

/** Tests for the start page of a site or a manual, also one in a folder: `/blog/` of `/blog/bridge-opens`, `../index.html`. */
function isStartPage(href: string, url: string): boolean {
  if (startPage.test(href)) return true;
  if (href === '' || !URL.canParse(href, url)) return false;
  const [link, page] = [new URL(href, url), new URL(url)];
  const [folder, path] = [withoutIndex(link.pathname), withoutIndex(page.pathname)];
  const rest = path.slice(folder.length);
  const isAbove = link.host === page.host && folder.endsWith('/') && path.startsWith(folder);
  return isAbove && rest !== '' && !laterPage.test(rest);
}

const withoutIndex = (pathname: string) => pathname.replace(/\/index\.\w{3,5}$/, '/');

/** Letters; a shorter heading, or less than half of `<title>`, may be in it by chance. Judgement. */
const minimumLetters = 5;

export interface TopHeadings {
  /** May be the title of the page. */
  readonly headings: readonly Element[];
  /** Names the site. */
  readonly siteHeading?: Element;
}

/**
 * Returns the `h1` that do not name the site. If all do, as on many blogs: the first heading of the article, else a lower heading that
 * is most of `<title>`; nothing if `<title>` has another text. On a page without `h1`: the lower headings that are most of `<title>`.
 * A heading names the site if all of it links to its start page or to that of the manual, or if it is one of `names` and stands
 * above the article.
 */
export function topHeadings(
  { page, elementsByTag }: Snapshot,
  names: readonly string[],
  { url, tab }: { readonly url: string; readonly tab: string },
): TopHeadings {
  const all = elementsByTag.get('h1') ?? [];
  const lower = ['h2', 'h3'].flatMap((tag) => elementsByTag.get(tag) ?? []);
  const isOfSite = (heading: Element) =>
    linksToStart(heading) ||
    (heading.closest('article, main') === null && names.some((name) => letters(name) === lettersIn(heading)));
  const linksToStart = (heading: Element) => {
    const link = heading.querySelector('a');
    const isWhole = letters(link?.textContent ?? '') === lettersIn(heading);
    return isWhole && isStartPage(link?.getAttribute('href') ?? '', url);
  };
  const lettersOfTab = letters(tab);
  const isMostOfTab = (heading: Element) => {
    const text = lettersIn(heading);
    const isLong = text.length >= Math.max(minimumLetters, lettersOfTab.length / 2);
    return isLong && lettersOfTab.includes(text) && !isOfSite(heading);
  };
  const siteHeading = all.find(isOfSite);
  if (!siteHeading) return { headings: all.length > 0 ? all : lower.filter(isMostOfTab) };
  const others = all.filter((heading) => !isOfSite(heading));
  if (others.length > 0) return { headings: others, siteHeading };
  const own = page.querySelector('article h2, main h2') ?? lower.find(isMostOfTab);
  const isWholeTab = lettersIn(siteHeading).startsWith(lettersOfTab);
  return { headings: own ? [own] : isWholeTab ? all : [], siteHeading };
}

const lettersIn = (heading: Element): string => letters(lineOf(heading, new Set()));

/** Returns the texts of headings, without their tools, and without repeats and empty ones. */
export function headingTexts(headings: readonly Element[]): string[] {
  const texts = headings.map((heading) =>
    tidyMetadata(lineOf(heading, toolsOf(heading))).replace(/\s?[¶#§🔗]{1,9}$/u, ''),
  );
  return [...new Set(texts.filter(Boolean))];
}

/** A remark on what the page is about. */
const besideTitle = /-(?:badge|pill|chip)(?=-)/;

/** Returns what stands beside the text of a heading: the link to itself, "[edit]", a remark in small print, a badge. */
function toolsOf(heading: Element): ReadonlySet<Element> {
  const tools = [...heading.querySelectorAll('a, small, span')].filter(
    (element) =>
      element.tagName === 'SMALL' ||
      /^\s*\[.*\]\s*$/.test(element.textContent ?? '') ||
      besideTitle.test(hyphenatedNames(element)),
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
