// Each filter drops its kind of junk and keeps what looks like it.
import { expect, test } from 'vitest';
import { blocks } from '../../../src/page/content/blocks.ts';
import { clean, cleanArticle } from '../../../src/page/content/clean.ts';
import { dropBoilerplate } from '../../../src/page/content/filters/boilerplate.ts';
import { dropCaptions } from '../../../src/page/content/filters/captions.ts';
import { dropContacts } from '../../../src/page/content/filters/contacts.ts';
import { dropOutsideCore } from '../../../src/page/content/filters/core.ts';
import { dropFurniture } from '../../../src/page/content/filters/furniture.ts';
import { dropLabels } from '../../../src/page/content/filters/labels.ts';
import { dropLinks } from '../../../src/page/content/filters/links.ts';
import { dropPaywallPrompt } from '../../../src/page/content/filters/paywall-prompt.ts';
import { dropOrphanHeadings, dropTitle } from '../../../src/page/content/filters/title.ts';
import { body, prose } from '../page.ts';

/** `$1`, `$2` … stand for paragraphs of prose. */
const html = (terse: string) => terse.replace(/\$(\d)/g, (_, i) => `<p>${prose(2, Number(i))}</p>`);
const short = (text: string) => text.replace(/^The council of district (\d)00 .*/, '$$$1');
const left = (filter: (b: ReturnType<typeof blocks>) => readonly { text: string }[], terse: string) =>
  filter(blocks(body(html(terse)))).map(({ text }) => short(text));

type Case = [name: string, filter: Parameters<typeof left>[0], terse: string, kept: string[]];

test.each<Case>([
  [
    'captions by tag',
    dropFurniture,
    '$1$2<figure><figcaption>A bridge</figcaption></figure>$3',
    ['$1', '$2', '$3'],
  ],
  ['navigation', dropFurniture, '$1$2$3<nav>Home</nav><footer>Imprint</footer>', ['$1', '$2', '$3']],
  [
    'the time of a report',
    dropFurniture,
    '$1<div><time>11:42</time></div>$2<p>At <time>noon</time>.</p>',
    ['$1', '$2', 'At noon.'],
  ],
  [
    'words of a class',
    dropFurniture,
    '$1$2<div class="c-relatedContent__item">More</div>$3',
    ['$1', '$2', '$3'],
  ],
  [
    'whole words only',
    dropFurniture,
    '$1$2<p class="address-shadow">Loaded.</p>$3',
    ['$1', '$2', 'Loaded.', '$3'],
  ],
  ['not what holds the article', dropFurniture, '<div class="author-jane">$1$2$3</div>', ['$1', '$2', '$3']],
  ['a caption alone with its picture', dropCaptions, '$1<div><img><p>A bridge</p></div>', ['$1']],
  ['a picture within a paragraph', dropCaptions, '<p><img>It was then.</p>$1', ['It was then.', '$1']],
  ['credits', dropCaptions, '$1<p>(Photo: Jane Doe)</p><p>A fire / AFP</p>', ['$1']],
  ['blocks of links', dropLinks, '$1<p><a href="/x">Another story</a></p>$2', ['$1', '$2']],
  ['but a linked heading before prose', dropLinks, '<h3><a href="/x">Bridge</a></h3>$1', ['Bridge', '$1']],
  ['outside the core', dropOutsideCore, '<p>Jane Doe</p><div>$1$2$3</div><p>Print</p>', ['$1', '$2', '$3']],
  [
    'but prose outside stays',
    dropOutsideCore,
    '$4<div>$1$2$3$5$6$7</div>',
    ['$4', '$1', '$2', '$3', '$5', '$6', '$7'],
  ],
  [
    'dates and bylines beside the lead',
    (b) => dropLabels(b, { byline: 'Jane Doe' }),
    '<p>By Jane Doe</p><p>3 May 2026</p><p>Rome 2-1</p>$1',
    ['Rome 2-1', '$1'],
  ],
  [
    'labels away from it',
    (b) => dropLabels(b, { byline: '' }),
    '<div>Politics</div>$1<div>Short</div>$2',
    ['$1', 'Short', '$2'],
  ],
  [
    'but a short sentence opens',
    (b) => dropLabels(b, { byline: '' }),
    '<div>Good morning!</div>$1$2',
    ['Good morning!', '$1', '$2'],
  ],
  [
    'and a table before the prose stays',
    (b) => dropLabels(b, { byline: '' }),
    `${'<div>Rome 3</div>'.repeat(30)}$1`,
    [...Array(30).fill('Rome 3'), '$1'],
  ],
  ['boilerplate', dropBoilerplate, '<p>Lesen Sie auch: X</p><p>Sign up now</p>$1', ['$1']],
  [
    'stamps, also at the end',
    dropBoilerplate,
    '$1<p>Updated at 1:23 p.m.</p><p>Filed under: Roads</p><p>Copyright ⓒ News.</p>',
    ['$1'],
  ],
  ['only at its start', dropBoilerplate, '<p>He had to sign up.</p>', ['He had to sign up.']],
  [
    'contacts at the end',
    (b) => dropContacts(b, { byline: '' }),
    '<p>Write to @jane</p>$1<p>Write to jane@news.example</p>',
    ['Write to @jane', '$1'],
  ],
  [
    'what the reader is asked to do next',
    (b) => dropContacts(b, { byline: '' }),
    '<p>Sign up <a>here</a>.</p>$1<p>Follow the desk on <a>Facebook</a> and <a>Twitter</a>.</p><p>Suivez-nous sur <a>Facebook</a>, <a>Twitter</a></p>',
    ['Sign up here.', '$1'],
  ],
  [
    'but not what others were asked, or what has no link',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>She told them to <a>vote</a>.</p><p>They then had to sign up.</p>',
    ['$1', 'She told them to vote.', 'They then had to sign up.'],
  ],
  [
    'what the site says of its income',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>Some posts may contain affiliate links.</p>',
    ['$1'],
  ],
  [
    'the author at the end',
    (b) => dropContacts(b, { byline: 'Jane Doe' }),
    '$1<p>Jane Doe, our woman in Rome</p>',
    ['$1'],
  ],
  [
    'the request to subscribe, with its offer',
    dropPaywallPrompt,
    '<p>Keep reading, he said.</p>$1<h3>Subscribe to continue</h3><p>Four weeks for one.</p>',
    ['Keep reading, he said.', '$1'],
  ],
  [
    'lists of links with their label',
    dropLinks,
    '$1<p>More stories</p><ul><li>How <a href="/a">robins eat</a></li><li>What <a href="/b">cats do</a></li><li>Who <a href="/c">sleeps</a></li></ul>',
    ['$1'],
  ],
  [
    'but not news in brief',
    dropLinks,
    '<ul><li>A <a href="/a">road closed</a>.</li><li>A <a href="/b">shop opened</a>.</li><li>A <a href="/c">cat came back</a>.</li></ul>',
    ['A road closed.', 'A shop opened.', 'A cat came back.'],
  ],
  ['the title again', (b) => dropTitle(b, { titles: ['Bridge opens'] }), '<h2>Bridge opens</h2>$1', ['$1']],
  ['headings at the end', dropOrphanHeadings, '<h2>One</h2>$1<h2>Comments</h2>', ['One', '$1']],
])('%s', (_, filter, terse, kept) => expect(left(filter, terse)).toEqual(kept));

test.each([
  'Advertisement – scroll to continue',
  'La suite après la publicité',
  'Recommended for you',
  'Topics: Bridges, Roads',
  'WATCH | The bridge opens',
  'Das könnte Sie auch interessieren',
  'Te puede interesar',
  'Czytaj także: Most',
  'Facebook Twitter WhatsApp Email Copy link',
  'Share | Print | Save',
  'Поделиться',
  'Join the conversation',
  'Got a news tip? Write to us.',
  'Publié le 3 mai 2026 à 10h00',
  'Temps de lecture : 3 min',
  '5 min read',
  'By signing up you agree to our terms of use and privacy policy.',
  'We use cookies to improve your experience.',
  'Your browser does not support the video tag.',
  'View this post on Instagram',
  'Back to top',
  '责任编辑：王小明',
])('boilerplate: %s', (text) => expect(left(dropBoilerplate, `<p>${text}</p>$1`)).toEqual(['$1']));

test.each([
  'Share prices fell on Monday.',
  'Print runs grew again.',
  'Facebook said that it would not pay.',
  'Save the date, she wrote.',
  'Scrolls of the time were found nearby.',
  'Topics of the talk were bridges and roads.',
  'By clicking on a map, anyone can see the bridge.',
  'Loading the ship took a day.',
  'Reading time passed quickly.',
  'In this article of the contract nothing was said.',
  'Published in 1999, it sold well.',
])('no boilerplate: %s', (text) => expect(left(dropBoilerplate, `<p>${text}</p>$1`)).toEqual([text, '$1']));

test('a list of networks is no bar of tools', () => {
  expect(left(dropBoilerplate, '<ul><li>Facebook</li><li>Twitter</li></ul>')).toEqual([
    'Facebook',
    'Twitter',
  ]);
});

test('paragraphs are numbered as they are left, and repeats stay', () => {
  const paragraphs = clean(body(html('<div>Kicker</div>$1$2$2')), { titles: [], byline: '' }).paragraphs;
  expect(paragraphs.map(({ order, text }) => [order, short(text)])).toEqual([
    [0, '$1'],
    [1, '$2'],
    [2, '$2'],
  ]);
});

test('filters that would drop most of an article are not believed', () => {
  const posts = [1, 2, 3, 4, 5].map((i) => `<div class="social-post">$${i}</div>`).join('');
  const root = body(html(`${posts}<p>${prose(2, 6)}</p>`));
  expect(clean(root, { titles: [], byline: '' }).paragraphs.length).toBe(1);
  expect(cleanArticle(root, { titles: [], byline: '' }).paragraphs.length).toBe(6);
});
