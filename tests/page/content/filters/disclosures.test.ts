import { expect, test } from 'vitest';
import { dropDisclosures } from '../../../../src/page/content/filters/disclosures.ts';
import { kept } from './filter-case.ts';

test.each([
  'This post contains affiliate links. If you buy something, we may earn a small commission.',
  'As an Amazon Associate, I earn from qualifying purchases.',
  'Mit * markierte Links sind Affiliate-Links. Wir erhalten eine Provision, wenn du dort kaufst.',
  'Cet article contient des liens affiliés : nous touchons une petite commission sur vos achats.',
  'Este artículo contiene enlaces de afiliado y nosotros recibimos una comisión.',
  'Мы можем получать комиссию за покупки по ссылкам.',
  '本ページにはアフィリエイトリンクが含まれています。',
  'An dieser Stelle finden Sie externe Inhalte. Dabei können personenbezogene Daten übermittelt werden.',
  'By loading the video, you agree to the privacy policy of the provider.',
  'Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung.',
  'Ce contenu externe sera chargé si vous acceptez les cookies.',
])('dropped: %s', (text) => expect(kept(dropDisclosures, `$1<p>${text}</p>`)).toEqual(['$1']));

test.each([
  'We received the letter on Monday, the European Commission said of the links between the firms.',
  'The broker took a small commission on each sale, according to the court.',
  'The station is an affiliate of the network, which declined to comment.',
  'The company will move its data to an external content provider next year.',
])('kept: %s', (text) => expect(kept(dropDisclosures, `$1<p>${text}</p>`)).toEqual(['$1', text]));

test.each([
  ['a quotation', '<blockquote><p>We earn a small commission by these links.</p></blockquote>', 1],
  ['a longer text about it', `<p>We earn a small commission by links. ${'And so on. '.repeat(40)}</p>`, 1],
])('%s stays', (_, html, count) => expect(kept(dropDisclosures, html).length).toBe(count));
