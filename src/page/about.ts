// What is known of the article beside its text. Readability reads the metadata; here it is checked against what the page
// shows, since single-page apps leave the metadata of an older article behind (mozilla/readability#473), and made plain.
import type { Direction } from '../engine/model.ts';
import type { Snapshot } from './snapshot.ts';
import { letters, tidy } from './text.ts';

/** What the page says that Readability does not tell, read before it changes the page. */
export interface Facts {
  readonly url: string;
  /** `<title>`. */
  readonly tab: string;
  readonly headings: readonly string[];
  /** As Open Graph has it; structured data may name the publishing system. */
  readonly site: string;
  /** Times in the page, likeliest first. */
  readonly times: readonly string[];
  /** BCP 47; `und` where the page does not say. */
  readonly language: string;
  /** The page says that it is one article. */
  readonly isMarked: boolean;
  /** False where the page says that its text is not free. */
  readonly isFree: boolean;
  /** The page says that it is a live blog. */
  readonly isLive: boolean;
  readonly wordCount?: number;
}

export function factsOf({ page, tagged }: Snapshot, url: string): Facts {
  const all = (tag: string) => tagged.get(tag) ?? [];
  const texts = (tag: string) =>
    all(tag)
      .map(({ textContent }) => tidy(textContent ?? ''))
      .filter(Boolean);
  const metas = new Map<string, string>();
  for (const meta of all('meta')) {
    const [content, ...names] = ['content', 'property', 'name', 'itemprop', 'http-equiv'].map((name) =>
      meta.getAttribute(name),
    );
    for (const name of names) if (name && content) metas.set(name.toLowerCase(), content);
  }
  const meta = (name: string) => metas.get(name) ?? '';
  // Read as text: it is often broken, and where in it something is said does not matter.
  const data = all('script')
    .map(({ textContent }) => textContent)
    .join();
  const wordCount = Number(/"wordCount"\s*:\s*"?(\d+)/.exec(data)?.[1] ?? 0);
  const times = all('time').map((time) => time.getAttribute('datetime') ?? '');
  return {
    url,
    tab: texts('title')[0] ?? '',
    headings: texts('h1'),
    site: meta('og:site_name'),
    times: [...['datepublished', 'date', 'pubdate'].map(meta), ...times],
    language: languageOf([
      page.documentElement.getAttribute('lang') ?? '',
      meta('content-language'),
      meta('og:locale'),
    ]),
    isMarked:
      /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting|Report)/.test(data) ||
      /article/i.test(meta('og:type')) ||
      all('article').length === 1 ||
      page.querySelector('[itemprop~="articleBody"]') !== null,
    isFree: !/"isAccessibleForFree"\s*:\s*"?false/i.test(data),
    isLive: data.includes('"LiveBlogPosting"'),
    ...(wordCount > 0 && { wordCount }),
  };
}

type Said = string | null | undefined;

/** The headline as shown, else as said; without the site's name. */
export function titleOf(
  said: Said,
  site: string,
  { tab, headings, url }: Pick<Facts, 'tab' | 'headings' | 'url'>,
): string {
  const isTitle = (heading: string) =>
    letters(heading).length >= shortestTitle &&
    letters(heading) !== letters(site) &&
    letters(tab).includes(letters(heading));
  return headings.find(isTitle) ?? (withoutSite(tidy(said || tab), site, url) || headings[0] || '');
}

/** Letters; a shorter heading may be a section's and stand in `<title>` as well. */
const shortestTitle = 12;

/** `Story | The Site` → `Story`, where the part is the site's name or its host's. */
function withoutSite(title: string, site: string, url: string): string {
  const isSite = (part = '') => {
    const name = letters(part);
    return name === letters(site) || (name.length > 3 && letters(hostOf(url)).includes(name));
  };
  const [, before, last] = /^(.*\S) [|\-–—·•»:]{1,3} (.+)$/u.exec(title) ?? [];
  if (before && isSite(last)) return before;
  const [, first, after] = /^(.+?) ?[|\-–—·•»:]{1,3} (.+)$/u.exec(title) ?? [];
  return after && isSite(first) ? after : title;
}

/** A name or some names: without `By`, not an address, not a sentence, no date glued to it. */
export function bylineOf(said: Said): string {
  const name = tidy((said ?? '').trim().split(/[\n\t]/)[0]!).replace(/^by\b\s*/i, '');
  return name.length > 100 || /^(?:https?:|@|www\.)|\b\d{4}\b/i.test(name) ? '' : name;
}

/** The name that the site gives itself, else its host name. */
export function siteOf(said: Said, url: string): string {
  const name = tidy(said ?? '');
  return name && !/^https?:/i.test(name) ? name : hostOf(url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Publishing systems write the year 1 or 1970 where they know none. */
const beforeTheWeb = Date.UTC(1980);

/** The first that is a time, as ISO 8601. What has no zone gets none: it would be the machine's. */
export function timeOf(said: readonly Said[]): string | undefined {
  for (const value of said) {
    const time = value?.trim() ?? '';
    const isIso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/.test(time);
    const parsed = Date.parse(isIso || /(?:GMT|UTC|Z|[+-]\d{4})\b/.test(time) ? time : `${time} UTC`);
    if (!(parsed > beforeTheWeb)) continue;
    return isIso
      ? time.replace(' ', 'T').replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2')
      : new Date(parsed).toISOString();
  }
  return undefined;
}

function languageOf(said: readonly string[]): string {
  for (const value of said) {
    try {
      const [tag] = Intl.getCanonicalLocales(value.split(',')[0]!.trim().replaceAll('_', '-'));
      if (tag) return tag;
    } catch {
      // Not a language: the next one may be.
    }
  }
  return 'und';
}

/** As said, else the direction of the script that most of the first letters are of. */
export function directionOf(said: Said, text: string): Direction {
  if (said === 'rtl' || said === 'ltr') return said;
  const count = (pattern: RegExp) => text.slice(0, 1000).match(pattern)?.length ?? 0;
  return count(/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu) > count(/\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}
