// Decides the title and the site's name, each without the other. A title in the metadata counts only if the page shows
// it: single-page apps keep the metadata of an earlier article (mozilla/readability#473).
import { letters, tidy, tidyMetadata } from '../text.ts';
import type { PageMetadata } from './metadata.ts';

/** Letters; a shorter heading may be that of a section, which is in `<title>` as well. Judgement. */
const minimumTitleLetters = 12;
/** Common words of a headline and a variant of it, and their least share of the shorter one. Judgement. */
const minimumCommonWords = 3;
const minimumCommonShare = 0.5;
/** Characters of a headline that may be cut: publishing systems cut at 100 to 110. */
const minimumCutLength = 95;
/** The unread messages that an app counts in `<title>`, or a dot for them. */
const unreadCount = /^(?:\(\d{1,3}\+?\)|[•●])\s+/;
/** What a network writes around the first words of a post: `Jane Doe on Net: “Bridge opens” / Net`. */
const quotedPost = /^.{1,100}\s(\S{1,40}): ["“„«](.+)["”“»] [/|·–—-] \1$/u;

function withoutNotes(title: string): string {
  const own = title.replace(unreadCount, '');
  return quotedPost.exec(own)?.[2] ?? own;
}

/** Letters of a site's name or initials. Judgement. */
const minimumSiteLetters = 3;

/**
 * Returns the heading that the metadata confirms, else the heading of the only article, else the headline of the
 * metadata without the site's name, else the first heading, else an empty string. It has no kicker and no section.
 */
export function titleOf(
  page: Pick<PageMetadata, 'tab' | 'headings' | 'headlines' | 'ownHeading' | 'sites' | 'url'>,
): string {
  const { tab, headings, headlines, ownHeading, sites, url } = page;
  const withoutSite = (title: string) => removeSite(title, (part) => isSite(part, sites, url));
  const candidates = headings.filter((heading) => !isSection(heading, page));
  const declared = [...headlines, tab].map(tidyMetadata).map(withoutNotes);
  const inTab = candidates.filter((heading) => letters(tab).includes(letters(heading)));
  const heading =
    longest(inTab) ??
    candidates.find((each) => declared.some((title) => areVariants(each, title))) ??
    candidates.find((each) => each === ownHeading);
  const titles = declared.map(withoutSite);
  if (heading) return withoutSection(withoutKicker(withColon(heading, titles), titles));
  return withoutSection(withoutSite(wholeOf(declared)) || headings[0] || '');
}

/** The title of a short page, such as "Fields", is what `<title>` has before the site. */
function isSection(heading: string, { tab, sites }: Pick<PageMetadata, 'tab' | 'sites'>): boolean {
  const plain = letters(heading);
  if (sites.some((site) => letters(site) === plain)) return true;
  return plain.length < minimumTitleLetters && letters(nameOfPage.exec(tab)?.[1] ?? '') !== plain;
}

/** Of two headings in `<title>`, one is that of the book or the site. */
function longest(headings: readonly string[]): string | undefined {
  return headings.reduce<string | undefined>(
    (best, heading) => (best !== undefined && best.length >= heading.length ? best : heading),
    undefined,
  );
}

/** A heading of two lines → the declared title that only has a colon between them. */
const withColon = (heading: string, declared: readonly string[]): string =>
  declared.find((title) => title.includes(':') && tidy(title.replace(/:/g, ' ')) === heading) ?? heading;

/** "Culture: Bridge opens in spring" → "Bridge opens in spring", if the page declares it as a title. */
function withoutKicker(heading: string, declared: readonly string[]): string {
  const title = declared.find(
    (each) =>
      wordsOf(each).size >= minimumCommonWords &&
      heading.endsWith(each) &&
      /[\s:]$/.test(heading.slice(0, -each.length)),
  );
  return title ?? heading;
}

/** "Bridge opens in spring | Opinion": a bar separates a title from something else. */
function withoutSection(title: string): string {
  const [, beginning, section] = /^(.+\S)\s*[|｜]\s*(.+)$/u.exec(title) ?? [];
  const isLabel = beginning && !section!.includes(' ') && wordsOf(beginning).size >= minimumCommonWords;
  return isLabel ? beginning : title;
}

/** Structured data cuts a headline after 110 characters: the first title, or a later one that begins with it. */
function wholeOf([first = '', ...others]: readonly string[]): string {
  const isCut = first.length >= minimumCutLength;
  return (isCut && others.find((title) => title.length > first.length && title.startsWith(first))) || first;
}

function areVariants(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= minimumCommonWords && common >= minimumCommonShare * Math.min(a.size, b.size);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

/** Between title and site in `<title>`. */
const separator = / (?:[|\-–—·•»«~/\\]|::?) |(?<=[^\s:]): |\s*[|｜]\s*/u.source;
const beforeLastSeparator = new RegExp(`^(.*\\S)(?:${separator})(.+)$`, 'u');
const beforeFirstSeparator = new RegExp(`^(.+?)(?:${separator})(.+)$`, 'u');
/** A colon separates a topic, not a site. */
const nameOfPage = /^(.+?) (?:[|\-–—·•»] |::)/u;
/** At the end of the title of a print version. */
const printNote = new RegExp(`(?:${separator})print(?:er|able)?\\b.{0,12}$`, 'iu');

/** `Story | The Site` and `The Site | Story` → `Story`. */
function removeSite(declared: string, isSiteName: (part: string) => boolean): string {
  const title = declared.replace(printNote, '');
  const [, beginning, last] = beforeLastSeparator.exec(title) ?? [];
  if (beginning && isSiteName(last!)) return beginning;
  const [, first, rest] = beforeFirstSeparator.exec(title) ?? [];
  return rest && isSiteName(first!) ? rest : title;
}

/** One of the site's names, a part of its host name (`Die Zeit` of `zeit.de`), or the initials at its start (`NYT`). */
export function isSite(part: string, sites: readonly string[], url: string): boolean {
  const plain = (text: string) => letters(text.normalize('NFKD')).replace(/^the/, '');
  const name = plain(part);
  const host = plain(hostOf(url));
  const initials = plain(part.replace(/^the /i, '').replace(/(\p{L})\p{L}+/gu, '$1'));
  return (
    sites.some((site) => plain(site) === name) ||
    (isHostName(part) && host !== '' && name.endsWith(host)) ||
    (name.length >= minimumSiteLetters && host.includes(name)) ||
    (initials.length >= minimumSiteLetters && host.startsWith(initials))
  );
}

/**
 * Returns the first name in the metadata that is no address, without a slogan after it, else the last part of `<title>` if it is in
 * the host name, else the host name. A name that is only the host name without its ending (`nj`) is given with it.
 */
export function siteOf({ sites, tab, url }: Pick<PageMetadata, 'sites' | 'tab' | 'url'>): string {
  const named = sites.map(tidyMetadata).find((name) => name && !/^https?:/i.test(name));
  if (named) {
    const name = withoutSlogan(named, url);
    return hostOf(url).split('.').includes(name) ? hostOf(url) : name;
  }
  const last = tab.split(new RegExp(separator, 'u')).at(-1)!;
  return last !== tab && isSite(last, [], url) ? last : hostOf(url);
}

/** `The Example | All the news` → `The Example`. */
function withoutSlogan(site: string, url: string): string {
  const [first = site, ...others] = site.split(/\s*[|｜]\s*/);
  return [first, ...others].find((part) => isSite(part, [], url)) ?? first;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

const isHostName = (text: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(text);

/** Tests for a name of the site, also with what follows it (`MDR Thüringen`), a part of its host name, or any host name. */
export function isSiteOrHost(name: string, { sites, url }: Pick<PageMetadata, 'sites' | 'url'>): boolean {
  const plain = letters(name);
  return (
    isHostName(name) ||
    letters(hostOf(url)).startsWith(plain) ||
    sites.some((site) => letters(site) === plain || (site !== '' && name.startsWith(`${site} `)))
  );
}
