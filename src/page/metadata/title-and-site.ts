// Decides the title and the site's name, each without the other. A title in the metadata counts only if the page shows
// it: single-page apps keep the metadata of an earlier article (mozilla/readability#473).
import { letters, tidyMetadata } from '../text.ts';
import type { PageMetadata } from './metadata.ts';

/** Letters; a shorter heading may be that of a section, which is in `<title>` as well. Judgement. */
const minimumTitleLetters = 12;
/** Common words of a headline and a variant of it, and their least share of the shorter one. Judgement. */
const minimumCommonWords = 3;
const minimumCommonShare = 0.5;
/** Letters of a site's name or initials. Judgement. */
const minimumSiteLetters = 3;

/**
 * Returns the heading that the metadata confirms, else the heading of the only article, else the headline of the
 * metadata without the site's name, else the first heading, else an empty string.
 */
export function titleOf({
  tab,
  headings,
  headlines,
  ownHeading,
  sites,
  url,
}: Pick<PageMetadata, 'tab' | 'headings' | 'headlines' | 'ownHeading' | 'sites' | 'url'>): string {
  const isSection = (heading: string) =>
    letters(heading).length < minimumTitleLetters || sites.some((site) => letters(site) === letters(heading));
  const candidates = headings.filter((heading) => !isSection(heading));
  const declared = [...headlines, tab].map(tidyMetadata);
  return (
    candidates.find((heading) => letters(tab).includes(letters(heading))) ??
    candidates.find((heading) => declared.some((title) => areVariants(heading, title))) ??
    candidates.find((heading) => heading === ownHeading) ??
    (removeSite(declared[0]!, (part) => isSite(part, sites, url)) || headings[0] || '')
  );
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
function isSite(part: string, sites: readonly string[], url: string): boolean {
  const plain = (text: string) => letters(text.normalize('NFKD')).replace(/^the/, '');
  const name = plain(part);
  const host = plain(hostOf(url));
  const initials = plain(part.replace(/^the /i, '').replace(/(\p{L})\p{L}+/gu, '$1'));
  return (
    sites.some((site) => plain(site) === name) ||
    (name.length >= minimumSiteLetters && host.includes(name)) ||
    (initials.length >= minimumSiteLetters && host.startsWith(initials))
  );
}

/**
 * Returns the first name in the metadata that is no address, else the last part of `<title>` if it is in the host name,
 * else the host name.
 */
export function siteOf({ sites, tab, url }: Pick<PageMetadata, 'sites' | 'tab' | 'url'>): string {
  const named = sites.map(tidyMetadata).find((name) => name && !/^https?:/i.test(name));
  if (named) return named;
  const last = tab.split(new RegExp(separator, 'u')).at(-1)!;
  return last !== tab && isSite(last, [], url) ? last : hostOf(url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
