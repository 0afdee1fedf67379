// Measures the words in class and id that make `dropFurniture` drop a block: a row for each word and tag, with the
// characters of the article (gold) and of anything else (junk) that it dropped. A block with several words counts for each.
import { readFileSync } from 'node:fs';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import type { Block } from '../../src/page/content/block.ts';
import { dropFurniture } from '../../src/page/content/filters/furniture.ts';
import { droppingFilters } from '../../src/page/explain-extraction.ts';
import { extractWithSteps } from '../../src/page/extract.ts';
import { furnitureNames } from '../../src/page/furniture-names.ts';
import { shinglesOf, shinglesUpToFull, shingleWords } from '../measure/word-shingles.ts';
import type { Row } from '../report/figures-table.ts';
import { nameOf } from './data-files.ts';
import { readingOf } from './page-extractors.ts';
import { findPages, readSavedPages, type SavedPage } from './saved-pages.ts';
import type { StageOfAllFiles } from './stage.ts';

/** A block that was dropped for a word. */
interface Drop {
  readonly word: string;
  readonly page: SavedPage;
  readonly characters: number;
  /** It is text of the article, and nothing else that was kept repeats it. */
  readonly isGold: boolean;
}

export const classWords: StageOfAllFiles = {
  about: 'folders of saved pages, with their text in truth.json: what each word in class and id drops',
  findFiles: findPages,
  async evaluateFiles(paths, { reportProgress }) {
    const pages = paths.flatMap(readSavedPages).filter(({ truth }) => truth.articleBody !== undefined);
    const drops: Drop[] = [];
    for (const [index, page] of pages.entries()) {
      drops.push(...(await findDrops(page)));
      reportProgress(index + 1, pages.length);
    }
    const folders = [...new Set(pages.map(({ folder }) => folder))];
    const rows = [...Map.groupBy(drops, ({ word }) => word)].map(([word, some]) =>
      rowOf(word, some, folders),
    );
    rows.sort((a, b) => b.counts.gold! - a.counts.gold! || b.counts.junk! - a.counts.junk!);
    return { rows, predictions: [] };
  },
};

function findDrops(page: SavedPage): Promise<Drop[]> {
  const { url, articleBody = '' } = page.truth;
  return withSavedPage(readFileSync(page.file), url, (document) => {
    const { extraction, cleaned } = extractWithSteps(document);
    const truth = shinglesUpToFull(articleBody);
    const kept = shinglesUpToFull(readingOf(extraction).paragraphs.join('\n'));
    return [...(cleaned ? droppingFilters(cleaned) : [])]
      .filter(([, filter]) => filter === dropFurniture.name)
      .flatMap(([block]) => {
        const isGold = isMostlyIn(truth, block) && !isMostlyIn(kept, block);
        return namesAround(block).map((word) => ({ word, page, characters: block.text.length, isGold }));
      });
  });
}

function isMostlyIn(shingles: ReadonlySet<string>, { text }: Block): boolean {
  const own = shinglesOf(shingleWords(text));
  return own.length > 0 && 2 * own.filter((shingle) => shingles.has(shingle)).length >= own.length;
}

/** Returns the names of the innermost element around the block that is furniture. */
function namesAround({ element }: Block): string[] {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const names = furnitureNames(at);
    if (names.length > 0) return names;
  }
  return [];
}

function rowOf(word: string, drops: readonly Drop[], folders: readonly string[]) {
  const byFolder = folders.length > 1 ? folders : [];
  const counts: Record<string, number> = Object.fromEntries([
    ...countsOf(drops, ''),
    ...byFolder.flatMap((folder) =>
      countsOf(
        drops.filter(({ page }) => page.folder === folder),
        `${nameOf(folder)} `,
      ),
    ),
  ]);
  return {
    name: word,
    items: new Set(drops.map(({ page }) => page.file)).size,
    figures: {},
    counts,
  } satisfies Row;
}

function countsOf(drops: readonly Drop[], prefix: string): [string, number][] {
  const sum = (gold: boolean) =>
    drops.reduce((total, { characters, isGold }) => total + (isGold === gold ? characters : 0), 0);
  return [
    [`${prefix}gold`, sum(true)],
    [`${prefix}junk`, sum(false)],
  ];
}
