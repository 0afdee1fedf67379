import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choices as command } from '../../../research/choices/choices.ts';
import { runProcess, temporaryFolder } from '../../scripts/run-command.ts';

const { folder, run, write } = temporaryFolder();

const sentences = ['The bridge closed.', 'Read more.', 'It cost nine million.', 'Read more.', 'Buses go on.'];
const unread = {
  lang: 'en',
  title: 'Bridge',
  paragraphs: [{ text: sentences.join(' '), kind: 'text', order: 0 }],
  k: 2,
};
const listed = sentences.map((text) => ({ text, paragraph: 0 }));
const answers = { best: [0, 2], top: [2, 0], fine: [4], bad: [1, 3] };
const article = (id: string) => ({ id, ...unread, sentences: listed, ...answers });
const lines = (...items: object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const read = (path: string) =>
  readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

write({
  'labelled.jsonl': lines(article('web/1'), article('web/2'), article('news/1')),
  'unread.jsonl': lines({ id: 'web/1', ...unread }),
  'changed.jsonl': lines(
    { id: 'web/1', ...unread },
    { id: 'web/2', ...unread, sentences: listed.slice(1) },
    { id: 'other/1', ...unread },
  ),
});

test('choices are packed by set without any text, and joined again with the articles', async () => {
  const packed = await run(command, ['pack', 'labelled.jsonl', '--out', 'new/packed']);
  expect(packed).toEqual({ code: 0, stdout: 'web: 2 articles\nnews: 1 articles\n', stderr: '' });
  const [web] = read('new/packed/web.jsonl');
  expect(web).toEqual({
    id: 'web/1',
    lang: 'en',
    k: 2,
    sentences: 5,
    best: ['3fb4ccedb540', expect.stringMatching(/^[\da-f]{12}$/)],
    top: [web.best[1], web.best[0]],
    fine: [expect.stringMatching(/^[\da-f]{12}$/)],
    bad: [web.bad[0], web.bad[0]],
  });
  const joined = await run(command, ['join', 'new/packed', 'labelled.jsonl', '--out', 'joined.jsonl']);
  expect(joined.stdout).toBe(
    '3 of 3 articles found, 3 of them with all of their best sentences; 15 of 15 sentences of the articles found\n',
  );
  expect(read('joined.jsonl')).toEqual([article('news/1'), article('web/1'), article('web/2')]);
});

test('an article without sentences is split; one that lacks a best sentence is left out', async () => {
  await run(command, ['pack', 'labelled.jsonl', '--out', 'packed']);
  const { stdout } = await run(command, [
    'join',
    'packed/web.jsonl',
    'changed.jsonl',
    '--out',
    'joined.jsonl',
  ]);
  expect(stdout).toBe(
    '2 of 2 articles found, 1 of them with all of their best sentences; 9 of 10 sentences of the articles found\n',
  );
  expect(read('joined.jsonl')).toEqual([article('web/1')]);
});

test('the real command', () => {
  const { code, stdout } = runProcess(
    'research/choices.ts',
    ['pack', 'labelled.jsonl', '--out', '.'],
    folder,
  );
  expect([code, stdout]).toEqual([0, 'web: 2 articles\nnews: 1 articles\n']);
});

test.each([
  ['nothing', [], 'Usage: npm run --silent choices'],
  ['no place to write to', ['pack', 'labelled.jsonl'], 'Usage: npm run --silent choices'],
  ['nothing to join with', ['join', 'labelled.jsonl', '--out', 'x.jsonl'], 'Usage: npm run --silent choices'],
  ['another action', ['mix', 'labelled.jsonl', '--out', 'x'], 'Usage: npm run --silent choices'],
  ['articles without choices', ['pack', 'unread.jsonl', '--out', 'x'], 'web/1: this article has no choices'],
  [
    'texts for choices',
    ['join', 'labelled.jsonl', 'unread.jsonl', '--out', 'x'],
    '"best" should be a list of texts',
  ],
])('%s: one clear line and exit code 1', async (_name, args, message) => {
  const { code, stdout, stderr } = await run(command, args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(message);
});
