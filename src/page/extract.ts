// Document → Extraction: the article, or why there is none. The live page is only read: Readability changes what it
// parses, so it gets a clone.
import { Readability } from '@mozilla/readability';
import type { Extraction } from '../engine/model.ts';
import { blocks } from './blocks.ts';
import { clean } from './clean.ts';
import { snapshot } from './snapshot.ts';

/** Never throws: a page that breaks a step is refused as `failed`, with the error as detail. */
export function extract(document: Document): Extraction {
  try {
    return read(document);
  } catch (error) {
    return { kind: 'refused', reason: 'failed', detail: String(error) };
  }
}

function read(document: Document): Extraction {
  if (document.contentType === 'application/pdf') return { kind: 'refused', reason: 'pdf' };
  const found = new Readability<Element>(snapshot(document), {
    keepClasses: true,
    // The element itself: an HTML string would only be parsed again.
    serializer: (node) => node as Element,
  }).parse();
  const paragraphs = found?.content ? clean(blocks(found.content)) : [];
  if (!found || paragraphs.length === 0) return { kind: 'refused', reason: 'not-an-article' };
  return {
    kind: 'article',
    article: {
      title: found.title ?? document.title,
      ...(found.byline && { byline: found.byline }),
      ...(found.publishedTime && { published: found.publishedTime }),
      site: found.siteName || document.location?.hostname || '',
      url: document.URL,
      language: found.lang || 'und',
      direction: found.dir === 'rtl' ? 'rtl' : 'ltr',
      paragraphs,
    },
  };
}
