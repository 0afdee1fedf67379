// What the page says of its article, in every place where pages say it. Read before Readability changes the page, and
// not yet weighed: which of it is right, `title.ts` and `about.ts` tell.

import { bodiesIn } from '../content/marked-article.ts';
import { itemsIn, type Snapshot } from '../snapshot/snapshot.ts';
import { tidy } from '../text.ts';
import { structured } from './json-ld.ts';

/** A piece of metadata. */
export type Said = string | null | undefined;

export interface Facts {
  readonly url: string;
  /** `<title>`. */
  readonly tab: string;
  readonly headings: readonly string[];
  /** As it is said for other sites: structured data, Open Graph and the like, likeliest first. */
  readonly headlines: readonly string[];
  /** The only top heading of its only article: single-page apps and endless pages keep the metadata of another one. */
  readonly ownHeading: string;
  /** Names of the site, likeliest first: structured data may name the publishing system. */
  readonly sites: readonly string[];
  /** As they are said for other sites, likeliest first. */
  readonly authors: readonly (readonly string[])[];
  /** Who is linked as an author, of the article or of others. */
  readonly linkedAuthors: readonly string[];
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

export function factsOf(taken: Snapshot, url: string): Facts {
  const { page, tagged } = taken;
  const all = (tag: string) => tagged.get(tag) ?? [];
  const texts = (elements: readonly Element[]) => [
    ...new Set(elements.map(({ textContent }) => tidy(textContent ?? '')).filter(Boolean)),
  ];
  const metas = new Map<string, string>();
  for (const meta of all('meta')) {
    const [content, ...names] = ['content', 'property', 'name', 'itemprop', 'http-equiv'].map((name) =>
      meta.getAttribute(name),
    );
    for (const name of names) if (name && content) metas.set(name.toLowerCase(), content);
  }
  const meta = (name: string) => metas.get(name) ?? '';
  const metasLike = (name: RegExp) => [...metas].flatMap(([key, value]) => (name.test(key) ? [value] : []));
  const stamps = [...all('time'), ...itemsIn(taken, ['abbr', 'b', 'div', 'p', 'span'], 'datePublished')];
  const stampsIn = (selector: string) =>
    stamps.flatMap((stamp) =>
      stamp.matches(selector) ? [stamp.getAttribute('datetime') ?? stamp.textContent ?? ''] : [],
    );
  const scripts = all('script').map(({ textContent }) => textContent ?? '');
  // Where in them something is said of the article's kind does not matter, and they are often broken.
  const data = scripts.join();
  const [tab = ''] = texts(all('title'));
  const headings = texts(all('h1'));
  const { headline, authors, publisher, published, language, wordCount } = structured(scripts, [
    tab,
    ...headings,
  ]);
  const [ownHeading = '', ...others] = texts(all('h1').filter((heading) => heading.closest('article')));
  const { lang } = page.documentElement;
  return {
    url,
    tab,
    headings,
    headlines: [headline, ...metasLike(/^(?:og|dc|dcterms?|twitter)[:.]title$/)].filter(Boolean),
    ownHeading: others.length > 0 ? '' : ownHeading,
    sites: [meta('og:site_name'), meta('application-name'), publisher],
    authors: [authors, [meta('author')], metasLike(/^(?:dc[.:]creator|parsely-author|article:author|byl)$/)],
    linkedAuthors: texts(all('a').filter((link) => /\bauthor\b/.test(link.getAttribute('rel') ?? ''))),
    times: [
      published,
      meta('article:published_time'),
      ...metasLike(/pub(?:lish|[-_]?date)|issued/),
      ...stampsIn('[itemprop],[pubdate]'),
      ...metasLike(/^(?:\w+\.)?date$/),
      ...stampsIn('article *'),
      ...stampsIn('*'),
    ],
    language: languageOf([
      lang || (page.documentElement.getAttribute('xml:lang') ?? ''),
      meta('content-language'),
      meta('og:locale'),
      language,
    ]),
    isMarked:
      /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting|Report)/.test(data) ||
      /article/i.test(meta('og:type')) ||
      all('article').length === 1 ||
      bodiesIn(taken).length > 0,
    isFree:
      !/"isAccessibleForFree"\s*:\s*"?(?:https?:\/\/schema.org\/)?false/i.test(data) &&
      !/^false$/i.test(meta('isaccessibleforfree')) &&
      meta('article:content_tier') !== 'locked',
    isLive: data.includes('"LiveBlogPosting"'),
    ...(wordCount > 0 && { wordCount }),
  };
}

/** `English` is formally a tag. */
const longName = /^[a-z]{4}/;

function languageOf(said: readonly string[]): string {
  for (const value of said) {
    try {
      const [tag] = Intl.getCanonicalLocales(value.split(',')[0]!.trim().replaceAll('_', '-'));
      if (tag && !longName.test(tag)) return tag;
    } catch {
      // Not a language: the next one may be.
    }
  }
  return 'und';
}
