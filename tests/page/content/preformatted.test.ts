import { expect, test } from 'vitest';
import { isMarkedAsCode, preformattedParagraphs } from '../../../src/page/content/preformatted.ts';
import { body } from '../page.ts';

const read = (text: string) =>
  preformattedParagraphs(text).map(({ text: each, isCode }) => [each.replace(/\s+/g, ' ').trim(), isCode]);

test.each<[name: string, text: string, read: [text: string, isCode: boolean][]]>([
  [
    'paragraphs end at empty lines, not at the end of a line',
    'The bridge is closed\nuntil May.\n\n  It opens on\n  Friday.\n \t\nSo they say.',
    [
      ['The bridge is closed until May.', false],
      ['It opens on Friday.', false],
      ['So they say.', false],
    ],
  ],
  [
    'each item of a list is a paragraph',
    'You need:\n  - a hammer, which is\n    heavy.\n  * a saw.\n  o three nails.',
    [
      ['You need:', false],
      ['- a hammer, which is heavy.', false],
      ['* a saw.', false],
      ['o three nails.', false],
    ],
  ],
  [
    'a heading in capitals is a paragraph',
    'OPTIONS\n    The command takes no options.\nBUGS\n    There are none.',
    [
      ['OPTIONS', true],
      ['The command takes no options.', false],
      ['BUGS', true],
      ['There are none.', false],
    ],
  ],
  [
    'code between prose is code',
    'Start the server:\n\n  $ serve --port=80\n\nIt runs.',
    [
      ['Start the server:', false],
      ['$ serve --port=80', true],
      ['It runs.', false],
    ],
  ],
  ['a text without prose is one code', 'let a = 1;\n\nlet b = 2;', [['let a = 1; let b = 2;', true]]],
  [
    'comments are code',
    '# Sends mail.\nmail = on\n\n// Ends it.',
    [['# Sends mail. mail = on // Ends it.', true]],
  ],
  [
    'many signs are code',
    'if (a < b && c) { return d; } else { e(); }.',
    [['if (a < b && c) { return d; } else { e(); }.', true]],
  ],
  [
    'a sentence may name an option',
    'Call it with --width=80 to get narrow lines of text.',
    [['Call it with --width=80 to get narrow lines of text.', false]],
  ],
  [
    'quotations and other scripts are prose',
    '“Go,” he said.\n\nОн ушёл.\n\n他走了。',
    [
      ['“Go,” he said.', false],
      ['Он ушёл.', false],
      ['他走了。', false],
    ],
  ],
])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['<pre>The bridge opens.</pre>', false],
  ['<pre>See the <a href="/b">bridge</a>.</pre>', false],
  ['<pre><code>The bridge opens.</code></pre>', true],
  ['<pre>\n<span>Bridge</span> opens\non Friday.</pre>', false],
  ['<pre><span>let</span> <span>a</span> = <span>1</span></pre>', true],
])('%s is marked as code: %s', (html, isMarked) => {
  expect(isMarkedAsCode(body(html).firstElementChild!)).toBe(isMarked);
});
