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
  const isSpaced = !/^(?:zh|ja|th)$/.test(language);
  const [isLeaning, isFree] = [startingWith(leaning, '^', isSpaced), startingWith(free, '^', isSpaced)];
  const isSpoken = startingWith(speakers, '[,،，"“”«»]', isSpaced);
  return (text) =>
    (isLeaning.test(text) && !isFree.test(text)) ||
    isSpoken.test(text) ||
    isLeaning.test(afterQuotation(text));
}

/**
 * Finds any of the words and phrases after `start`; between and after words, whatever is no letter: c’est, it’s. Bounded,
 * so that a text of nothing but marks is read in linear time.
 */
function startingWith(list: string, start: string, isSpaced: boolean): RegExp {
  if (list === '') return /(?!)/;
  const phrases = list.split(',').map((phrase) => phrase.replaceAll(' ', '[^\\p{L}\\p{N}]{1,9}'));
  const end = isSpaced ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return new RegExp(`${start}[^\\p{L}\\p{N}]{0,9}(?:${phrases.join('|')})${end}`, 'iu');
}

const quotationMarks = ['"', '“', '”', '„', '«', '»'];

/** What follows the last spoken words: the part that names the speaker. */
function afterQuotation(text: string): string {
  const end = Math.max(...quotationMarks.map((mark) => text.lastIndexOf(mark)));
  return end < 0 ? '' : text.slice(end);
}
