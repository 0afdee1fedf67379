import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatWeights } from '../../../research/train/weights-file.ts';

const shipped = 'src/engine/rank/weights.json';
const formatted = formatWeights(JSON.parse(readFileSync(shipped, 'utf8')));

test('the shipped weights are in the format that the trainer writes', () => {
  expect(readFileSync(shipped, 'utf8')).toBe(formatted);
});

test('the formatter of `npm run check` has nothing to change in it', () => {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${shipped}`];
  const options = { input: formatted, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, biome, options)).toBe(formatted);
});
