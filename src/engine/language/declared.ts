// The language that a page names is mostly the one that its text is in; but templates name what the site was made in. It
// is overruled only where the text leaves no doubt: of 4,600 texts in 35 languages that name theirs, none is.
import { subtagOf } from './by-language.ts';
import { guessLanguage, languageOfWords, sampleOf, scriptOf, scripts } from './detect.ts';
import { functionWords } from './tables/function-words.ts';
import { relatives } from './tables/relatives.ts';

/** Where at least this share of the words speaks for the language that is named, it is believed at once. */
const ownShare = 0.1;
/** Where at least this share speaks for another, and so many times that of the one that is named, the other it is. */
const otherShare = 0.2;
const timesOwnShare = 4;
/** The words of fewer sentences may be a quotation or a list of names. */
const fewestWords = 60;
/** Characters at the beginning, in the middle and at the end: an abstract may be in another language. */
const pieceLength = 500;

/** The language of a text: a BCP 47 tag, the one that is named unless it is `und` or plainly wrong. */
export function languageOf(text: string, named: string): string {
  if (named === 'und') return guessLanguage(text);
  const subtag = subtagOf(named);
  const rest = Math.max(0, text.length - pieceLength);
  const [start, middle, end] = [0, Math.floor(rest / 2), rest].map((at) => text.slice(at, at + pieceLength));
  // The middle alone nearly always says enough.
  if (isBelieved(shareOf(subtag, sampleOf(middle!)))) return named;
  const found = sampleOf(rest < 2 * pieceLength ? text : `${start}\n${middle}\n${end}`);
  const own = shareOf(subtag, found) ?? 1;
  if (isBelieved(own) || found.length < fewestWords) return named;
  const guess = languageOfWords(found);
  const other = shareOf(guess, found) ?? 0;
  return other >= otherShare && other >= timesOwnShare * own && guess !== relatives[subtag] ? guess : named;
}

/** A language that is not known here cannot be doubted. */
const isBelieved = (share = 1): boolean => share >= ownShare;

/** The share of words that are function words of a language, or of the script that is its own; nothing of an unknown one. */
function shareOf(language: string, sample: readonly string[]): number | undefined {
  const list = Object.hasOwn(functionWords, language)
    ? new Set(functionWords[language]!.split(' '))
    : undefined;
  if (!list && (language === 'und' || !Object.values(scripts).includes(language))) return undefined;
  const speaks = (word: string) => (list ? list.has(word) : scripts[scriptOf(word) ?? ''] === language);
  return sample.filter(speaks).length / sample.length;
}
