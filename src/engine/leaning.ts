// Does a sentence lean on the one before? It does when it opens with a pronoun, a demonstrative or a connective of its
// language, or when only a pronoun is its speaker: “No,” he said. It will rain, she added.
import { openers } from './languages/openers.ts';

/** Tags that name a language of the tables otherwise. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', in: 'id', iw: 'he', ms: 'id' };

const tests = new Map<string, (text: string) => boolean>();

/** `language` is a BCP 47 tag; where it has no table, nothing leans. */
export function leans(text: string, language: string): boolean {
  let test = tests.get(language);
  if (!test) {
    test = compile(language);
    tests.set(language, test);
  }
  return test(text);
}

function compile(tag: string): (text: string) => boolean {
  const subtag = tag.toLowerCase().split(/[-_]/)[0]!;
  const language = aliases[subtag] ?? subtag;
  if (!Object.hasOwn(openers, language)) return () => false;
  const { leaning, free = '', speakers = '' } = openers[language]!;
  const end = /^(?:zh|ja|th)$/.test(language) ? '' : `(?=${gap}|$)`;
  const [isLeaning, isFree] = [pattern('^', leaning, end), pattern('^', free, end)];
  const isSpoken = pattern(`[${marks}]`, speakers, end);
  return (text) => {
    const plain = text.toLowerCase().replace(others, ' ');
    return (
      (isLeaning.test(plain) && !isFree.test(plain)) ||
      isSpoken.test(plain) ||
      isLeaning.test(afterQuotation(plain))
    );
  };
}

const quotationMarks = '"“”„«»';
const marks = `,،，${quotationMarks}`;
/** All but these and the letters become blanks: a pattern of every character that is no letter takes long to compile. */
const others = new RegExp(`[^\\p{L}\\p{M}\\p{N} ${marks}]`, 'gu');
/** Between words, whatever is no letter: c’est, it’s. Of such a run only so much, since a page may have any number. */
const gap = `[ ${marks}]`;

/** Finds any of the words and phrases between `start` and `end`. */
function pattern(start: string, list: string, end: string): RegExp {
  if (list === '') return /(?!)/;
  const phrases = list.replaceAll(',', '|').replaceAll(' ', `${gap}{1,9}`);
  return new RegExp(`${start}${gap}{0,9}(?:${phrases})${end}`);
}

/** What follows the last spoken words: the part that names the speaker. */
function afterQuotation(text: string): string {
  const end = Math.max(...[...quotationMarks].map((mark) => text.lastIndexOf(mark)));
  return end < 0 ? '' : text.slice(end);
}
