// Does a sentence lean on the one before? It does when it opens with a pronoun, a demonstrative or a connective of its
// language, or when only a pronoun is its speaker: “No,” he said. It will rain, she added.
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
  return test(text);
}

function compile(tag: string): (text: string) => boolean {
  const subtag = tag.toLowerCase().split(/[-_]/)[0]!;
  const language = aliases[subtag] ?? subtag;
  if (!Object.hasOwn(openers, language)) return () => false;
  const { leaning, free = '', speakers = '' } = openers[language]!;
  const opens = /^(?:zh|ja|th)$/.test(language) ? opensWithCharacters : opensWithWords;
  const [isLeaning, isFree] = [opens(leaning.split(',')), opens(free.split(',').filter(Boolean))];
  const isSpoken = opens(speakers.split(',').filter(Boolean));
  return (text) =>
    (isLeaning(text) && !isFree(text)) ||
    isLeaning(afterLast(quotationMarks, text)) ||
    clauses(text).some(isSpoken);
}

/** What stands behind each comma. */
const clauses = (text: string): string[] => text.split(/[,،，]/).slice(1);

const quotationMarks = ['"', '“', '”', '„', '«', '»'];

/** What follows the last spoken words: the part that names the speaker. */
function afterLast(marks: readonly string[], text: string): string {
  const end = Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
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
