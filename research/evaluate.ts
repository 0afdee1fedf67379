// `npm run --silent evaluate -- STAGE PATH…`: runs a stage of our pipeline over data with known answers and prints the
// figures of its field, per file. Where a file has no answers, the predictions are made all the same.
import { writeFileSync } from 'node:fs';
import { fileMistake, Mistake, readArguments, run, sentenceCount } from '../scripts/command.ts';
import { duplicates } from './evaluate/duplicates.ts';
import { nameOf } from './evaluate/files.ts';
import { pagesInBrowser } from './evaluate/pages-browser.ts';
import { ablatedPages, pages } from './evaluate/pages-jsdom.ts';
import { startProgress } from './evaluate/progress.ts';
import { reading } from './evaluate/reading.ts';
import { sentences } from './evaluate/sentences.ts';
import type { Row, Stage } from './evaluate/stage.ts';
import { summaries } from './evaluate/summaries.ts';
import { formatTable } from './evaluate/table.ts';
import { peerNamed } from './measure/peers.ts';

const stages: Readonly<Record<string, Stage>> = { summaries, reading, pages, sentences, duplicates };

const usage = `npm run --silent evaluate -- ${Object.keys(stages).join('|')} PATH… [--sentences K] [--peer NAME] [--ablate|--browser] [--out PREDICTIONS.jsonl] [--json]`;

await run(async () => {
  const { values, positionals } = readArguments(
    {
      sentences: { type: 'string' },
      peer: { type: 'string', multiple: true },
      ablate: { type: 'boolean' },
      browser: { type: 'boolean' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
    usage,
  );
  const [name = '', ...paths] = positionals;
  const named = Object.hasOwn(stages, name) ? stages[name]! : undefined;
  const other = values.ablate ? ablatedPages : values.browser ? pagesInBrowser : undefined;
  if (other && named !== pages) throw new Mistake('--ablate and --browser go with pages only.');
  const stage = other ?? named;
  if (!stage) throw new Mistake(`${name ? `There is no stage "${name}". ` : ''}Usage: ${usage}`);
  if (paths.length === 0) throw new Mistake(`Say where the data is: ${stage.about}. Usage: ${usage}`);
  if (values.sentences !== undefined && stage !== summaries && stage !== reading)
    throw new Mistake('--sentences goes with summaries and reading only.');
  if (values.peer !== undefined && stage !== summaries) throw new Mistake('--peer goes with summaries only.');
  // A plain TextRank stands beside ours, so that there is more to measure with than the first sentences.
  const peers = (values.peer ?? (stage === summaries ? ['ts-textrank'] : [])).map(peerNamed);

  const files = paths.flatMap((path) => {
    const found = stage.files(path);
    if (found.length === 0) throw new Mistake(`${path}: nothing to evaluate here. Name ${stage.about}.`);
    return found;
  });
  const count = sentenceCount(values.sentences);
  // Before the long run, so that a wrong path costs no time.
  if (values.out !== undefined) save(values.out, []);
  const progress = startProgress();
  const rows: Row[] = [];
  const predictions: object[] = [];
  for (const file of files) {
    const tell = (done: number, of: number) => progress.tell(nameOf(file), done, of);
    const report = await stage.run(file, { sentences: count, peers, progress: tell });
    rows.push(...report.rows);
    predictions.push(...report.predictions);
  }
  progress.end();

  if (values.out !== undefined) save(values.out, predictions);
  console.log(values.json ? JSON.stringify(rows, null, 2) : formatTable(rows));
});

function save(path: string, predictions: readonly object[]): void {
  try {
    writeFileSync(path, predictions.map((each) => `${JSON.stringify(each)}\n`).join(''));
  } catch (error) {
    throw fileMistake(path, error);
  }
}
