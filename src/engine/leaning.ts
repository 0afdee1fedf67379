// Does a sentence lean on the one before? It does when it opens with a pronoun, a demonstrative or a connective of its
// language, or when its quotation has only a pronoun for a speaker: “No,” he said.
import { openers } from './languages/openers.ts';

/** Words of the longest opener in the tables, and the characters in which they stand. */
const openingWords = 5;
const openingLength = 80;

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
  return test(text) || test(afterQuote(text));
}

function compile(tag: string): (text: string) => boolean {
  const subtag = tag.toLowerCase().split(/[-_]/)[0]!;
  const language = aliases[subtag] ?? subtag;
  if (!Object.hasOwn(openers, language)) return () => false;
  const { leaning, free = '' } = openers[language]!;
  const opens = /^(?:zh|ja|th)$/.test(language) ? opensWithCharacters : opensWithWords;
  const [isLeaning, isFree] = [opens(leaning.split(',')), opens(free.split(',').filter(Boolean))];
  return (text) => isLeaning(text) && !isFree(text);
}

const quotationMarks = ['"', '“', '”', '„', '«', '»'];

/** What follows the last spoken words: the part that names the speaker. */
function afterQuote(text: string): string {
  const end = Math.max(...quotationMarks.map((mark) => text.lastIndexOf(mark)));
  return end < 0 ? '' : text.slice(end);
}

const opensWithWords = (list: readonly string[]) => {
  const known = new Set(list);
  return (text: string): boolean => {
    // An apostrophe parts c’est and it’s.
    const words =
      text
        .slice(0, openingLength)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    let opening = '';
    for (const word of words.slice(0, openingWords)) {
      opening += opening === '' ? word : ` ${word}`;
      if (known.has(opening)) return true;
    }
    return false;
  };
};

const opensWithCharacters =
  (list: readonly string[]) =>
  (text: string): boolean => {
    const opening = text.slice(0, openingLength).replace(/^[^\p{L}\p{N}]+/u, '');
    return list.some((opener) => opening.startsWith(opener));
  };
