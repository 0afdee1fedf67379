// Collects the metadata of the page from all places where pages have it. It only collects: `title-and-site.ts` and
// `byline.ts` and `publication-time.ts` decide which value is right.
import { articleBodies, itemsWithProperty } from '../snapshot/microdata.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { tidyMetadata } from '../text.ts';
import { headingTexts, topHeadings } from './headings.ts';
import { readJsonLd } from './json-ld.ts';
import { firstLanguageTag } from './language-tag.ts';
import { type MetaTags, metaTagsLike, paperAuthors, readMetaTags } from './meta-tags.ts';

/** As found in the page; not tidied. */
export type MetadataValue = string | null | undefined;

export interface PageMetadata {
  readonly url: string;
  /** `<title>`. */
  readonly tab: string;
  /** All `h1`. */
  readonly headings: readonly string[];
  /** From structured data, Open Graph and the like, likeliest first. */
  readonly headlines: readonly string[];
  /**
   * The `h1` of the article if there is exactly one, else empty. Single-page apps and endless pages keep the other
   * metadata of an earlier article.
   */
  readonly ownHeading: string;
  /** What the page says that it is about: often its standfirst, or its first sentence. */
  readonly descriptions: readonly string[];
  /** Names of the site, likeliest first. The publisher is late: it may be the publishing system. */
  readonly sites: readonly string[];
  /** Each list from one place, likeliest first. */
  readonly authors: readonly (readonly string[])[];
  /** From links with `rel="author"`, of this article or of others. */
  readonly linkedAuthors: readonly string[];
  /** Stated times of publication, likeliest first. */
  readonly times: readonly string[];
  /** From `time` elements, whatever they tell, in the order of the page. */
  readonly otherTimes: readonly string[];
  /** BCP 47; `und` if the page names none. */
  readonly language: string;
  /** The page declares that it is one article. */
  readonly isDeclaredArticle: boolean;
  /** False if the page declares that its text is not free. */
  readonly isFree: boolean;
  /** The page declares that it is news. */
  readonly isNews: boolean;
  /** The page declares that it is a live blog. */
  readonly isLive: boolean;
  readonly wordCount?: number;
}

/** To be called before Readability modifies the snapshot. */
export function readMetadata(snapshot: Snapshot, url: string): PageMetadata {
  const withTag = (tag: string) => snapshot.elementsByTag.get(tag) ?? [];
  const metas = readMetaTags(withTag('meta'));
  const meta = (name: string) => metas.get(name) ?? '';
  const scripts = withTag('script').map(({ textContent }) => textContent ?? '');
  const data = scripts.join();
  const [tab = ''] = textsOf(withTag('title'));
  const sites = [meta('og:site_name'), meta('application-name')];
  const top = topHeadings(snapshot, sites, { url, tab });
  const headings = headingTexts(top.headings);
  const siteHeading = top.siteHeading ? headingTexts([top.siteHeading]) : [];
  const jsonLd = readJsonLd(scripts, [tab, ...headings]);
  const ownHeadings = headingTexts(
    top.headings.filter((heading) => heading.tagName !== 'H1' || heading.closest('article')),
  );
  return {
    url,
    tab,
    headings,
    headlines: [
      jsonLd.headline,
      ...metaTagsLike(metas, /^(?:og|dc|dcterms?|twitter)[:.]title$|^citation_title$/),
    ].filter(Boolean),
    ownHeading: ownHeadings.length === 1 ? ownHeadings[0]! : '',
    descriptions: metaTagsLike(metas, /^(?:(?:og|twitter):)?description$/).map(tidyMetadata),
    sites: [...sites, jsonLd.publisher, ...siteHeading],
    authors: [
      jsonLd.authors,
      [meta('author')],
      [...paperAuthors(withTag('meta')), ...metaTagsLike(metas, /[.:-]author$|^byl$/)],
    ],
    linkedAuthors: textsOf(withTag('a').filter((link) => /\bauthor\b/.test(link.getAttribute('rel') ?? ''))),
    ...readTimes(snapshot, metas, jsonLd.published),
    language: firstLanguageTag([
      rootLanguage(snapshot.page.documentElement),
      meta('content-language'),
      meta('og:locale'),
      jsonLd.language,
    ]),
    isDeclaredArticle: isDeclaredArticle(snapshot, metas, data),
    isFree: isFree(metas, data),
    isNews: /"\w*NewsArticle"/.test(data),
    isLive: data.includes('"LiveBlogPosting"'),
    ...(jsonLd.wordCount > 0 && { wordCount: jsonLd.wordCount }),
  };
}

/** Returns the texts without repeats and empty ones. */
function textsOf(elements: readonly Element[]): string[] {
  const texts = elements.map(({ textContent }) => tidyMetadata(textContent ?? ''));
  return [...new Set(texts.filter(Boolean))];
}

function rootLanguage(root: HTMLElement): string {
  return root.lang || (root.getAttribute('xml:lang') ?? '');
}

function readTimes(
  snapshot: Snapshot,
  metas: MetaTags,
  published: string,
): Pick<PageMetadata, 'times' | 'otherTimes'> {
  const elements = snapshot.elementsByTag.get('time') ?? [];
  const stamps = (snapshot.elementsByTag.get('abbr') ?? []).filter(({ classList }) =>
    classList.contains('published'),
  );
  const marked = itemsWithProperty(snapshot, ['abbr', 'b', 'div', 'p', 'span', 'time'], 'datePublished');
  const isChange = (element: Element) => /modified|updated/i.test(element.getAttribute('itemprop') ?? '');
  return {
    times: [
      published,
      metas.get('article:published_time') ?? '',
      ...metaTagsLike(metas, /pub(?:lish|[-_]?date)|issued|^citation_(?:online_)?date$/),
      ...timesIn(marked),
      ...timesIn(elements.filter((element) => element.hasAttribute('pubdate'))),
      ...metaTagsLike(metas, /^(?:\w+\.)?date$/),
    ].filter(Boolean),
    otherTimes: timesIn([...elements.filter((element) => !isChange(element)), ...stamps]),
  };
}

/**
 * The attribute may be something else, such as "Jun 2". The `title` of an `abbr` is a time in microformats
 * (https://microformats.org/wiki/hatom).
 */
const timesIn = (elements: readonly Element[]): string[] =>
  elements
    .flatMap((element) => [
      element.getAttribute('datetime') ?? element.getAttribute('title') ?? '',
      element.textContent ?? '',
    ])
    .filter(Boolean);

/** `data` is all structured data as text: it is often broken, and at which depth the type is does not matter. */
function isDeclaredArticle(snapshot: Snapshot, metas: MetaTags, data: string): boolean {
  return (
    /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting|Report)/.test(data) ||
    /article/i.test(metas.get('og:type') ?? '') ||
    snapshot.elementsByTag.get('article')?.length === 1 ||
    articleBodies(snapshot).length > 0
  );
}

function isFree(metas: MetaTags, data: string): boolean {
  return (
    !/"isAccessibleForFree"\s*:\s*"?(?:https?:\/\/schema.org\/)?false/i.test(data) &&
    !/^false$/i.test(metas.get('isaccessibleforfree') ?? '') &&
    metas.get('article:content_tier') !== 'locked'
  );
}
