// Saved pages with their true text: how much of it we find, and how much junk comes with it. The predictions are the
// paragraphs as extracted, since the truth keeps what a page says twice; what folding makes of the F1 stands beside it.
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { collapse } from '../../src/engine/collapse.ts';
import type { Paragraph } from '../../src/engine/model.ts';
import { extract } from '../../src/page/extract.ts';
import { junkAtTheTop, type Match, matchShingles, meanMatch } from '../measure/shingles.ts';
import { withPage } from '../page.ts';
import { filesAt, nameOf, readById } from './files.ts';
import { type Row, type Stage, share } from './stage.ts';

interface Truth {
  readonly url?: string;
  readonly articleBody?: string;
}

interface Measured {
  readonly match: Match;
  readonly folded: Match;
  readonly refused: boolean;
  readonly first: boolean;
  readonly firstThree: boolean;
}

export const pages: Stage = {
  about: 'a folder of saved pages, with their text in truth.json: shingle F1 and junk at the top',
  files(path) {
    const folder = basename(path) === 'truth.json' ? dirname(path) : path;
    return filesAt(folder, '.html').some((file) => extname(file) === '.html') ? [folder] : [];
  },
  async run(path, { progress }) {
    const files = filesAt(path, '.html');
    const folder = files[0] === path ? dirname(path) : path;
    const truth = readById<Truth>(join(folder, 'truth.json'));
    const measured: Measured[] = [];
    const predictions: object[] = [];
    for (const file of files) {
      const { url, articleBody } = truth[nameOf(file)] ?? {};
      const paragraphs = await read(file, url);
      if (articleBody !== undefined) measured.push(measure(paragraphs, articleBody));
      predictions.push({ id: nameOf(file), paragraphs: texts(paragraphs) });
      progress(predictions.length, files.length);
    }
    return { rows: [rowOf(nameOf(folder), files.length, measured)], predictions };
  },
};

async function read(file: string, url: string | undefined): Promise<readonly Paragraph[]> {
  const extraction = await withPage(readFileSync(file), url, extract);
  return extraction.kind === 'article' ? extraction.article.paragraphs : [];
}

const texts = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => text);

function measure(paragraphs: readonly Paragraph[], truth: string): Measured {
  const match = (kept: readonly Paragraph[]) => matchShingles(texts(kept).join('\n'), truth);
  return {
    match: match(paragraphs),
    folded: match(collapse(paragraphs).paragraphs),
    refused: paragraphs.length === 0,
    ...junkAtTheTop(texts(paragraphs), truth),
  };
}

function rowOf(name: string, items: number, measured: readonly Measured[]): Row {
  if (measured.length === 0) return { name, items, figures: {} };
  const { f1, precision, recall } = meanMatch(measured.map(({ match }) => match));
  const figures = {
    F1: f1,
    precision,
    recall,
    'F1 folded': meanMatch(measured.map(({ folded }) => folded)).f1,
    'junk first': share(measured.map(({ first }) => first)),
    'junk in three': share(measured.map(({ firstThree }) => firstThree)),
    refused: share(measured.map(({ refused }) => refused)),
  };
  return { name, items, figures };
}
