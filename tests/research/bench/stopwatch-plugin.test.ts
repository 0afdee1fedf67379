import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps, wrapStep } from '../../../research/bench/stopwatch-plugin.ts';

test.each(Object.entries(steps))('%s has the steps that the bench of a click times', (path, names) => {
  const code = readFileSync(path, 'utf8');
  for (const name of names) expect(wrapStep(code, name)).toContain(`export const ${name} = `);
});

test('a step that has moved stops the build of the bench', () => {
  expect(() => wrapStep('export const snapshot = 1;', 'snapshot')).toThrow(
    'The step snapshot is not in the file',
  );
});
