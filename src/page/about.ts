// What is known of the article beside its text: title, byline, time, site, language, direction. Structured data first,
// but what the page shows wins over it: single-page apps leave the metadata of an older article behind
// (mozilla/readability#473).
import type { Direction } from '../engine/model.ts';
import { letters, tidy } from './text.ts';

/** Read from the snapshot before Readability changes it. */
export interface About {
  readonly url: string;
  /** The texts of `<title>`, `h1` and metadata that may be the title. */
  readonly titles: readonly string[];
  readonly title: string;
  readonly byline?: string;
  readonly published?: string;
  readonly site: string;
  /** BCP 47; `und` where the page does not say. */
  readonly language: string;
  readonly wordCount?: number;
  /** False where the page says that the text is not free. */
  readonly isFree: boolean;
  /** The page says that it is one article. */
  readonly isMarked: boolean;
}

export function about(page: Document, url: string): About {
  const data = linkedData(page);
  const meta = (...names: string[]) => metaContent(page, names);
  const said = (key: string) =>
    data.map((item) => item[key]).find((value) => value !== undefined && value !== null);
  const named =
    tidy(meta('og:site_name') ?? '') || nameOf(said('publisher')) || tidy(meta('application-name') ?? '');
  const site = named && !/^https?:/i.test(named) ? named : hostOf(url);
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => tidy(heading.textContent ?? ''))
    .filter(Boolean);
  const tab = tidy(page.querySelector('title')?.textContent ?? '');
  const claimed = tidy(text(said('headline')) || (meta('og:title', 'twitter:title') ?? ''));
  const title = titleOf(tab, claimed, headings, site, url);
  const byline = bylineOf(
    nameOf(said('author')) || (meta('author', 'article:author', 'parsely-author') ?? ''),
  );
  const published = timeOf([
    text(said('datePublished')),
    ...[
      'article:published_time',
      'datePublished',
      'parsely-pub-date',
      'date',
      'pubdate',
      'dc.date',
      'dc.date.issued',
    ].map((name) => meta(name)),
    page
      .querySelector('article time[datetime], main time[datetime], time[datetime]')
      ?.getAttribute('datetime'),
  ]);
  const wordCount = Number(said('wordCount'));
  return {
    url,
    titles: [title, claimed, tab, ...headings].filter(Boolean),
    title,
    ...(byline && { byline }),
    ...(published && { published }),
    site,
    language: languageOf([
      page.documentElement.getAttribute('lang'),
      page.documentElement.getAttribute('xml:lang'),
      page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
      meta('og:locale'),
      text(said('inLanguage')),
    ]),
    ...(wordCount > 0 && { wordCount }),
    isMarked:
      data.length > 0 ||
      /article/i.test(meta('og:type') ?? '') ||
      page.querySelectorAll('article').length === 1 ||
      page.querySelector('[itemprop~="articleBody"]') !== null,
    isFree: !/^false$/i.test(String(said('isAccessibleForFree'))),
  };
}

/** `ltr` unless the page says otherwise or most of its first letters are of a script that runs from the right. */
export function directionOf(said: string | null | undefined, text: string): Direction {
  if (said === 'rtl' || said === 'ltr') return said;
  const start = text.slice(0, 1000);
  const count = (pattern: RegExp) => start.match(pattern)?.length ?? 0;
  const fromRight = count(/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/gu);
  return fromRight > count(/\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}

function titleOf(
  tab: string,
  claimed: string,
  headings: readonly string[],
  site: string,
  url: string,
): string {
  const shown = headings.find(
    (heading) =>
      letters(heading).length >= 12 &&
      letters(heading) !== letters(site) &&
      letters(tab).includes(letters(heading)),
  );
  if (shown) return shown;
  return withoutSite(claimed || tab, site, url) || headings[0] || '';
}

/** `Story | The Site` → `Story`, where the part is the site's name or its host's. */
function withoutSite(title: string, site: string, url: string): string {
  const host = letters(hostOf(url));
  const isSite = (part: string) => {
    const name = letters(part);
    return name !== '' && (name === letters(site) || (name.length > 3 && host.includes(name)));
  };
  const ends = /^(.*\S)\s+[|\-–—·•»:]+\s+(.+?)$/u.exec(title);
  if (ends && isSite(ends[2]!)) return ends[1]!;
  const starts = /^(.+?)\s*[|\-–—·•»:]+\s+(.+)$/u.exec(title);
  return starts && isSite(starts[1]!) ? starts[2]! : title;
}

/** A name or some names: without `By`, not an address, not a sentence. */
export function bylineOf(said: string): string {
  const name = tidy(said.trim().split(/\s*[\n\t]/)[0]!).replace(/^by\s+/i, '');
  return name.length > 100 || /^(?:https?:|@|www\.)/i.test(name) ? '' : name;
}

/** Publishing systems write the year 1 or 1970 where they know none. */
const beforeTheWeb = Date.UTC(1980);

/** The first that is a time. What has no zone gets none: it would be the machine's. */
function timeOf(said: readonly (string | null | undefined)[]): string | undefined {
  for (const value of said) {
    const time = value?.trim();
    if (!time) continue;
    const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(time);
    if (iso && Date.parse(time.slice(0, 10)) > beforeTheWeb) {
      return time
        .replace(' ', 'T')
        .replace(' ', '')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
    }
    const parsed = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})\b/.test(time) ? time : `${time} UTC`);
    if (parsed > beforeTheWeb) return new Date(parsed).toISOString();
  }
  return undefined;
}

function languageOf(said: readonly (string | null | undefined)[]): string {
  for (const value of said) {
    const tag = value?.split(',')[0]?.trim().replaceAll('_', '-');
    if (!tag || tag === 'und') continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? 'und';
    } catch {
      // Not a language: the next one may be.
    }
  }
  return 'und';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function metaContent(page: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = page.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = found?.getAttribute('content');
    if (content?.trim()) return content;
  }
  return undefined;
}

type Item = Readonly<Record<string, unknown>>;

/** The articles of the page's JSON-LD, wherever they are nested. */
function linkedData(page: Document): Item[] {
  const found: Item[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const json: unknown = JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
      for (const item of [json]
        .flat()
        .flatMap((entry) => [entry, (entry as Item | null)?.['@graph']].flat())) {
        if (/article|blogposting|report/i.test(String((item as Item | null)?.['@type'])))
          found.push(item as Item);
      }
    } catch {
      // Broken data says nothing.
    }
  }
  return found;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function nameOf(value: unknown): string {
  return [value]
    .flat()
    .map((entry) => tidy(text(entry) || text((entry as Item | null | undefined)?.name)))
    .filter(Boolean)
    .join(', ');
}
