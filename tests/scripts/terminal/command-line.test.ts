import { expect, test } from 'vitest';
import {
  type Command,
  fileError,
  parseCount,
  runCommand,
  UserError,
} from '../../../scripts/terminal/command-line.ts';
import { runProcess, temporaryFolder } from '../run-command.ts';

const { folder, run, write } = temporaryFolder();

test('a command writes to its streams and ends with exit code 0', async () => {
  const greet: Command = async ([name], { stdout }) => void stdout.write(`Hello ${name}`);
  expect(await run(greet, ['Ada'])).toEqual({ code: 0, stdout: 'Hello Ada', stderr: '' });
});

test('a mistake of the user is one line and exit code 1', async () => {
  const fail: Command = async () => {
    throw new UserError('Two\n  lines.');
  };
  expect(await run(fail, [])).toEqual({ code: 1, stdout: '', stderr: 'Two lines.\n' });
});

test('a bug is not caught', async () => {
  const fail: Command = async () => {
    throw new TypeError('a bug');
  };
  await expect(runCommand(fail, [], process)).rejects.toThrow('a bug');
});

test.each([
  [undefined, undefined],
  ['1', 1],
  ['12', 12],
])('--sentences %s is %s', (value, count) => {
  expect(parseCount('--sentences', value)).toBe(count);
});

test.each(['', '0', '-1', '1.5', 'many', '9999999999'])('--sentences %j is a mistake', (value) => {
  expect(() => parseCount('--sentences', value)).toThrow('--sentences takes a whole number');
});

test.each([
  ['ENOENT', 'x: there is no such file. Check the path.'],
  ['EISDIR', 'x: this is a folder. Name a file in it.'],
  ['EACCES', 'x: it may not be read. Check its permissions.'],
  ['EMFILE', 'x: cannot be used (Error: EMFILE).'],
])('an error with the code %s', (code, message) => {
  expect(fileError('x', Object.assign(new Error(code), { code })).message).toBe(message);
});

test('the process has the streams, the arguments and the exit code of the command', () => {
  write({ 'a.txt': 'The old bridge of Kelden was closed on Monday.' });
  const good = runProcess('scripts/summarize.ts', ['a.txt'], folder);
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(good.stdout).toContain('• The old bridge of Kelden was closed on Monday.');
  const bad = runProcess('scripts/summarize.ts', ['b.txt'], folder);
  expect(bad).toEqual({ code: 1, stdout: '', stderr: 'b.txt: there is no such file. Check the path.\n' });
});
