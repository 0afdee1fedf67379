// Drops the note that the site earns by links of the article, and the question whether content of other sites may be
// loaded: the law of many countries asks for them, often before the first paragraph. Stance: one word is no sign. The
// note speaks of a commission, of links, and of the site or its reader; the question of the content and of consent.
import type { Block } from '../block.ts';
import { weightedLength } from './text-length.ts';

/** Weighted characters; a longer paragraph is about such links. Judgement. */
const maximumLength = 400;
const income = new RegExp(
  [
    'affili(?:at|[ée])|afiliad|afiliac|partnerlink|партн[её]рск|アフィリエイト|제휴|联盟|聯盟',
    '\\b(?:an?|small|sales) commission|provision|une (?:petite )?commission|una (?:pequeña )?comisión|uma (?:pequena )?comissão|una (?:piccola )?(?:commissione|provvigione)|commissie|prowizj|комисси[юя]|комісі|成果報酬|手数料|수수료|佣金',
    'amazon associate|qualifying purchase',
  ].join('|'),
  'iu',
);
const link = /order|deal|link|lien|enlace|lenk|odnośnik|ссыл|посилан|リンク|링크|链接|連結|purchase/iu;
const siteAndReader = new RegExp(
  [
    '\\b(?:we|our|us|i|my|me|this (?:post|article|page|(?:web)?site|blog|guide|content)|in the post|you)\\b',
    '(?:^|[\\s(])(?:wir|uns|unsere?|ich|nous|notre|nos|cet article|noi|nostr[oi]|questo articolo|nós|nosso|este (?:artigo|artículo|post)|nosotros|nuestr[oa]s?|wij|we|ons|dit artikel|denne artik|den här|nam|nasz|мы|нам|наш|ми)(?!\\p{L})',
    '当サイト|当ページ|本記事|この記事|本ページ|本文|本站|我们|我們|이 글|이 포스팅|저희',
  ].join('|'),
  'iu',
);

const embedding =
  /(?:external|third.party) (?:content|media)|extern\w* (?:inhalt|inhoud|innhold|innehåll|indhold)|conten\w* (?:extern|estern)\w|conteúdo externo|внешн\w+ (?:контент|содерж)|by (?:loading|playing) (?:the|this) (?:video|map|content|post)|mit dem (?:laden|abspielen) (?:des|der|dieses|dieser) |en chargeant (?:la|cette|le|ce) |al cargar (?:el|la|este|esta) |caricando (?:il|la|questo|questa) |ao carregar (?:o|a|este|esta) /iu;
const consent =
  /consent|accept|agree|privacy|cookie|personal data|redaktion|einverstanden|personenbezogen|zustimm|akzeptier|accepte|données|acept|datos|dados|acett|dati|gegevens|toestemming|samtyk|samtyck|соглас|данны/iu;

export function dropDisclosures(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => !isDisclosure(block));
}

function isDisclosure({ text, kind }: Block): boolean {
  return (
    kind !== 'quote' &&
    weightedLength(text) <= maximumLength &&
    [
      [income, link, siteAndReader],
      [embedding, consent],
    ].some((parts) => parts.every((part) => part.test(text)))
  );
}
