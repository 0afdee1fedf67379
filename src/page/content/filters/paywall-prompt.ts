// Drops the request to subscribe at the end of a truncated text, with all that follows it. In the middle of the text
// such words are in a promotion box.
import type { Block } from '../block.ts';
import { isProse } from './text-length.ts';

/** Characters; a longer paragraph with such words is about subscriptions. Judgement. */
const maximumLength = 300;
const request = new RegExp(
  [
    '(?:continue|keep) reading|(?:subscribe|register|sign (?:in|up)|log ?in|join)\\b.{0,20} (?:to|for) (?:read|continu|unlock|access|full)',
    '(?:read|access) the (?:full|entire|whole|rest of the) (?:article|story)|unlock th(?:e|is)\\b|already a (?:subscriber|member\\?)|subscribers?.only|(?:for|to) (?:paid |paying )?subscribers',
    'weiterlesen|nur für abonnent|(?:mit|jetzt).{0,20}\\babo\\b|bereits abonnent|abonné-?e?s\\b|(?:lire|poursuivre) (?:la suite|votre lecture|la lecture)|il vous reste \\d+',
    '(?:sigue|seguir|continuar?|continua a) (?:leyendo|lendo|leer|leggere)|(?:para|exclusivo).{0,20}(?:suscriptores|assinantes)|per gli abbonati|verder lezen|(?:voor|exclusief).{0,9} abonnees',
    'läs (?:vidare|hela artikeln)|læs (?:videre|hele)|les (?:videre|hele saken)|для подписчиков|подпишитесь,? чтобы|czytaj dalej|dla subskrybentów|会員限定|続きを読む|有料会員|구독자 전용|订阅后|付费阅读',
  ].join('|'),
  'i',
);

export function isPaywallPrompt({ text }: Block): boolean {
  return text.length <= maximumLength && request.test(text);
}

export function dropPaywallPrompt(blocks: readonly Block[]): readonly Block[] {
  const lastProse = blocks.findLastIndex(isProse);
  const start = blocks.findIndex((block, index) => index > lastProse && isPaywallPrompt(block));
  return start < 0 ? blocks : blocks.slice(0, start);
}
