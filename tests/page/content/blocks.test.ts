import { expect, test } from 'vitest';
import { blocks } from '../../../src/page/content/blocks.ts';
import { body } from '../page.ts';

const read = (html: string) => blocks(body(html)).map(({ kind, text }) => `${kind}: ${text}`);

test.each<[name: string, html: string, lines: string[]]>([
  ['paragraphs are not glued', '<p>One.</p><p>Two.</p>', ['text: One.', 'text: Two.']],
  ['text beside blocks', '<div>One.<p>Two.</p>Three.</div>', ['text: One.', 'text: Two.', 'text: Three.']],
  [
    'inline elements do not split',
    '<p>One <b>bold</b> and <a href="/x">linked</a> word.</p>',
    ['text: One bold and linked word.'],
  ],
  ['a line break splits', '<p>One.<br>Two.<br><br>Three.</p>', ['text: One.', 'text: Two.', 'text: Three.']],
  ['but not within a sentence', '<p>One that goes<br>on.</p>', ['text: One that goes on.']],
  [
    'kinds',
    '<h2>Head</h2><ul><li><p>Item.</p></li></ul><blockquote><p>Said.</p></blockquote>',
    ['heading: Head', 'item: Item.', 'quote: Said.'],
  ],
  [
    'a row is one line',
    '<table><tr><th>City</th><td>Rome</td><td>3</td></tr></table>',
    ['item: City \ufffc Rome \ufffc 3'],
  ],
  [
    'no gap after a number, or before an empty cell',
    '<table><tr><td>1.</td><td>Rome.</td><td></td></tr><tr><th>City</th><th>Size</th></tr></table>',
    ['item: 1. Rome.', 'heading: City Size'],
  ],
  [
    'notes within a line',
    '<p>In 1871<span class="fn"><span class="fn-popup">Or 1872.</span></span> he wrote,<small>*letters are lost</small> daily.</p>',
    ['text: In 1871 he wrote, daily.'],
  ],
  [
    'links of headings to themselves go',
    '<h2>Set up<a class="headerlink" href="#set-up">¶</a></h2><h3><a href="#c">#</a> In C<a href="#c">#</a></h3><p>See <a href="#c">#</a>.</p>',
    ['heading: Set up', 'heading: In C', 'text: See #.'],
  ],
  [
    'preformatted text has paragraphs, and code',
    '<pre>The bridge is\nclosed.\n\n  <a href="/open">open</a> --force\n\nit is open:</pre><pre><code>go();\n\nstop();</code></pre>',
    ['text: The bridge is closed.', 'code: open --force', 'text: it is open:', 'code: go(); stop();'],
  ],
  ['a drop cap is joined', '<p><span>T</span>he start.</p>', ['text: The start.']],
  ['also as a picture', '<p><img alt="T">he start.</p>', ['text: The start.']],
  ['but no other picture', '<p><img alt="T"> The start.</p>', ['text: The start.']],
  [
    'marks that count go',
    '<p>Of its<sup>1</sup> end.<sup>2</sup> There is a<sup>3</sup> cost.</p>',
    ['text: Of its end. There is a cost.'],
  ],
  ['also from its own block', '<div>T</div><p>he start.</p>', ['text: The start.']],
  [
    'footnote marks go',
    '<p>So it is.<sup><a href="#f1">[1]</a></sup> And<sup>*</sup> more.</p>',
    ['text: So it is. And more.'],
  ],
  [
    'formulas and ordinals stay',
    '<p>CO<sub>2</sub> on the 1<sup>st</sup>, 10<sup>3</sup>, M<sup>me</sup></p>',
    ['text: CO2 on the 1st, 103, Mme'],
  ],
  [
    'time codes of a transcript go',
    '<p><span>00:01:05</span> <b>Host:</b> Hello.</p><p><a>[1:05]</a> Hello.</p><p><i>(01:05)</i> Hello.</p>',
    ['text: Host: Hello.', 'text: Hello.', 'text: Hello.'],
  ],
  [
    'also after a speaker, whose name is a line of its own',
    '<p><b>Ada Lind</b> <i><a>(00:01:05)</a></i> Hello.</p><p>At <b>(00:01:05)</b> it began, and at last <b>(00:01:06)</b> ended.</p>',
    ['heading: Ada Lind', 'text: Hello.', 'text: At (00:01:05) it began, and at last (00:01:06) ended.'],
  ],
  [
    'other times stay',
    '<p><b>10:20</b> Rain.</p><p><b>2:01:09</b> Record.</p><p>At <b>00:01:05</b> it began.</p><p><b>00:01:05</b></p><table><tr><td>00:01:05</td><td>Kim</td></tr></table>',
    [
      'text: 10:20 Rain.',
      'text: 2:01:09 Record.',
      'text: At 00:01:05 it began.',
      'heading: 00:01:05',
      'item: 00:01:05 Kim',
    ],
  ],
  ['a drop cap with a blank', '<p><span class="drop-cap">T</span>\nhe start.</p>', ['text: The start.']],
  ['but a word of one letter', '<p><span class="drop-cap">A</span> man came.</p>', ['text: A man came.']],
  ['and a letter that is none', '<p><b>X</b> marks it.</p>', ['text: X marks it.']],
  [
    'what programs read goes',
    '<p>One.</p><script type="application/ld+json">{"a":1}</script><style>p {}</style><p>Two.</p>',
    ['text: One.', 'text: Two.'],
  ],
  [
    'readings above a line go',
    '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>だ。</p>',
    ['text: 漢だ。'],
  ],
  [
    'what is for screen readers goes',
    '<p>See <a>this<span class="sr-only">, opens a window</span></a>.</p>',
    ['text: See this.'],
  ],
  [
    'a term heads what is said of it',
    '<dl><dt>Why?</dt><dd>So.</dd><dt>It is a term.</dt></dl>',
    ['heading: Why?', 'item: So.', 'item: It is a term.'],
  ],
  ['a role makes a heading', '<div role="heading">Head</div>', ['heading: Head']],
  ['quotes that the browser draws are not in the text', '<p>He said <q>go</q>.</p>', ['text: He said go.']],
  [
    'what opens at the pointer goes',
    '<p>It met <span class="rollover-people"><a>Jane Doe</a><span class="rollover-people-block"><a>Her stories</a></span></span> today.</p>',
    ['text: It met Jane Doe today.'],
  ],
  [
    'side notes go',
    '<p>She believed that its<label></label><span class="sidenote">See below.</span> tests were slow.</p>',
    ['text: She believed that its tests were slow.'],
  ],
  [
    'formulas are read',
    '<p>Take <math><mi>n</mi></math> boats or <img class="latex" alt="k"> ferries.</p>',
    ['text: Take n boats or k ferries.'],
  ],
  [
    'or leave a gap',
    '<p>Take <img class="latex"> boats.</p><img class="latex">',
    ['text: Take \ufffc boats.'],
  ],
  ['ornaments and joiners make no block', '<p>***</p><p>„</p><p>\u200d</p><p>🌿</p>', ['text: 🌿']],
  ['exponents stay', '<p>Ten m<sup>2</sup> a day.</p>', ['text: Ten m2 a day.']],
  ['nothing', '<div> <p>&nbsp;</p><p>\u200b</p></div>', []],
])('%s', (_, html, lines) => expect(read(html)).toEqual(lines));

test('the share of links', () => {
  expect(blocks(body('<p><a href="/a">1234</a>5678</p>')).map(({ linked }) => linked)).toEqual([0.5]);
});

test('the element is the innermost one around all of the text', () => {
  const found = blocks(
    body('<div class="outer"><span class="caption">A <b>picture</b></span><img></div><p>A <b>b</b></p>'),
  );
  expect(found.map(({ element }) => element.className || element.tagName)).toEqual(['caption', 'P']);
});
