import { expect, test } from 'vitest';
import { closedPartsIn } from '../../../src/page/snapshot/closed-parts.ts';
import { page, prose } from '../page.ts';

const answer = `<p>${prose()}</p>`;
const isRead = (html: string) => {
  const document = page(html);
  return closedPartsIn(document)(document.querySelector('.part')!);
};

test.each([
  ['closed details', `<main><details class="part"><summary>Why?</summary>${answer}</details></main>`],
  ['the panel of a tab', `<div class="part" role="tabpanel" hidden>${answer}</div>`],
  ['the panel of an accordion', `<h3 aria-controls="a b">Why?</h3><div class="part" id="b">${answer}</div>`],
  ['a part that React streams', `<body><div class="part" hidden id="S:1a">${answer}</div>`],
  ['an answer in Chinese', `<details class="part">${'這座橋將於春季通車。'.repeat(9)}</details>`],
  ['an answer in Thai', `<details class="part">${'ชาวบ้านมารอ'.repeat(9)}</details>`],
  ['an answer in Burmese', `<details class="part">${'ရေကြည်သည်။'.repeat(9)}</details>`],
  ['an answer with a link', `<details class="part">${answer}<a href="/">More on it</a></details>`],
])('%s is read', (_, html) => expect(isRead(html)).toBe(true));

test.each([
  ['a box that nothing opens', `<div class="part" hidden>${answer}</div>`],
  ['a dialog', `<p aria-controls="a">Open</p><dialog class="part" id="a">${answer}</dialog>`],
  ['a menu', `<nav><details class="part">${answer}</details></nav>`],
  ['labels', `<details class="part">${'<p>Bridge tolls</p>'.repeat(20)}</details>`],
  ['labels in Thai', `<details class="part">${'<p>ชาวบ้านมารอ</p> '.repeat(20)}</details>`],
  ['a short sentence', '<details class="part">It opens in spring.</details>'],
  ['links', `<details class="part"><a href="/">${prose()}</a></details>`],
  ['a share box', `<details class="part share-box">${answer}</details>`],
  ['part of comments', `<div class="comments"><details class="part">${answer}</details></div>`],
  [
    'a streamed part that is not at the end',
    `<p><i></i></p><main><div class="part" id="S:1">${answer}</div>`,
  ],
])('%s is not', (_, html) => expect(isRead(html)).toBe(false));
