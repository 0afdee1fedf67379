// Document → Extraction: the article, or why there is none. The live page is only read: Readability changes what it
// parses, so it gets a snapshot.
import Readability from '@mozilla/readability/Readability.js';
import type { Extraction } from '../engine/model.ts';
import { about, bylineOf, directionOf } from './about.ts';
import { isArticle } from './article.ts';
import { blocks } from './blocks.ts';
import { clean } from './clean.ts';
import { intrinsic } from './intrinsic.ts';
import { snapshot } from './snapshot.ts';
import { farMore, fuller, marked, markedSize } from './whole.ts';

/** Never throws: a page that breaks a step is refused as `failed`, with the error as detail. */
export function extract(document: Document): Extraction {
  try {
    return read(document);
  } catch (error) {
    return { kind: 'refused', reason: 'failed', detail: String(error) };
  }
}

function read(document: Document): Extraction {
  const contentType = intrinsic(document, 'contentType');
  if (contentType === 'application/pdf') return { kind: 'refused', reason: 'pdf' };
  if (!/html/.test(contentType)) return { kind: 'refused', reason: 'not-an-article', detail: contentType };
  const page = snapshot(document);
  if (!page.documentElement) return { kind: 'refused', reason: 'not-an-article', detail: 'empty' };
  const source = about(page, intrinsic(document, 'URL'));
  const most = markedSize(page);
  const found = new Readability<Element>(page, {
    keepClasses: true,
    // The element itself: an HTML string would only be parsed again.
    serializer: (node) => node as Element,
  }).parse();
  const chosen = found?.content ? clean(blocks(found.content), source) : [];
  const isDoubtful = most > farMore * (found?.content?.textContent?.length ?? 0);
  const paragraphs = isDoubtful ? fuller(chosen, marked(snapshot(document), source)) : chosen;
  if (!isArticle(paragraphs)) return { kind: 'refused', reason: 'not-an-article' };
  const byline = source.byline ?? bylineOf(found?.byline ?? '');
  return {
    kind: 'article',
    article: {
      title: source.title || found?.title || '',
      ...(byline && { byline }),
      ...(source.published && { published: source.published }),
      site: source.site,
      url: source.url,
      language: source.language,
      direction: directionOf(found?.dir, paragraphs.map(({ text }) => text).join(' ')),
      paragraphs,
    },
  };
}
