// The command `train`: learns the weights of the ranking and writes src/engine/rank/weights.json. Term salience is learned
// from articles with summaries (SET.jsonl, the format of `evaluate summaries`), the weights of sentences from the choices of
// readers (the format of `evaluate choices`). The same data gives the same weights. `--folds N` writes nothing and measures
// such weights on articles and languages that they were not learned from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, fileError, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { startProgress } from '../../scripts/terminal/progress.ts';
import { type ChoiceItem, readChoices } from '../choices/choice-item.ts';
import { type ArticleItem, articleShape } from '../evaluate/article-item.ts';
import { filesAt, readItemLines } from '../evaluate/data-files.ts';
import { formatFigures } from '../report/figures-table.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, exampleOf } from './example.ts';
import { learnSentenceWeights, learnTermWeights, measureChoices } from './learn-weights.ts';
import { formatWeights, tableOf } from './weights-file.ts';

/** The sets from which the salience of terms is learned. */
const summarySets = ['en-cnn', 'en-dailymail', 'fr-orangesum', 'id-indosum', 'id-detik', 'vi-vietnews'];

const usage = 'npm run --silent train -- SUMMARIES_FOLDER CHOICES… [--out FILE | --folds N]';
const shippedWeights = join(import.meta.dirname, '../../src/engine/rank/weights.json');

export const train: Command = async (args, { stdout, stderr }) => {
  const options = { out: { type: 'string' }, folds: { type: 'string' } } as const;
  const { values, positionals } = parseArguments(args, options, usage);
  const [folder, ...choicePaths] = positionals;
  if (folder === undefined || choicePaths.length === 0) throw new UserError(`Usage: ${usage}`);
  const folds = values.folds === undefined ? undefined : parseFolds(values.folds);
  const examples = summarySets.flatMap((set) => readSet(folder, set));
  const choices = choicePaths.flatMap(readChoicesAt);
  const { report, end } = startProgress(stderr);
  report('terms', 1, 2);
  const terms = learnTermWeights(examples);
  if (folds !== undefined) {
    const rows = crossValidate(choices, terms, folds, report);
    end();
    stdout.write(`${formatFigures(rows)}\n`);
    return;
  }
  report('sentences', 2, 2);
  const weights = learnSentenceWeights(measureChoices(choices, terms), terms);
  end();
  write(values.out ?? shippedWeights, formatWeights(tableOf(weights)));
};

function parseFolds(value: string): number {
  if (!/^(?:[2-9]|1\d)$/.test(value))
    throw new UserError(`--folds takes a whole number from 2 to 19, not "${value}".`);
  return Number(value);
}

function readSet(folder: string, set: string): Example[] {
  const items = readItemLines<ArticleItem>(join(folder, `${set}.jsonl`), articleShape);
  return items.flatMap((item) => exampleOf(item, set) ?? []);
}

function readChoicesAt(path: string): ChoiceItem[] {
  const files = filesAt(path, '.jsonl');
  if (files.length === 0)
    throw new UserError(`${path}: there are no choices here. Name a file or folder of *.jsonl.`);
  return files.flatMap(readChoices);
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw fileError(path, error);
  }
}
