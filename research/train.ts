// `npm run --silent train -- DATA_FOLDER`: learns the ranker's weights from articles with summaries (SET.jsonl, the
// format of `evaluate summaries`) and writes src/engine/weights.json. The same data gives the same weights. With `--folds N` it
// writes nothing and tells how such weights do on articles and languages that they were not learned from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileMistake, Mistake, readArguments, run } from '../scripts/command.ts';
import type { WeightTables } from '../src/engine/rank/weights.ts';
import { readItemLines } from './evaluate/files.ts';
import { sentencesFor } from './evaluate/summaries.ts';
import { formatTable } from './evaluate/table.ts';
import { type Example, exampleOf, type Item } from './train/example.ts';
import { learnLanguage, learnUniversal, tablesOf } from './train/learn.ts';
import { crossValidate } from './train/validate.ts';

/** The sets that each language's table is learned from. The universal table is learned from all of them. */
const sets: Readonly<Record<string, readonly string[]>> = {
  en: ['en-cnn', 'en-dailymail'],
  fr: ['fr-orangesum'],
  id: ['id-indosum', 'id-detik'],
  vi: ['vi-vietnews'],
};

const usage = 'npm run --silent train -- DATA_FOLDER [--out FILE | --folds N]';
const shipped = fileURLToPath(new URL('../src/engine/rank/weights.json', import.meta.url));

await run(async () => {
  const { values, positionals } = readArguments(
    { out: { type: 'string' }, folds: { type: 'string' } },
    usage,
  );
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Mistake(`Usage: ${usage}`);
  const examples = new Map<string, Example[]>();
  for (const [language, names] of Object.entries(sets)) {
    examples.set(
      language,
      names.flatMap((name) => read(folder, name)),
    );
  }
  if (values.folds !== undefined) {
    console.log(formatTable(crossValidate(examples, foldCount(values.folds), (line) => console.error(line))));
    return;
  }
  const tell = (table: string) => (line: string) => console.error(`${table}: ${line}`);
  const universal = learnUniversal([...examples.values()].flat(), tell('universal'));
  const own = [...examples].map(
    ([language, some]) => [language, learnLanguage(some, universal, tell(language))] as const,
  );
  write(values.out ?? shipped, tablesOf({ universal, ...Object.fromEntries(own) }));
});

function foldCount(value: string): number {
  if (!/^(?:[2-9]|1\d)$/.test(value))
    throw new Mistake(`--folds takes a whole number from 2 to 19, not "${value}".`);
  return Number(value);
}

function read(folder: string, set: string): Example[] {
  console.error(`${set}: reading`);
  const items = readItemLines<Item>(join(folder, `${set}.jsonl`), { lang: 'text', paragraphs: 'texts' });
  return items.flatMap((item) => exampleOf(item, set, sentencesFor(set)) ?? []);
}

function write(path: string, tables: WeightTables): void {
  // A row a feature, so that a change shows in the diff as what it is.
  const text = JSON.stringify(tables, null, 2).replace(/\[[^\]]*\]/g, (row) => row.replace(/\s+/g, ' '));
  try {
    writeFileSync(path, `${text}\n`);
  } catch (error) {
    throw fileMistake(path, error);
  }
}
