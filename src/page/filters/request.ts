// The request to subscribe where a text is cut, and what comes with it. Only at the end: in the middle it is a box.
import type { Block } from '../blocks.ts';
import { isProse } from './weight.ts';

/** Characters; a longer paragraph with such words speaks about them. */
const longest = 300;
const asks = new RegExp(
  [
    '(?:continue|keep) reading|(?:subscribe|register|sign in|log in|join) (?:now )?(?:to|for) (?:read|continue|unlock|access|full)',
    'read the (?:full|rest of the) (?:article|story)|already a subscriber|subscribers only|for subscribers',
    'weiterlesen|nur für abonnent|aux abonnés|lire la suite|(?:sigue|seguir) leyendo|para (?:suscriptores|assinantes)|per gli abbonati',
  ].join('|'),
  'i',
);

export function isRequest({ text }: Block): boolean {
  return text.length <= longest && asks.test(text);
}

export function dropRequest(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(isProse);
  const start = blocks.findIndex((block, index) => index > last && isRequest(block));
  return blocks.slice(0, start < 0 ? blocks.length : start);
}
