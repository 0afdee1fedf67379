// The command `evaluate`: runs a stage on data with known answers and prints the figures of its field, a row per file.
// Data without answers gives predictions only.
import { writeFileSync } from 'node:fs';
import {
  type Command,
  fileError,
  parseArguments,
  parseCount,
  UserError,
} from '../../scripts/terminal/command-line.ts';
import { type Progress, startProgress } from '../../scripts/terminal/progress.ts';
import { findPeer, type Peer } from '../peers.ts';
import { formatFigures, type Row } from '../report/figures-table.ts';
import { choices } from './choices.ts';
import { classWords } from './class-words.ts';
import { nameOf } from './data-files.ts';
import { duplicates } from './duplicates.ts';
import { pageMetadata } from './page-metadata.ts';
import { pagesInBrowser } from './pages-browser.ts';
import { ablatedPages, pages } from './pages-jsdom.ts';
import { reading } from './reading.ts';
import { sentences } from './sentences.ts';
import type { Evaluation, EvaluationOptions, Stage } from './stage.ts';
import { summaries } from './summaries.ts';

const stages: Readonly<Record<string, Stage>> = { summaries, choices, reading, pages, sentences, duplicates };

/** Other ways to evaluate pages, by their option. */
const viewsOfPages = {
  ablate: ablatedPages,
  browser: pagesInBrowser,
  metadata: pageMetadata,
  words: classWords,
} as const;

const usage = `npm run --silent evaluate -- ${Object.keys(stages).join('|')} PATH… [--sentences K] [--peer NAME] [--second PATH] [--alone] [--worst N] [--ablate|--browser|--metadata|--words] [--out PREDICTIONS.jsonl] [--json]`;

const options = {
  sentences: { type: 'string' },
  peer: { type: 'string', multiple: true },
  second: { type: 'string', multiple: true },
  ablate: { type: 'boolean' },
  browser: { type: 'boolean' },
  metadata: { type: 'boolean' },
  words: { type: 'boolean' },
  alone: { type: 'boolean' },
  worst: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const evaluate: Command = async (args, { stdout, stderr }) => {
  const { values, positionals } = parseArguments(args, options, usage);
  const [stageName = '', ...paths] = positionals;
  const stage = chooseStage(stageName, values);
  if (paths.length === 0) throw new UserError(`Name the data: ${stage.about}. Usage: ${usage}`);
  if (values.sentences !== undefined && ![summaries, choices, reading].includes(stage))
    throw new UserError('--sentences is an option of summaries, choices and reading only.');
  if (values.second !== undefined && stage !== choices)
    throw new UserError('--second is an option of choices only.');
  checkPageOptions(stage, values);
  const peers = choosePeers(stage, values.peer);
  const files = paths.flatMap((path) => filesOf(stage, path));
  const sentenceCount = parseCount('--sentences', values.sentences);
  const worst = parseCount('--worst', values.worst) ?? 0;
  // Fails before the long run if the path cannot be written to.
  if (values.out !== undefined) savePredictions(values.out, []);

  const progress = startProgress(stderr);
  const {
    rows,
    predictions,
    findings = [],
  } = await evaluateFiles(stage, files, progress, {
    sentenceCount,
    peers,
    isAlone: values.alone ?? false,
    worst,
    secondFiles: (values.second ?? []).flatMap((path) => filesOf(stage, path)),
  });
  progress.end();

  if (values.out !== undefined) savePredictions(values.out, predictions);
  const table = values.json ? JSON.stringify(rows, null, 2) : formatFigures(rows);
  stdout.write(`${[table, ...findings].join('\n\n')}\n`);
};

async function evaluateFiles(
  stage: Stage,
  files: readonly string[],
  progress: Progress,
  options: Omit<EvaluationOptions, 'reportProgress'>,
): Promise<Evaluation> {
  const reporter = (name: string) => (done: number, total: number) => progress.report(name, done, total);
  if ('evaluateFiles' in stage)
    return stage.evaluateFiles(files, { ...options, reportProgress: reporter('items') });
  const rows: Row[] = [];
  const predictions: object[] = [];
  for (const file of files) {
    const evaluation = await stage.evaluateFile(file, { ...options, reportProgress: reporter(nameOf(file)) });
    rows.push(...evaluation.rows);
    predictions.push(...evaluation.predictions);
  }
  return { rows, predictions };
}

function chooseStage(name: string, values: Partial<Record<keyof typeof viewsOfPages, boolean>>): Stage {
  const stage = Object.hasOwn(stages, name) ? stages[name]! : undefined;
  if (!stage) throw new UserError(`${name ? `There is no stage "${name}". ` : ''}Usage: ${usage}`);
  const views = Object.entries(viewsOfPages).filter(
    ([option]) => values[option as keyof typeof viewsOfPages],
  );
  if (views.length > 0 && (stage !== pages || views.length > 1))
    throw new UserError(
      '--ablate, --browser, --metadata and --words are options of pages only, one at a time.',
    );
  return views[0]?.[1] ?? stage;
}

function checkPageOptions(stage: Stage, values: { alone?: boolean; worst?: string; json?: boolean }) {
  const isPages = stage === pages || stage === pageMetadata;
  if ((values.alone || values.worst !== undefined) && !isPages)
    throw new UserError(
      '--alone and --worst are options of pages only, and not of its other views but --metadata.',
    );
  if (values.worst !== undefined && values.json)
    throw new UserError('--worst describes pages in words. Leave --json away.');
}

/** Summaries are compared with plain TextRank if no peer is named. */
function choosePeers(stage: Stage, names: readonly string[] | undefined): Peer[] {
  if (stage === summaries || stage === choices) return (names ?? ['ts-textrank']).map(findPeer);
  if (names !== undefined) throw new UserError('--peer is an option of summaries and choices only.');
  return [];
}

function filesOf(stage: Stage, path: string): string[] {
  const files = stage.findFiles(path);
  if (files.length === 0) throw new UserError(`${path}: nothing to evaluate here. Name ${stage.about}.`);
  return files;
}

function savePredictions(path: string, predictions: readonly object[]): void {
  try {
    writeFileSync(path, predictions.map((each) => `${JSON.stringify(each)}\n`).join(''));
  } catch (error) {
    throw fileError(path, error);
  }
}
