// Folders of saved pages, with what is known of each in truth.json.
import { basename, dirname, extname, join } from 'node:path';
import { filesAt, nameOf, readItemsById } from './data-files.ts';

/** An entry of truth.json. */
export interface PageTruth {
  readonly url?: string;
  readonly articleBody?: string;
  readonly title?: string;
  /** Names, separated by commas. */
  readonly byline?: string;
  /** ISO 8601, or with a blank for the T. */
  readonly date?: string;
  /** The kind of page, such as `documentation`. */
  readonly type?: string;
}

export interface SavedPage {
  readonly id: string;
  readonly file: string;
  /** Its path. */
  readonly folder: string;
  readonly truth: PageTruth;
}

/** Tests for a page or a folder with pages. */
export const hasPages = (path: string): boolean =>
  filesAt(path, '.html').some((file) => extname(file) === '.html');

/** Returns the page or folder that a path means, in a list; empty if it has no pages. truth.json means its folder. */
export function findPages(path: string): string[] {
  const pages = basename(path) === 'truth.json' ? dirname(path) : path;
  return hasPages(pages) ? [pages] : [];
}

/** Returns the page at the path, or the pages in the folder, sorted by name. */
export function readSavedPages(path: string): SavedPage[] {
  const files = filesAt(path, '.html');
  const folder = files[0] === path ? dirname(path) : path;
  const truths = readItemsById<PageTruth>(join(folder, 'truth.json'));
  return files.map((file) => ({ id: nameOf(file), file, folder, truth: truths[nameOf(file)] ?? {} }));
}
