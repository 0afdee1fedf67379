// What the page says of its article in structured data (JSON-LD, https://schema.org/Article): as one object, in a list, in
// a graph whose parts point at each other by `@id`, or within the description of the page.
import { letters } from '../text.ts';

export interface Structured {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly wordCount: number;
}

type Thing = Readonly<Record<string, unknown>>;

const article = /(?:Article|Posting|Report|Review)$/;
/** What pages wrap their data in, and line breaks within a string, which JSON does not allow. */
const wrapping = /^(?:<!--|(?:\/\/ ?)?<!\[CDATA\[)|(?:-->|(?:\/\/ ?)?\]\]>)$|\p{Cc}+/gu;

/** `titles`: what the page calls itself elsewhere. Of several articles it is the one that is called so, else the first. */
export function structured(scripts: readonly string[], titles: readonly string[]): Structured {
  const things = scripts.flatMap(thingsIn);
  const articles = things.filter((thing) => namesOf(thing['@type']).some((type) => article.test(type)));
  const shown = titles.map(letters).join();
  const isShown = ({ headline }: Thing) => shown.includes(letters(textOf(headline) || '-') || '-');
  const found =
    articles.find(isShown) ?? articles[0] ?? things.find(({ datePublished }) => datePublished) ?? {};
  /** A name, a person, a reference to one, or several of them. */
  const named = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(named);
    if (!isThing(value)) return namesOf(value);
    const id = value['@id'];
    return namesOf(value.name ?? things.find((thing) => id && thing['@id'] === id && thing.name)?.name);
  };
  return {
    headline: textOf(found.headline),
    authors: named(found.author),
    publisher: named(found.publisher)[0] ?? '',
    published: textOf(found.datePublished),
    language: textOf(found.inLanguage),
    wordCount: Number(found.wordCount) || 0,
  };
}

/** All that a script speaks of, the whole before its parts; nothing of one that is broken. */
function thingsIn(script: string): Thing[] {
  const things: Thing[] = [];
  const visit = (value: unknown) => {
    if (isThing(value)) things.push(value);
    if (typeof value === 'object' && value) Object.values(value).forEach(visit);
  };
  try {
    visit(JSON.parse(script.trim().replace(wrapping, ' ')));
  } catch {
    // Not JSON, or nested too deeply: the page says it elsewhere, or not at all.
  }
  return things;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const namesOf = (value: unknown) => [value].flat().filter((name) => typeof name === 'string');
