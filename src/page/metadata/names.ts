// Tells which text is the name of an author, and frees it from what pages put around it. A byline that is not a name is
// none: the popup would show it as one.
import { endMarks } from '../../engine/text/end-marks.ts';
import { letters, tidyMetadata } from '../text.ts';
import { isDayOfYear, writtenDateIn } from './written-date.ts';

/** Characters; a longer value is a sentence. Judgement. */
const maximumNameLength = 100;
/** Characters that are read of a value; longer ones are biographies. */
const readLength = 200;

/**
 * Returns the name or names without "By", e-mail codes and the like; an empty string for an address, a number, a date, a
 * sentence, the account of an administrator, or a template that the site left unfilled.
 */
export function nameIn(value: string, language: string): string {
  const [firstLine = ''] = value.trim().split(/[\n\t|]/);
  if (markup.test(firstLine) || firstLine.search(otherRole) === 0) return '';
  const name = tidyMetadata(firstLine.slice(0, readLength))
    .replace(attribution, '')
    .replace(gluedNames, '$1, ')
    .replace(secondAttribution, '')
    .replace(code, '')
    .replace(preposition, '')
    .replace(/^[\s,;:·•–—-]+|[\s,;:·•⋅–—*†-]+$/g, '');
  return isName(name, language) ? name : '';
}

/**
 * "By", "Analysis by", "Von", "Text:", "Author:" …, but not the start of a name such as `Von der Leyen` or `Di Maria`. A
 * name that follows without a blank is from two lines of the page.
 */
const attribution =
  /^Follow (?=\p{Lu})|^(?:\p{L}+ ){0,4}[Bb][Yy](?:\b|(?=\p{Lu}\p{Ll}))[:\s]*|^Von(?=\p{Lu})|^(?:[\p{L}\p{M}]+ ){0,2}[\p{L}\p{M}]+\s*[:：]\s*|^(?:โดย|بقلم|מאת)\s+(?=\p{L})|^(?:\p{L}+ )?(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|[Oo]leh)(?:\s*:\s*| (?=\p{Lu}\S+ \p{Lu}))/u;

/** "Jane Doe. Reviewed by John Roe": a second person who did something else. */
const secondAttribution = /[\s.,;]*(?<=[\p{Ll}\p{P}\s])(?:\p{Lu}\p{Ll}+ )?\p{L}\p{Ll}+ed by\b.*$/u;

/** "Jane Doe (jdo)": how the site abbreviates a name in its articles. In Korean, “reporter” follows the name. */
const code = /\s*\([\p{Ll}.]{2,5}\)$|\s기자$/u;

/** "By Jane Doe, in News", where the section is another element. */
const preposition = /,? (?:in|on|at)$/;

/** People who did something else. */
export const otherRole =
  /\b(?:reviewed|edited|checked|approved|produced|photographs?|photos?|illustrat\w+|verified|updated|translated|sponsored) by\b/i;

/** "Jane DoesonJohn Roe": two elements without a blank between them. No name goes on so after four letters: McDonald. */
const gluedNames = /(\p{Lu}\S* \p{Lu}\p{Ll}{3,})(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;

/** What pages write above or instead of a name, a reading time, and an address of a house. */
const label =
  /^(?:about\b.*|[^,]*\bauthor(?:'?s)?\b[^,]*|posted|published|updated|written|follow|share|subscribe|read more|contributors?|\d+ min\b.*|\d+ \p{L}+ .*,.*)$/iu;

/** Accounts, and values of a program. */
const account =
  /^(?:\w*admin\w*|web ?master|root|editor|author|user|guest|unknown|anonymous|null|undefined|none|n\/?a)$/i;
/** Addresses, templates, feeds, and everything in brackets. */
const markup = /:\/\/|@|^www\.|[{}<>%=[\]]|^\(.*\)$|\bRSS\b/;
/** A name has no colon, no more digits than `Studio 54` or `98 Ltd`, and ends no sentence. */
const noName = new RegExp(`[:：]|\\d{4}|(?!\\.)[${endMarks}]$`);

function isName(name: string, language: string): boolean {
  return (
    letters(name).length > 1 &&
    /\p{L}/u.test(name) &&
    name.length <= maximumNameLength &&
    !account.test(name) &&
    !label.test(name) &&
    !noName.test(name) &&
    !isDayOfYear(name, language) &&
    !writtenDateIn(name, language)
  );
}
