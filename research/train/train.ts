// The command `train`: learns the weights of the ranking from articles with summaries (SET.jsonl, the format of `evaluate
// summaries`) and writes src/engine/rank/weights.json. The same data gives the same weights. `--folds N` writes nothing and
// measures such weights on articles and languages that they were not learned from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, fileError, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { type ArticleItem, articleShape, sentencesPerSummary } from '../evaluate/article-item.ts';
import { readItemLines } from '../evaluate/data-files.ts';
import { formatFigures } from '../report/figures-table.ts';
import { startProgress } from '../report/progress.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, exampleOf } from './example.ts';
import { learnLanguage, learnUniversal } from './learn-weights.ts';
import { formatTables, tablesOf } from './weights-file.ts';

/** The sets from which the column of each language is learned. The universal column is learned from all of them. */
const setsByLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['en-cnn', 'en-dailymail'],
  fr: ['fr-orangesum'],
  id: ['id-indosum', 'id-detik'],
  vi: ['vi-vietnews'],
};

const usage = 'npm run --silent train -- DATA_FOLDER [--out FILE | --folds N]';
const shippedWeights = join(import.meta.dirname, '../../src/engine/rank/weights.json');

export const train: Command = async (args, { stdout, stderr }) => {
  const options = { out: { type: 'string' }, folds: { type: 'string' } } as const;
  const { values, positionals } = parseArguments(args, options, usage);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UserError(`Usage: ${usage}`);
  const folds = values.folds === undefined ? undefined : parseFolds(values.folds);
  const examples = readExamples(folder);
  const progress = startProgress(stderr);
  if (folds !== undefined) {
    const rows = crossValidate(examples, folds, progress.report);
    progress.end();
    stdout.write(`${formatFigures(rows)}\n`);
    return;
  }
  const universal = learnUniversal([...examples.values()].flat(), progress.report);
  const columns = [...examples].map(
    ([language, some]) => [language, learnLanguage(some, universal, progress.report, language)] as const,
  );
  progress.end();
  write(values.out ?? shippedWeights, formatTables(tablesOf({ universal, ...Object.fromEntries(columns) })));
};

function parseFolds(value: string): number {
  if (!/^(?:[2-9]|1\d)$/.test(value))
    throw new UserError(`--folds takes a whole number from 2 to 19, not "${value}".`);
  return Number(value);
}

function readExamples(folder: string): ReadonlyMap<string, readonly Example[]> {
  return new Map(
    Object.entries(setsByLanguage).map(([language, sets]) => [
      language,
      sets.flatMap((set) => readSet(folder, set)),
    ]),
  );
}

function readSet(folder: string, set: string): Example[] {
  const items = readItemLines<ArticleItem>(join(folder, `${set}.jsonl`), articleShape);
  return items.flatMap((item) => exampleOf(item, set, sentencesPerSummary(set)) ?? []);
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw fileError(path, error);
  }
}
