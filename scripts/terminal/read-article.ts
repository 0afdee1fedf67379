// A file → the Article in it: a saved page through the extension's extraction, or plain text with a paragraph a line.
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { detectLanguage } from '../../src/engine/language/detect.ts';
import { tableFor } from '../../src/engine/language/table-for.ts';
import type { Article, Extraction, Refusal } from '../../src/engine/model.ts';
import { type ExplainedBlock, explainExtraction } from '../../src/page/explain-extraction.ts';
import { fileError, type Streams, UserError } from './command-line.ts';
import { decodeText, isBinary } from './decode-text.ts';
import { withSavedPage } from './saved-page.ts';

/** What a file contains. */
export interface FileContent {
  /** How messages name the file. */
  readonly name: string;
  /** Refused only if the file is a page. */
  readonly extraction: Extraction;
  /** What became of each block of the page; undefined if the file is plain text. */
  readonly blocks?: readonly ExplainedBlock[];
}

/** Reads `path`, or `stdin` for `-`. Throws a UserError if it is neither a page nor text. */
export async function readContent(path: string, stdin: Streams['stdin']): Promise<FileContent> {
  const name = path === '-' ? 'Standard input' : path;
  const bytes = await readBytes(path, stdin);
  const text = decodeText(bytes);
  if (isBinary(bytes)) throw new UserError(`${name} is not text. Give a saved .html page or a text file.`);
  if (text !== undefined && text.trim() === '') throw new UserError(`${name} is empty. Give it some text.`);
  const url = path === '-' ? '' : pathToFileURL(path).href;
  // A page in a legacy encoding is not UTF-8, but its markup is ASCII.
  if (/\.x?html?$/i.test(path) || opensLikeHtml(text ?? Buffer.from(bytes).toString('latin1'))) {
    return { name, ...(await withSavedPage(bytes, url, explainExtraction)) };
  }
  if (text === undefined) throw new UserError(`${name} is not UTF-8 text. Save it as UTF-8 and try again.`);
  return { name, extraction: { kind: 'article', article: articleOfText(text, url) } };
}

/** Returns the article. Throws a UserError with the reason if the page was refused. */
export function requireArticle({ name, extraction }: FileContent): Article {
  if (extraction.kind === 'refused') throw new UserError(`${name}: ${refusal(extraction)}`);
  return extraction.article;
}

async function readBytes(path: string, stdin: Streams['stdin']): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(stdin) : readFileSync(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

const opensLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s|html\b)/is.test(text);

function refusal({ reason, detail }: Refusal): string {
  return reason === 'not-an-article'
    ? 'no article found on this page. Save the page of a single article and try again.'
    : `this page could not be read (${detail ?? reason}). Try its text instead.`;
}

function articleOfText(text: string, url: string): Article {
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
