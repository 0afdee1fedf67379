// A file → the Article in it: a saved page by the extension's own extraction, or plain text, one paragraph a line.
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { detectLanguage } from '../src/engine/language/detect.ts';
import { tableFor } from '../src/engine/language/table-for.ts';
import type { Article, RefusalReason } from '../src/engine/model.ts';
import { extract } from '../src/page/extract.ts';
import { fileMistake, Mistake } from './command.ts';
import { withPage } from './page.ts';
import { decodeText, isBinary } from './text.ts';

/** Reads `path`, or standard input where it is `-`; what cannot be summarized is a Mistake that says why. */
export async function readArticle(path: string): Promise<Article> {
  const name = path === '-' ? 'Standard input' : path;
  const bytes = await readBytes(path);
  const text = decodeText(bytes);
  if (isBinary(bytes)) throw new Mistake(`${name} is not text. Give a saved .html page or a text file.`);
  if (text !== undefined && text.trim() === '') throw new Mistake(`${name} is empty. Give it some text.`);
  const url = path === '-' ? '' : pathToFileURL(path).href;
  // A page in a legacy encoding is no UTF-8, but its markup is ASCII.
  if (/\.x?html?$/i.test(path) || opensLikeHtml(text ?? Buffer.from(bytes).toString('latin1'))) {
    return pageArticle(bytes, url, name);
  }
  if (text === undefined) throw new Mistake(`${name} is not UTF-8 text. Save it as UTF-8 and try again.`);
  return textArticle(text, url);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : readFileSync(path);
  } catch (error) {
    throw fileMistake(path, error);
  }
}

const opensLikeHtml = (text: string): boolean => /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s|html\b)/is.test(text);

async function pageArticle(bytes: Uint8Array, url: string, name: string): Promise<Article> {
  const extraction = await withPage(bytes, url, extract);
  if (extraction.kind === 'refused') throw new Mistake(`${name}: ${refusal(extraction)}`);
  return extraction.article;
}

function refusal({ reason, detail }: { reason: RefusalReason; detail?: string }): string {
  return reason === 'not-an-article'
    ? 'no article found on this page. Save the page of a single article and try again.'
    : `this page could not be read (${detail ?? reason}). Try its text instead.`;
}

function textArticle(text: string, url: string): Article {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '');
  const language = detectLanguage(text);
  return {
    title: '',
    url,
    language,
    direction: tableFor(language).direction ?? 'ltr',
    paragraphs: paragraphs.map((paragraph, order) => ({ text: paragraph, kind: 'text', order })),
  };
}
