// Saved pages with their true text: how much of it we find, and how much junk comes with it. The predictions are the
// paragraphs as extracted, since the truth keeps what a page says twice; what folding makes of the F1 stands beside it.
import { basename, dirname, extname, join } from 'node:path';
import { collapse } from '../../src/engine/collapse/collapse.ts';
import type { Paragraph } from '../../src/engine/model.ts';
import { junkAtTheTop, type Match, matchShingles, meanMatch } from '../measure/shingles.ts';
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

/** What is made of a page, by the name of its row. The first is what is predicted; an empty name is the folder's. */
export type Readings = Readonly<Record<string, readonly Paragraph[]>>;

export interface Reader {
  read(file: string, url: string | undefined): Promise<Readings>;
  close?(): Promise<void>;
}

export function pagesStage(open: () => Promise<Reader>): Stage {
  return {
    about: 'a folder of saved pages, with their text in truth.json: shingle F1 and junk at the top',
    files(path) {
      const folder = basename(path) === 'truth.json' ? dirname(path) : path;
      return filesAt(folder, '.html').some((file) => extname(file) === '.html') ? [folder] : [];
    },
    async run(path, { progress }) {
      const files = filesAt(path, '.html');
      const folder = files[0] === path ? dirname(path) : path;
      const truth = readById<Truth>(join(folder, 'truth.json'));
      const measured = new Map<string, Measured[]>();
      const predictions: object[] = [];
      const reader = await open();
      try {
        for (const file of files) {
          const { url, articleBody } = truth[nameOf(file)] ?? {};
          const readings = Object.entries(await reader.read(file, url));
          for (const [name, paragraphs] of readings) {
            const known = measured.get(name) ?? [];
            measured.set(
              name,
              articleBody === undefined ? known : [...known, measure(paragraphs, articleBody)],
            );
          }
          predictions.push({ id: nameOf(file), paragraphs: texts(readings[0]![1]) });
          progress(predictions.length, files.length);
        }
      } finally {
        await reader.close?.();
      }
      const rows = [...measured].map(([name, each]) => rowOf(name || nameOf(folder), files.length, each));
      return { rows, predictions };
    },
  };
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
