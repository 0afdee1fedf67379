// Text → words, the unit of every comparison. Scripts that put no space between words give overlapping pairs of
// characters instead: Intl.Segmenter's dictionaries differ between browsers, and one input must give one output.

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const run = new RegExp(
  `[${unspaced}\\p{M}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+(?:['’](?:(?![${unspaced}])[\\p{L}\\p{M}])+)*`,
  'gu',
);
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** The words of a text in lower case, in order; punctuation is left out. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const [piece] of text.toLowerCase().matchAll(run)) {
    if (startsUnspaced.test(piece)) found.push(...pairs(piece));
    else found.push(piece.replaceAll('’', "'"));
  }
  return found;
}

function pairs(piece: string): string[] {
  const characters = [...piece];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** What stands for a word where inflected forms should meet: its first five characters do as well as a stemmer. */
export const stem = (word: string): string => word.slice(0, 5);

export interface WordCount {
  /** Words of spaced scripts. */
  readonly words: number;
  /** Characters of scripts without spaces. */
  readonly characters: number;
}

export function countWords(text: string): WordCount {
  const count = { words: 0, characters: 0 };
  for (const [piece] of text.matchAll(run)) {
    if (startsUnspaced.test(piece)) count.characters += [...piece].length;
    else count.words += 1;
  }
  return count;
}
