// Document → Extraction: the article, or why there is none. The live page is only read: Readability modifies what it
// parses, so it gets a snapshot.
import type { Article, Extraction, Notice, Refusal, RefusalReason } from '../engine/model.ts';
import { type Cleaned, clean, cleanArticle, discussionFilters, filters } from './content/clean.ts';
import { findDiscussion } from './content/discussion/discussion.ts';
import type { Filter, FilterContext } from './content/filter.ts';
import { hasSentence, whyNotArticle } from './content/is-article.ts';
import { limitLength } from './content/length-limit.ts';
import { cleanMarkedArticle, preferMarkedArticle } from './content/marked-article.ts';
import { addMissingParagraphs } from './content/missing-paragraphs.ts';
import { findArticle } from './content/readability.ts';
import { addStandfirst, findStandfirst } from './content/standfirst.ts';
import { detectTruncation } from './content/truncation.ts';
import { readUnclobbered } from './dom-clobbering.ts';
import { bylineOf } from './metadata/byline.ts';
import { directionOf } from './metadata/direction.ts';
import { readHeadlineArea } from './metadata/headline-area.ts';
import { readMetadata } from './metadata/metadata.ts';
import { publicationTimeOf } from './metadata/publication-time.ts';
import { shownAuthors } from './metadata/shown-authors.ts';
import { shownDays } from './metadata/shown-date.ts';
import { isSiteOrHost, siteOf, titleOf } from './metadata/title-and-site.ts';
import { selectedParagraphs } from './selection.ts';
import { takeSnapshot } from './snapshot/snapshot.ts';

/** Never throws: a page that breaks a step is refused as `failed`, with the error as detail. */
export function extract(document: Document, applied: readonly Filter[] = filters): Extraction {
  return extractWithSteps(document, applied).extraction;
}

export interface ExtractionWithSteps {
  readonly extraction: Extraction;
  /** Undefined if the page was refused before its blocks were read. */
  readonly cleaned?: Cleaned;
}

/** Like `extract`, with what each filter kept. `applied` are all filters, unless the worth of each is measured. */
export function extractWithSteps(document: Document, applied = filters): ExtractionWithSteps {
  try {
    const type = readUnclobbered(document, 'contentType');
    if (type === 'application/pdf') return { extraction: refuse('pdf') };
    if (!/html/.test(type)) return { extraction: refuse('not-an-article', type) };
    return readPage(document, applied);
  } catch (error) {
    return { extraction: refuse('failed', String(error)) };
  }
}

function readPage(document: Document, applied: readonly Filter[]): ExtractionWithSteps {
  const snapshot = takeSnapshot(document);
  if (!snapshot.page.documentElement) return { extraction: refuse('not-an-article', 'empty page') };
  // Before Readability modifies the snapshot.
  const metadata = readMetadata(snapshot, readUnclobbered(document, 'URL'));
  const { url, language, tab, headings, headlines, authors, linkedAuthors } = metadata;
  const site = siteOf(metadata);
  const title = titleOf(metadata);
  const titles = [title, tab, ...headlines, ...headings];
  const area = readHeadlineArea(snapshot, title);
  const names = { language, isSite: (name: string) => isSiteOrHost(name, metadata) };
  const places = [...authors, shownAuthors(area)];
  const declared = { titles, byline: bylineOf(places, linkedAuthors, names) };
  const standfirst = findStandfirst(area, metadata);
  const discussion = findDiscussion(snapshot, { ...metadata, titles });
  const marked = cleanMarkedArticle(snapshot, declared, applied);
  const found = findArticle(snapshot);

  const byline = bylineOf([...places, [found.byline]], linkedAuthors, names);
  const published = publicationTimeOf({ ...metadata, shownDays: shownDays(area, language) });

  const context: FilterContext = { titles, byline };
  const byReadability = cleanArticle(found.content, context, applied);
  const whole = addMissingParagraphs(
    preferMarkedArticle(byReadability, marked),
    marked.cleaned,
    metadata.isNews,
  );
  const cleaned = discussion
    ? clean(discussion, context, discussionFilters)
    : addStandfirst(whole, standfirst);
  const paragraphs = limitLength(cleaned.paragraphs);
  const selection = limitLength(selectedParagraphs(document));
  const isDeclared = metadata.isDeclaredArticle || discussion !== undefined;
  const fault = whyNotArticle(paragraphs, cleaned.blocks, isDeclared);
  const isRefused = fault !== undefined && selection.length === 0;

  const direction = directionOf(found.direction, paragraphs.map(({ text }) => text).join(' '));
  const isPartial = snapshot.isPartial || paragraphs !== cleaned.paragraphs;
  const notices = [
    isRefused && ({ kind: 'text' } as const),
    !isRefused && !discussion && detectTruncation(cleaned.paragraphs, cleaned.blocks, metadata),
    isPartial && ({ kind: 'partial' } as const),
    discussion && ({ kind: 'discussion' } as const),
    metadata.isLive && ({ kind: 'live' } as const),
  ].filter((notice): notice is Notice => !!notice);
  const article: Article = {
    title,
    site,
    url,
    language,
    direction,
    ...(byline && { byline }),
    ...(published && { published }),
    ...(notices.length > 0 && { notices }),
    paragraphs,
    ...(selection.length > 0 && { selection }),
  };
  if (!isRefused) return { extraction: { kind: 'article', article }, cleaned };
  const refusal = refuse('not-an-article', fault);
  // The reader may still want the sentences that are there.
  return { extraction: hasSentence(paragraphs) ? { ...refusal, text: article } : refusal, cleaned };
}

function refuse(reason: RefusalReason, detail?: string): Refusal {
  return { kind: 'refused', reason, ...(detail !== undefined && { detail }) };
}
