// Reads the page's structured data about its article (JSON-LD, https://schema.org/Article): a single object, a list, a
// graph whose parts refer to each other by `@id`, or nested in the description of the page.
import { letters } from '../text.ts';

export interface JsonLdArticle {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  /** 0 if unknown. */
  readonly wordCount: number;
}

type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report|Review)$/;
/** Comments and CDATA sections around the data, and line breaks within a string, which JSON does not allow. */
const wrapping = /^(?:<!--|(?:\/\/ ?)?<!\[CDATA\[)|(?:-->|(?:\/\/ ?)?\]\]>)$|\p{Cc}+/gu;

/**
 * Returns the article whose headline is in one of `titles` (the page's own title and headings), else the first article,
 * else the first thing with a date. Values are empty if unknown; scripts that are not JSON are skipped.
 */
export function readJsonLd(scripts: readonly string[], titles: readonly string[]): JsonLdArticle {
  const things = scripts.flatMap(thingsIn);
  const articles = things.filter((thing) => stringsIn(thing['@type']).some((type) => articleType.test(type)));
  const shownTitles = titles.map(letters).join();
  const isShown = (thing: Thing) => {
    const headline = letters(textOf(thing.headline));
    return headline !== '' && shownTitles.includes(headline);
  };
  const article =
    articles.find(isShown) ?? articles[0] ?? things.find(({ datePublished }) => datePublished) ?? {};
  const namesById = new Map(
    things.filter((thing) => thing['@id'] && thing.name).map((thing) => [thing['@id'], thing.name]),
  );
  return {
    headline: textOf(article.headline),
    authors: namesIn(article.author, namesById),
    publisher: namesIn(article.publisher, namesById)[0] ?? '',
    published: textOf(article.datePublished),
    language: textOf(article.inLanguage),
    wordCount: Number(article.wordCount) || 0,
  };
}

/** Returns all objects in a script, each before the objects nested in it; none if the script is not JSON. */
function thingsIn(script: string): Thing[] {
  const things: Thing[] = [];
  const pending = [parse(script)];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isThing(value)) things.push(value);
    for (const part of Object.values(value).reverse()) pending.push(part);
  }
  return things;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(wrapping, ' '));
  } catch {
    // Not JSON, or nested too deeply for the parser.
    return undefined;
  }
}

/** Levels of arrays in a list of names; what is nested deeper is ignored. Judgement: real pages nest one. */
const maximumNesting = 3;

/** Returns the names in a value that is a name, a person, a reference to one, or a list of these. */
function namesIn(value: unknown, namesById: ReadonlyMap<unknown, unknown>): string[] {
  return [value].flat(maximumNesting).flatMap((each) => {
    if (!isThing(each)) return stringsIn(each);
    return stringsIn(each.name ?? namesById.get(each['@id']));
  });
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const stringsIn = (value: unknown) => [value].flat().filter((each) => typeof each === 'string');
