// The title and the site's name, each without the other. The metadata is checked against what the page shows, since
// single-page apps leave that of an older article behind (mozilla/readability#473).

import { letters, tidy } from '../text.ts';
import type { Facts } from './metadata.ts';

/** The headline as shown, else as said; without the site's name. */
export function titleOf({ tab, headings, headlines, ownHeading, sites, url }: TitleFacts): string {
  const isSection = (heading: string) =>
    letters(heading).length < shortestTitle || sites.some((site) => letters(site) === letters(heading));
  const shown = headings.filter((heading) => !isSection(heading));
  const said = [...headlines, tab].map(tidy);
  return (
    shown.find((heading) => letters(tab).includes(letters(heading))) ??
    shown.find((heading) => said.some((title) => areAlike(heading, title))) ??
    shown.find((heading) => heading === ownHeading) ??
    (withoutSite(said[0]!, (part) => isSite(part, sites, url)) || headings[0] || '')
  );
}

type TitleFacts = Pick<Facts, 'tab' | 'headings' | 'headlines' | 'ownHeading' | 'sites' | 'url'>;

/** Letters; a shorter heading may be a section's and stand in `<title>` as well. */
const shortestTitle = 12;
/** Words that a headline and another version of it have in common, and which share of the shorter one. */
const commonWords = 3;
const commonShare = 0.5;

function areAlike(first: string, second: string): boolean {
  const [a, b] = [first, second].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)));
  const common = [...a!].filter((word) => b!.has(word)).length;
  return common >= commonWords && common >= commonShare * Math.min(a!.size, b!.size);
}

const separator = / (?:[|\-–—·•»«~/\\]|::?) |(?<=[^\s:]): |\s*[|｜]\s*/u.source;

const printed = new RegExp(`(?:${separator})print(?:er|able)?\\b.{0,12}$`, 'iu');

/** `Story | The Site` → `Story`; of a print version the title is that of the story as well. */
function withoutSite(said: string, isNamed: (part: string) => boolean): string {
  const title = said.replace(printed, '');
  const [, before, last] = new RegExp(`^(.*\\S)(?:${separator})(.+)$`, 'u').exec(title) ?? [];
  if (before && isNamed(last!)) return before;
  const [, first, after] = new RegExp(`^(.+?)(?:${separator})(.+)$`, 'u').exec(title) ?? [];
  return after && isNamed(first!) ? after : title;
}

/** One of its names, a part of its host's (`Die Zeit` of `zeit.de`), or what that begins with (`NYT` of `nytimes.com`). */
function isSite(part: string, sites: readonly string[], url: string): boolean {
  const plain = (text: string) => letters(text.normalize('NFKD')).replace(/^the/, '');
  const name = plain(part);
  const host = plain(hostOf(url));
  const initials = plain(part.replace(/^the /i, '').replace(/(\p{L})\p{L}+/gu, '$1'));
  return (
    sites.some((site) => plain(site) === name) ||
    (name.length >= shortestSite && host.includes(name)) ||
    (initials.length >= shortestSite && host.startsWith(initials))
  );
}

/** Letters of a name or its initials. */
const shortestSite = 3;

/** The name that the site gives itself, else what follows the headline in `<title>` if it is that of its host, else that. */
export function siteOf({ sites, tab, url }: Pick<Facts, 'sites' | 'tab' | 'url'>): string {
  const named = sites.map(tidy).find((name) => name && !/^https?:/i.test(name));
  if (named) return named;
  const last = tab.split(new RegExp(separator, 'u')).at(-1)!;
  return last !== tab && isSite(last, [], url) ? last : hostOf(url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
