import { expect, test } from 'vitest';
import { blocks } from '../../../src/page/content/blocks.ts';
import { clean } from '../../../src/page/content/clean.ts';
import { detectTruncation } from '../../../src/page/content/truncation.ts';
import { body, prose } from '../page.ts';

const free = { isFree: true };
const long = [1, 2, 3, 4, 5, 6].map((i) => `<p>${prose(3, i)}</p>`).join('');

type Case = [
  name: string,
  html: string,
  facts: { isFree: boolean; wordCount?: number },
  why: string | undefined,
];

test.each<Case>([
  ['a whole text', long, free, undefined],
  ['a request after it', `${long}<p>Subscribe to continue reading</p>`, free, 'paywall'],
  ['a request in another language', `${long}<p>Cet article est réservé aux abonnés</p>`, free, 'paywall'],
  ...[
    'This article is for subscribers only',
    'Already a subscriber? Log in',
    'Read the full story for one euro',
    'Jetzt weiterlesen mit dem Abo',
    'Il vous reste 70 % de cet article à lire.',
    'Para seguir leyendo, suscríbete',
    'Exclusivo para assinantes',
    'Questo articolo è riservato: per gli abbonati',
    'Verder lezen? Word abonnee',
    'Läs hela artikeln',
    'Статья для подписчиков',
    'この記事は会員限定です',
  ].map((ask): Case => [ask, `${long}<p>${ask}</p>`, free, 'paywall']),
  [
    'a link to the text that also stands before it',
    `<p><a>Continue reading</a></p>${long}<p><a>Continue reading</a></p>`,
    free,
    undefined,
  ],
  ['a request in the middle', `${long}<p>Subscribe to read more</p>${long}`, free, undefined],
  [
    'words of a request in the text',
    `${long}<p>He is already a member of parliament, she said.</p>`,
    free,
    undefined,
  ],
  ['a short text that is not free', `<p>${prose(2)}</p>`, { isFree: false }, 'paywall'],
  ['a long text that is not free', long, { isFree: false }, undefined],
  ['far fewer words than it says', long, { isFree: true, wordCount: 2000 }, 'shorter'],
  ['about as many', long, { isFree: true, wordCount: 400 }, undefined],
  ['an end in the middle', `${long}<p>${prose(1)} And then the mayor took the…</p>`, free, 'open-end'],
  ['an end that quotes three dots', `${long}<p>${prose(1)} “Wait for it."...</p>`, free, undefined],
])('%s', (_, html, facts, why) => {
  const root = body(html);
  const { paragraphs } = clean(root, { titles: [], byline: '' });
  expect(detectTruncation(paragraphs, blocks(root), facts)).toEqual(why && { kind: 'cut', why });
});
