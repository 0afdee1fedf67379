// Extractors of articles that are compared on the same page: ours, plain Readability as it is published, and defuddle.
// No rule of ours touches the text of the other two.
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import type { Extraction } from '../../src/engine/model.ts';
import { linesOfHtml } from '../measure/visible-lines.ts';

/** What an extractor found in a page. */
export interface PageReading {
  /** Empty if the page was refused. */
  readonly paragraphs: readonly string[];
  /** The paragraphs without repeats; undefined if the extractor keeps repeats. */
  readonly folded?: readonly string[];
  readonly title: string;
  readonly byline: string;
  readonly date: string;
}

export type ReadingsByName = Readonly<Record<string, PageReading>>;

/** The names of the other extractors. */
export const plainReadability = 'Readability';
const defuddle = 'defuddle';

const refused: PageReading = { paragraphs: [], title: '', byline: '', date: '' };

/** Nothing is found in a refused page. */
export function readingOf(extraction: Extraction): PageReading {
  if (extraction.kind === 'refused') return { ...refused, folded: [] };
  const { paragraphs, title, byline = '', published = '' } = extraction.article;
  const textsOf = (some: typeof paragraphs) => some.map(({ text }) => text);
  return {
    paragraphs: textsOf(paragraphs),
    folded: textsOf(collapse(paragraphs).paragraphs),
    title,
    byline,
    date: published,
  };
}

/** Changes the document. */
export function readByOthers(document: Document): ReadingsByName {
  // Both change what they parse, so the first gets a copy.
  const byReadability = withoutErrors(() => readByReadability(document.cloneNode(true) as Document));
  return { [plainReadability]: byReadability, [defuddle]: withoutErrors(() => readByDefuddle(document)) };
}

function readByReadability(document: Document): PageReading {
  const found = new Readability(document).parse();
  return {
    paragraphs: linesOfHtml(found?.content ?? '', document),
    title: found?.title ?? '',
    byline: found?.byline ?? '',
    date: found?.publishedTime ?? '',
  };
}

/** Its synchronous parse, which requests nothing. */
function readByDefuddle(document: Document): PageReading {
  const found = new DefuddleClass(document, { url: document.URL }).parse();
  return {
    paragraphs: linesOfHtml(found.content, document),
    title: found.title,
    byline: found.author,
    date: found.published,
  };
}

/** A page that makes an extractor fail is one that it refuses. What it prints about broken metadata is not shown. */
function withoutErrors(read: () => PageReading): PageReading {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } catch {
    return refused;
  } finally {
    console.error = error;
  }
}
