// `npm run --silent summarize -- FILE`: the extension's own extraction and engine on a saved page or on plain text.

import { summarize } from '../src/engine/summarize.ts';
import { readArticle } from './article.ts';
import { Mistake, readArguments, run, sentenceCount } from './command.ts';
import { formatSummary, plainSummary } from './summary.ts';

const usage = 'npm run --silent summarize -- FILE|- [--sentences K] [--json]';

await run(async () => {
  const { values, positionals } = readArguments(
    { sentences: { type: 'string' }, json: { type: 'boolean' } },
    usage,
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new Mistake(`Name one saved page or text file, or - for standard input. Usage: ${usage}`);
  }
  const count = sentenceCount(values.sentences);
  const summary = summarize(
    await readArticle(path),
    count === undefined ? { kind: 'auto' } : { kind: 'sentences', count },
  );
  console.log(values.json ? JSON.stringify(plainSummary(summary), null, 2) : formatSummary(summary));
});
