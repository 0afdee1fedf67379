// Does the text look cut? A notice, not a refusal: what is there can still be read, and a subscriber sees all of it on a
// page that says of itself that it is not free.
import type { Notice, Paragraph } from '../engine/model.ts';
import type { About } from './about.ts';
import type { Block } from './blocks.ts';

/** Share of the words that the page says it has. Counts differ by captions and headings; half is no such difference. */
const farFewer = 0.5;
/** Words; the opening that a paywall leaves to all is shorter. */
const openingWords = 250;
/** Blocks after the text in which a page asks to subscribe. */
const blocksAfter = 5;
const asks =
  /(?:continue|keep) reading|(?:subscribe|register|sign (?:in|up)|log ?in|join) (?:now |today |here )?(?:to|for) (?:read|continue|unlock|access|full|unlimited)|(?:read|unlock) (?:the (?:full|rest|whole)|this) (?:article|story)|already (?:a |have a )?(?:subscri|member)|subscribers? only|for subscribers|jetzt (?:weiterlesen|testen)|weiterlesen mit|nur für abonnent|réservée? aux abonnés|lire la suite|pour lire la suite|(?:sigue|seguir|continúa) leyendo|solo para (?:suscriptores|abbonati)|suscríbete para|continua a leggere|continue lendo|exclusivo para assinantes|verder lezen|les videre|läs vidare|czytaj dalej|tylko dla prenumeratorów|читать далее|только для подписчиков/iu;

/** `found` is what the paragraphs were cleaned from: the request itself is boilerplate and no longer among them. */
export function cutOf(
  paragraphs: readonly Paragraph[],
  found: readonly Block[],
  { wordCount, isFree }: Pick<About, 'wordCount' | 'isFree'>,
): Notice | undefined {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const last = paragraphs.at(-1)?.text ?? '';
  const end = found.findLastIndex(({ text }) => text === last);
  const after = found.slice(Math.max(0, end), end + 1 + blocksAfter);
  if (after.some(({ text }) => text.length < 300 && asks.test(text))) return { kind: 'cut', why: 'paywall' };
  if (!isFree && words < openingWords) return { kind: 'cut', why: 'paywall' };
  if (wordCount !== undefined && words > 1 && words < farFewer * wordCount)
    return { kind: 'cut', why: 'shorter' };
  return /(?:…|\.\.\.|\[…\])$/.test(last) ? { kind: 'cut', why: 'open-end' } : undefined;
}
