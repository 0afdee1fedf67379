// Boilerplate that only its words betray. Small and of high precision: it is the one filter that knows languages, and
// it over-fits easily.
import type { Block } from '../blocks.ts';

/** Characters; a longer paragraph with such words speaks about them. */
const longest = 220;

const openings = [
  '(?:advert(?:isement|ising)?s?|sponsored|anzeige|werbung|publicité|publicidade?|pubblicità|реклама|reklama?|iklan|subscribe|comments?)$',
  '(?:related|recommended|trending|most (?:read|popular|viewed))(?: \\w+)?\\s*(?::|$)',
  '(?:read|see) (?:more|next|also)|also read|don.?t miss|you (?:may|might) also|more (?:from|on|about|great)\\b|click here|listen to this|(?:story|article) continues|(?:watch|listen|tags?):',
  'lesen sie auch|mehr zum thema|(?:à )?lire aussi|l[ée][ea] también|leia (?:também|mais)|veja também|leggi anche|lees ook|l[äe]s (?:också|også|mer)',
  'czytaj też|читайте также|baca juga|関連記事|相关阅读|관련기사',
  'share (?:this|on|via)|share\\b.{0,40}(?:tweet|email)|follow (?:us|me|@)|\\d+ comments?|(?:leave|add|post|write|view) (?:a |your )?(?:comment|reply|review)',
  '(?:добавить|оставить) (?:отзыв|комментарий)|(?:deixe|deja) (?:um |un |seu |tu )?coment|laisser un commentaire|kommentar (?:schreiben|hinterlassen)',
  'filed under|posted in\\b|(?:(?:first|last) )?(?:updated?|published|posted|modified)\\b.{0,40}\\d.{0,20}$',
  'sign up|subscribe (?:to|now)|get (?:access|the latest|our|unlimited)|join our|download (?:our|the) app|stay (?:up to date|informed)',
  '©|ⓒ|copyright (?:©|ⓒ|\\(c\\)|.{0,9}\\d)',
].join('|');
const endings =
  'contributed (?:to this \\w+|reporting)(?: from .{1,40})?|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados';
const boilerplate = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${openings})|(?:${endings})\\.?$`, 'iu');

export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ text, kind }) => kind === 'quote' || text.length > longest || !boilerplate.test(text),
  );
}
