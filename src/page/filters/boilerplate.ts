// Boilerplate that only its words betray. Small and of high precision: it is the one filter that knows languages, and
// it over-fits easily.
import type { Block } from '../blocks.ts';

/** Characters; a longer paragraph with such words speaks about them. */
const longest = 220;

const openings = [
  '(?:adverts?|advertisement|advertising|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|reklama?|iklan|広告|광고|广告|subscribe|abonnieren|s’abonner)$',
  'related(?: (?:stories|posts?|articles?|news|content|coverage|topics|links))?\\s*(?::|$)|related:',
  'read (?:more|next|also)|see (?:more|also)|see more:|also read|don.?t miss|you (?:may|might) also (?:like|enjoy)|more (?:from|on|about|in|great)\\b|click here (?:to|for)|watch:|listen:|most (?:read|popular|viewed)|trending|recommended',
  'lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire aussi|sur le même sujet|lea también|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|potrebbe interessarti|lees ook|läs (?:också|mer)|les også|læs også|czytaj (?:też|także|również)|читайте также|ayrıca okuyun|baca juga|xem thêm|関連記事|相关阅读|相关新闻|관련기사',
  'share (?:this|on|via)|share\\b.{0,40}(?:tweet|facebook|email)|follow (?:us|me|@)|follow .{1,40} on (?:twitter|facebook|instagram|x)\\b|comments?$|leave a (?:comment|reply)|\\d+ comments?|view comments|post a comment|tags?:|topics?:|filed under|posted in|print this',
  'sign up|subscribe (?:to|now|today|here)|get (?:access|the latest|our|unlimited)|join (?:our|the newsletter)|download (?:our|the) app|want more|support (?:our|quality) journalism|stay (?:up to date|informed|on top)',
  '(?:this (?:story|article|content) (?:has been|was) (?:updated|published|originally|provided|produced)|first published|originally published|published|updated|last updated|posted)\\b.{0,60}\\d',
  'copyright|©|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados',
].join('|');
const endings = [
  'contributed (?:to this (?:report|story|article)|reporting)(?: from .{1,40})?',
  'all rights reserved',
  'delivered to your inbox(?: .{1,10})?',
].join('|');
const boilerplate = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${openings})|(?:${endings})\\.?$`, 'iu');

export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ text, kind }) => kind === 'quote' || text.length > longest || !boilerplate.test(text),
  );
}
