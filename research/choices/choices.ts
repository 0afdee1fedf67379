// The command `choices`: `pack` writes the choices of articles without their texts, a file per set, so that they may be
// published; `join` puts the texts of somebody who has the articles back to them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { type Command, fileError, parseArguments, UserError } from '../../scripts/terminal/command-line.ts';
import { split } from '../../src/engine/split/split.ts';
import { filesAt, nameOf, readItemLines } from '../evaluate/data-files.ts';
import { type ListedSentence, readArticles, readChoices, setOf, type UnreadItem } from './choice-item.ts';
import { join } from './join.ts';
import { type PackedChoice, pack } from './pack.ts';

const usage =
  'npm run --silent choices -- pack LABELLED.jsonl… --out FOLDER, or join CHOICES ARTICLES.jsonl… --out JOINED.jsonl';

const packedShape = {
  id: 'text',
  lang: 'text',
  k: 'count',
  best: 'texts',
  top: 'texts',
  fine: 'texts',
  bad: 'texts',
} as const;

export const choices: Command = async (args, { stdout }) => {
  const { values, positionals } = parseArguments(args, { out: { type: 'string' } }, usage);
  const [action, ...paths] = positionals;
  const { out } = values;
  if (out === undefined || paths.length === 0) throw new UserError(`Usage: ${usage}`);
  if (action === 'pack') stdout.write(packFiles(paths, out));
  else if (action === 'join' && paths.length > 1) stdout.write(joinFiles(paths[0]!, paths.slice(1), out));
  else throw new UserError(`Usage: ${usage}`);
};

const jsonFilesAt = (path: string): string[] => filesAt(path, '.jsonl');

/** Writes a file per set into the folder. Returns the report. */
function packFiles(paths: readonly string[], folder: string): string {
  const items = paths
    .flatMap(jsonFilesAt)
    .flatMap((file) => readChoices(file).map((item) => ({ item, set: setOf(item.id, nameOf(file)) })));
  const sets = [...Map.groupBy(items, ({ set }) => set)];
  for (const [set, some] of sets)
    writeLines(
      joinPath(folder, `${set}.jsonl`),
      some.map(({ item }) => pack(item)),
      folder,
    );
  return sets.map(([set, some]) => `${set}: ${some.length} articles\n`).join('');
}

/** An article whose best sentences are not all there is left out: its answers would be wrong. Returns the report. */
function joinFiles(choicesPath: string, paths: readonly string[], out: string): string {
  const packed = jsonFilesAt(choicesPath).flatMap((file) => readItemLines<PackedChoice>(file, packedShape));
  const articles = new Map(
    paths
      .flatMap(jsonFilesAt)
      .flatMap(readArticles)
      .map((item) => [item.id, item]),
  );
  const total = { found: 0, chosen: 0, articles: 0 };
  const joined: object[] = [];
  for (const each of packed) {
    const article = articles.get(each.id);
    if (!article) continue;
    const sentences = sentencesOf(article);
    const { choice, found, chosen } = join(each, sentences);
    total.articles += 1;
    total.found += found;
    total.chosen += chosen;
    if (choice.best.length === each.best.length) joined.push({ ...article, sentences, ...choice });
  }
  writeLines(out, joined);
  return `${total.articles} of ${packed.length} articles found, ${joined.length} of them with all of their best sentences; ${total.found} of ${total.chosen} sentences of the articles found\n`;
}

/** Splits an article that has no sentences. */
const sentencesOf = (article: UnreadItem): readonly ListedSentence[] =>
  article.sentences ??
  split(article.paragraphs, article.lang).map(({ text, paragraph }) => ({ text, paragraph }));

function writeLines(path: string, items: readonly object[], folder?: string): void {
  try {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    writeFileSync(path, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  } catch (error) {
    throw fileError(path, error);
  }
}
