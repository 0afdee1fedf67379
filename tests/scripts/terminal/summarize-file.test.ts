import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { summarizeFile } from '../../../scripts/terminal/summarize-file.ts';
import { temporaryFolder } from '../run-command.ts';

const { run, write } = temporaryFolder();

const paragraphs = [
  'The council of Lindau voted on Monday to close the old bridge for two years.',
  'Engineers had found cracks in three of its seven arches last winter.',
  'Buses will cross the river at the new bridge, which opened in May.',
  'Shop owners on the island fear that fewer visitors will come this summer.',
  'The mayor promised a ferry for people on foot from the first day on.',
  'Repairs to the bridge will cost the council about nine million euros.',
  'The bridge was built in 1853 and has been closed twice since then.',
];
const page = (head: string, texts: readonly string[] = paragraphs, attributes = ' lang="en"') =>
  `<!doctype html><html${attributes}><head>${head}<title>Old bridge closes</title></head><body><article>
  <h1>Old bridge closes</h1>${texts.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
const german = paragraphs.map((text) => `Für die Brücke: ${text}`);

write({
  'bridge.txt': `${paragraphs.join('\n\n')}\n${paragraphs.slice(1, 4).join('\r\n')}\n`,
  'bridge.html': page(''),
  'noisy.html': page(
    '<style>p { color: ; @@@ }</style><script>document.documentElement.textContent = ""</script>',
  ),
  'latin1.html': Buffer.from(page('<meta charset="iso-8859-1">', german), 'latin1'),
  'saved-again.html': page('<meta charset="iso-8859-1">', german),
  'unnamed.html': page('', german, ''),
  'marked.html': Buffer.from(`\ufeff${page('')}`, 'utf16le'),
  'marked.txt': Buffer.from(`\ufeff${paragraphs.join('\n')}`, 'utf16le'),
  'steering.txt': `The \u001b[31mred\u0007 line.`,
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'binary.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]),
  'binary.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
  'latin1.txt': Buffer.from('Für die Brücke', 'latin1'),
  'no-article.html': '<!doctype html><title>Login</title><form><input></form>',
  'folder/x.txt': 'x',
});

const summary = async (args: readonly string[], input?: string | Uint8Array) => {
  const { code, stdout, stderr } = await run(summarizeFile, [...args, '--json'], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('plain text', () => {
  test('folds repeated paragraphs, with the indices of the paragraphs as read', async () => {
    const { folded } = await summary(['bridge.txt']);
    const pairs = folded.map(({ index, into }: { index: number; into: number }) => [index, into]);
    expect(pairs).toEqual([
      [7, 1],
      [8, 2],
      [9, 3],
    ]);
    expect(folded[0].text).toBe(paragraphs[1]);
  });

  test('picks as many sentences as asked for, each verbatim from its paragraph', async () => {
    const { sentences } = await summary(['bridge.txt', '--sentences', '2']);
    expect(sentences).toHaveLength(2);
    for (const { text, paragraph } of sentences) expect(paragraphs[paragraph]).toContain(text);
  });

  test('guesses the language', async () => {
    const { title, language, direction } = await summary(['bridge.txt']);
    expect([title, language, direction]).toEqual(['', 'en', 'ltr']);
  });

  test('gives the same from standard input and in UTF-16', async () => {
    const text = paragraphs.join('\n');
    const { url, ...fromFile } = await summary(['marked.txt']);
    expect(url).toMatch(/^file:.*marked\.txt$/);
    expect(fromFile).toEqual({ ...(await summary(['-'], text)), url: undefined });
  });

  test('prints a list, the repeats and the times', async () => {
    const { stdout } = await run(summarizeFile, ['bridge.txt', '--sentences', '2']);
    expect(stdout).toMatch(
      /^• .+\n• .+\n\n3 repeated paragraphs folded\. \d+ s to read, this summary \d+ s\.\n$/,
    );
  });

  test('prints no control characters', async () => {
    const { stdout } = await run(summarizeFile, ['steering.txt']);
    expect(stdout).toContain('• The  [31mred  line.\n');
  });
});

describe('pages', () => {
  const brief = async (args: readonly string[], input?: string) => {
    const { title, language, sentences } = await summary(args, input);
    return { title, language, first: sentences[0].text };
  };
  const expected = { title: 'Old bridge closes', language: 'en', first: paragraphs[0] };
  const umlauts = { ...expected, first: `Für die Brücke: ${paragraphs[0]}` };

  test.each([
    ['a page by its extension', ['bridge.html'], undefined, expected],
    ['a page by its content', ['-'], page(''), expected],
    ['a page by its content after a comment', ['-'], `\n<!-- saved -->\n${page('')}`, expected],
    ['scripts do not run, broken styles are not reported', ['noisy.html'], undefined, expected],
    ['an encoding that it names', ['latin1.html'], undefined, umlauts],
    ['an encoding by its byte order mark', ['marked.html'], undefined, expected],
    ['UTF-8 although it names another', ['saved-again.html'], undefined, umlauts],
    ['a language that it does not name is guessed', ['unnamed.html'], undefined, umlauts],
  ])('%s', async (_name, args, input, wanted) => {
    expect(await brief(args, input)).toEqual(wanted);
  });

  test('nothing is fetched', async () => {
    let connections = 0;
    const server = createServer().on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const remote = `<link rel="stylesheet" href="${origin}/a.css"><script src="${origin}/a.js"></script>`;
    write({ 'remote.html': page(remote, [`<img src="${origin}/a.png">`, ...paragraphs]) });
    expect(await brief(['remote.html'])).toEqual(expected);
    // The server hears of a connection in a later turn of the event loop.
    await setTimeout(100);
    server.close();
    expect(connections).toBe(0);
  });
});

describe('--explain', () => {
  const explain = (...args: string[]) => run(summarizeFile, [...args, '--explain']);

  test('explains the blocks, folds and sentences of a page', async () => {
    const { code, stdout, stderr } = await explain('bridge.html', '--sentences', '2');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('  dropTitle  heading  Old bridge closes\n');
    expect(stdout).toContain(`  kept       text     ${paragraphs[1]}\n`);
    expect(stdout.match(/^ {2}picked {2}\d\. /gm)).toHaveLength(2);
  });

  test('explains the folds and sentences of plain text', async () => {
    const { stdout } = await explain('bridge.txt');
    expect(stdout).not.toContain('Blocks of the page');
    expect(stdout).toContain(`  7 into 1, copy, similarity 1.00: ${paragraphs[1]}\n`);
  });

  test('explains the summary that the command gives without it', async () => {
    const { sentences } = await summary(['bridge.html', '--explain']);
    const picked = sentences.filter(({ isPicked }: { isPicked: boolean }) => isPicked);
    const { sentences: expected } = await summary(['bridge.html']);
    expect(picked.map(({ text }: { text: string }) => text)).toEqual(
      expected.map(({ text }: { text: string }) => text),
    );
  });

  test('explains a refused page, and fails as without it', async () => {
    const { stderr } = await run(summarizeFile, ['no-article.html']);
    const explained = await explain('no-article.html');
    expect(explained).toMatchObject({ code: 1, stderr });
    expect(explained.stdout).toMatch(/^Refused: not-an-article \(.+\)\n\nBlocks of the page: none\n$/);
    const data = await explain('no-article.html', '--json');
    expect(JSON.parse(data.stdout)).toMatchObject({ refused: { reason: 'not-an-article' }, blocks: [] });
  });
});

test.each([
  ['no path', [], 'Name one saved page or text file'],
  ['two paths', ['bridge.txt', 'bridge.html'], 'Name one saved page or text file'],
  ['no such file', ['nowhere.txt'], 'nowhere.txt: there is no such file'],
  ['a folder', ['folder'], 'folder: this is a folder'],
  ['a path through a file', ['bridge.txt/x'], 'there is no such file'],
  ['empty', ['empty.txt'], 'empty.txt is empty'],
  ['blank', ['blank.txt'], 'blank.txt is empty'],
  ['empty standard input', ['-'], 'Standard input is empty'],
  ['binary text', ['binary.txt'], 'binary.txt is not text'],
  ['binary page', ['binary.html'], 'binary.html is not text'],
  ['text that is not UTF-8', ['latin1.txt'], 'latin1.txt is not UTF-8'],
  ['no article', ['no-article.html'], 'no-article.html: no article found'],
  ['unknown option', ['bridge.txt', '--words', '3'], "Unknown option '--words'"],
  ['no sentences', ['bridge.txt', '--sentences', '0'], '--sentences takes a whole number'],
  ['sentences without a number', ['bridge.txt', '--sentences'], '--sentences'],
])('%s: one clear line and exit code 1', async (_name, args, message) => {
  const { code, stdout, stderr } = await run(summarizeFile, args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});
