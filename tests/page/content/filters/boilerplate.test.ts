import { expect, test } from 'vitest';
import { dropBoilerplate } from '../../../../src/page/content/filters/boilerplate.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['boilerplate', dropBoilerplate, '<p>Lesen Sie auch: X</p><p>Sign up now</p>$1', ['$1']],
  [
    'stamps, also at the end',
    dropBoilerplate,
    '$1<p>Updated at 1:23 p.m.</p><p>Filed under: Roads</p><p>Copyright ⓒ News.</p>',
    ['$1'],
  ],
  [
    'but no sentence that refers the reader to a text',
    dropBoilerplate,
    '<p>See also man watch.</p><p>You may also like...</p><p>Read more <a href="/x">in our story.</a></p>',
    ['See also man watch.'],
  ],
  [
    'the button of a newsletter and the name above it',
    dropBoilerplate,
    '<p>It rained.</p><h3>Every day</h3><p>News every day <a href="/n">Subscribe</a></p><p>Nachrichten <a href="/n">Abonnieren</a></p><p>They asked us to subscribe</p>$1',
    ['It rained.', 'They asked us to subscribe', '$1'],
  ],
  ['only at its start', dropBoilerplate, '<p>He had to sign up.</p>', ['He had to sign up.']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));

test.each([
  'Advertisement – scroll to continue',
  'hirdetés',
  '（责任编辑：李明）',
  'Your email address will not be published. Required fields are marked *',
  'Artikel anhören 04:12',
  'Join 12,000 readers who get our best stories.',
  'Écouter cet article',
  'Have you been there? Let us know in the comments below!',
  'Thanks for reading The Quay! Subscribe for free to receive new posts.',
  'If you enjoyed this story, clap for it and follow me.',
  'Advertentie',
  '広告',
  'إعلان',
  'विज्ञापन',
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
  'Lue myös: Silta',
  'Διαβάστε επίσης: Η γέφυρα',
  'Soma pia: Daraja',
  'Đọc thêm: Cây cầu',
  'קראו גם: הגשר',
  'بیشتر بخوانید: پل',
  'আরও পড়ুন: সেতু',
  'மேலும் படிக்க: பாலம்',
  'อ่านเพิ่มเติม: สะพาน',
  'ဆက်လက်ဖတ်ရှုရန် - တံတား',
  'წაიკითხეთ აგრეთვე: ხიდი',
  'あわせて読みたい：橋',
  '延伸阅读：桥',
  '함께 보면 좋은 기사: 다리',
])('boilerplate: %s', (text) => expect(kept(dropBoilerplate, `<p>${text}</p>$1`)).toEqual(['$1']));

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
])('no boilerplate: %s', (text) => expect(kept(dropBoilerplate, `<p>${text}</p>$1`)).toEqual([text, '$1']));

test('a list of networks is not a bar of tools', () => {
  const list = '<ul><li>Facebook</li><li>Twitter</li></ul>';
  expect(kept(dropBoilerplate, list)).toEqual(['Facebook', 'Twitter']);
});
