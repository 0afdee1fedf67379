// Document → Extraction: the article, or why there is none. The live page is only read: Readability changes what it
// parses, so it gets a snapshot.
import type { Extraction, Notice, RefusalReason } from '../engine/model.ts';
import { type Context, cleanMain, type Filter, filters } from './content/clean.ts';
import { isArticle } from './content/is-article.ts';
import { firstPart } from './content/length-limit.ts';
import { fuller, markedSize } from './content/marked-article.ts';
import { findMain } from './content/readability.ts';
import { cutOf } from './content/truncation.ts';
import { intrinsic } from './dom-clobbering.ts';
import { bylineOf, directionOf, timeOf } from './metadata/byline-and-date.ts';
import { factsOf } from './metadata/metadata.ts';
import { siteOf, titleOf } from './metadata/title-and-site.ts';
import { selectedParagraphs } from './selection.ts';
import { snapshot } from './snapshot/snapshot.ts';

const partial: Notice = { kind: 'partial' };
const live: Notice = { kind: 'live' };

/**
 * Never throws: a page that breaks a step is refused as `failed`, with the error as detail. Other filters than all are
 * for measuring what each is worth.
 */
export function extract(document: Document, steps: readonly Filter[] = filters): Extraction {
  try {
    return read(document, steps);
  } catch (error) {
    return refuse('failed', String(error));
  }
}

function read(document: Document, steps: readonly Filter[]): Extraction {
  const type = intrinsic(document, 'contentType');
  if (type === 'application/pdf') return refuse('pdf');
  if (!/html/.test(type)) return refuse('not-an-article', type);

  const taken = snapshot(document);
  if (!taken.page.documentElement) return refuse('not-an-article', 'empty');
  const facts = factsOf(taken, intrinsic(document, 'URL'));
  const marked = markedSize(taken);
  const again = () => snapshot(document);
  const main = findMain(taken, again);
  const { url, language, tab, headings, headlines, authors, linkedAuthors, times } = facts;
  const site = siteOf(facts);
  const title = titleOf(facts);
  const byline = bylineOf([...authors, [main?.byline], linkedAuthors]);

  const context: Context = { titles: [title, tab, ...headlines, ...headings], byline };
  const chosen = cleanMain(main?.content, context, steps);
  const { found, paragraphs: all } = fuller(chosen, marked, again, context);
  const paragraphs = firstPart(all);
  const selection = firstPart(selectedParagraphs(document));
  const isRead = isArticle(paragraphs, found, facts.isMarked) || selection.length > 0;
  if (!isRead) return refuse('not-an-article');

  const published = timeOf(times);
  const direction = directionOf(main?.dir, paragraphs.map(({ text }) => text).join(' '));
  const isPart = taken.isPartial || paragraphs !== all;
  const notices = [cutOf(all, found, facts), isPart && partial, facts.isLive && live].filter(
    (notice) => !!notice,
  );
  const source = {
    title,
    site,
    url,
    language,
    direction,
    ...(byline && { byline }),
    ...(published && { published }),
    ...(notices.length > 0 && { notices }),
  };
  return { kind: 'article', article: { ...source, paragraphs, ...(selection.length > 0 && { selection }) } };
}

function refuse(reason: RefusalReason, detail?: string): Extraction {
  return { kind: 'refused', reason, ...(detail !== undefined && { detail }) };
}
