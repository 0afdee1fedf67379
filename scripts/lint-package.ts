// `npm run lint:package`: the check that Mozilla's store makes of the Firefox build, by Mozilla's own linter. An error fails.
// So does a warning or notice that is not explained below, or that is there more or less often than explained.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';
import { type ExplainedFinding, judgeFindings, nameOf } from './lint-findings.ts';
import { runInProcess, UserError } from './terminal/command-line.ts';

const built = join(import.meta.dirname, '../.output/firefox-mv3');

const explained: Readonly<Record<string, ExplainedFinding>> = {
  'UNSAFE_VAR_ASSIGNMENT extract.js': {
    count: 2,
    reason:
      'Readability sets innerHTML to try again, and to read the image of a noscript element: elements of a copy of the page that is never shown and runs nothing.',
  },
};

await runInProcess(async (_, { stdout, stderr }) => {
  if (!existsSync(built)) throw new UserError('There is no build to check. Run: npm run build:firefox');
  const { errors, warnings, notices } = await lint();
  const { accepted, mistakes } = judgeFindings([...warnings, ...notices], explained);
  for (const line of accepted) stdout.write(`${line}\n`);
  for (const finding of errors) stderr.write(`${nameOf(finding)}: ${finding.message}\n`);
  for (const line of mistakes) stderr.write(`${line}\n`);
  stdout.write(`${errors.length} errors, ${mistakes.length} findings without an explanation\n`);
  if (errors.length + mistakes.length > 0) process.exitCode = 1;
});

function lint() {
  const config = { _: [built], logLevel: 'fatal', output: 'none' };
  return linter.createInstance({ config, runAsBinary: false }).run();
}
