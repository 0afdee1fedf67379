// The command `summarize`: a saved page or a plain text → its summary, by the extension's extraction and engine.
import { summarize } from '../../src/engine/summarize.ts';
import { type Command, parseArguments, parseSentenceCount, UserError } from './command-line.ts';
import { formatSummary, summaryForPrograms } from './format-summary.ts';
import { readArticle } from './read-article.ts';

const usage = 'npm run --silent summarize -- FILE|- [--sentences K] [--json]';

export const summarizeFile: Command = async (args, { stdin, stdout }) => {
  const { values, positionals } = parseArguments(
    args,
    { sentences: { type: 'string' }, json: { type: 'boolean' } },
    usage,
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UserError(`Name one saved page or text file, or - for standard input. Usage: ${usage}`);
  }
  const count = parseSentenceCount(values.sentences);
  const article = await readArticle(path, stdin);
  const summary = summarize(article, count === undefined ? { kind: 'auto' } : { kind: 'sentences', count });
  const text = values.json ? JSON.stringify(summaryForPrograms(summary), null, 2) : formatSummary(summary);
  stdout.write(`${text}\n`);
};
