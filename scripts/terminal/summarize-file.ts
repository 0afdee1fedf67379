// The command `summarize`: a saved page or a plain text → its summary, by the extension's extraction and engine. With
// `--explain`: why each block, paragraph and sentence is in the summary or not.
import { explainArticle } from '../../src/engine/explain-article.ts';
import type { Length } from '../../src/engine/model.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { type Command, parseArguments, parseCount, UserError } from './command-line.ts';
import { explanationForPrograms, formatExplanation } from './format-explanation.ts';
import { formatSummary, summaryForPrograms } from './format-summary.ts';
import { type FileContent, readContent, requireArticle } from './read-article.ts';

const usage = 'npm run --silent summarize -- FILE|- [--sentences K] [--explain] [--json]';

export const summarizeFile: Command = async (args, { stdin, stdout }) => {
  const { values, positionals } = parseArguments(
    args,
    { sentences: { type: 'string' }, explain: { type: 'boolean' }, json: { type: 'boolean' } },
    usage,
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UserError(`Name one saved page or text file, or - for standard input. Usage: ${usage}`);
  }
  const count = parseCount('--sentences', values.sentences);
  const length: Length = count === undefined ? { kind: 'auto' } : { kind: 'sentences', count };
  const content = await readContent(path, stdin);
  const toText = values.explain ? explain : summarized;
  stdout.write(`${toText(content, length, values.json === true)}\n`);
  // The explanation of a refused page is printed too, but the command fails as it does without `--explain`.
  requireArticle(content);
};

function summarized(content: FileContent, length: Length, isForPrograms: boolean): string {
  const summary = summarize(requireArticle(content), length);
  return isForPrograms ? toJson(summaryForPrograms(summary)) : formatSummary(summary);
}

function explain({ extraction, blocks }: FileContent, length: Length, isForPrograms: boolean): string {
  const result = extraction.kind === 'refused' ? extraction : explainArticle(extraction.article, length);
  const explanation = { ...(blocks && { blocks }), result };
  return isForPrograms ? toJson(explanationForPrograms(explanation)) : formatExplanation(explanation);
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
