import { expect, test } from 'vitest';
import { bench } from '../../../research/bench/bench.ts';
import { temporaryFolder } from '../../scripts/run-command.ts';

const { run } = temporaryFolder();

test.each([
  [['nothing'], 'There is no bench "nothing"'],
  [['--page', 'folder'], "Unknown option '--page'"],
  [['engine', 'long'], '"long" is not a length'],
  [['click'], 'Name a folder of saved pages'],
  [['extract'], 'Name a folder of saved pages'],
  [['click', 'nowhere'], 'nowhere: there is no such file'],
])('%j is a mistake', async (args, message) => {
  const { code, stderr } = await run(bench, args);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});
