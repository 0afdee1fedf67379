// Does a sentence lean on the one before? It does when it opens with a pronoun, a demonstrative or a connective of its
// language, also after a preposition, a short opening or between the first commas (in this; on Monday, she; the mayor,
// however, …), or when only a pronoun is its speaker: “No,” he said. It will rain, she added.
import { byLanguage } from '../language/by-language.ts';
import { openers } from '../language/tables/openers.ts';

/** Tags that name a language of the tables otherwise. */
const aliases: Readonly<Record<string, string>> = {
  nb: 'da',
  no: 'da',
  nn: 'da',
  in: 'id',
  iw: 'he',
  ms: 'id',
};

const testOf = byLanguage(compile);

/** `language` is a BCP 47 tag; where it has no table, nothing leans. */
export const leans = (text: string, language: string): boolean => testOf(language)(text);

function compile(subtag: string): (text: string) => boolean {
  const language = aliases[subtag] ?? subtag;
  if (!Object.hasOwn(openers, language)) return () => false;
  const { leaning, free, before, subjects, speakers } = openers[language]!;
  const end = /^(?:zh|ja|th)$/.test(language) ? '' : `(?=${gap}|$)`;
  const opening = before === undefined ? '^' : `^(?:${gap}{0,9}${anyOf(before)}${gap}{1,9})?`;
  const isLeaning = pattern(opening, leaning, end);
  const isFree = pattern(opening, free, end);
  const isBetweenCommas = pattern('^[^,،，]{1,60}[,،，]', leaning, '[,،，]');
  // Few characters hardly hold whom it means.
  const isAfterOpening = pattern('^[^,]{1,28},', subjects, end);
  const isSpoken = pattern(`[${marks}]`, speakers, end);
  return (text) => {
    const plain = text.toLowerCase();
    return (
      (isLeaning.test(plain) && !isFree.test(plain)) ||
      isBetweenCommas.test(plain) ||
      isAfterOpening.test(plain) ||
      isSpoken.test(plain) ||
      isLeaning.test(afterQuotation(plain))
    );
  };
}

const quotationMarks = '"“”„«»';
const marks = `,،，${quotationMarks}`;
/**
 * Between words, whatever is no letter: c’est, it’s. Of such a run only so much, since a page may have any number; ranges,
 * since a pattern of every character that is no letter takes long to compile.
 */
const gap = '[\\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f،؛؟۔！-／：；]';

const anyOf = (list: string): string => `(?:${list.replaceAll(',', '|').replaceAll(' ', `${gap}{1,9}`)})`;

/** Finds any of the words and phrases between `start` and `end`. */
function pattern(start: string, list: string | undefined, end: string): RegExp {
  return list === undefined ? /(?!)/ : new RegExp(`${start}${gap}{0,9}${anyOf(list)}${end}`, 'u');
}

/** What follows the last spoken words of a sentence that opens with such: the part that names the speaker. */
function afterQuotation(text: string): string {
  if (!quotationMarks.includes(text[0] ?? ' ')) return '';
  return text.slice(Math.max(...[...quotationMarks].map((mark) => text.lastIndexOf(mark))));
}
