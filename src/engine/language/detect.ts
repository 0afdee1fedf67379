// Text → its language, for text without a declared language. Most scripts have one language; if several share a script,
// their function words decide. The stance: better unknown than wrong, because an unknown language still gets the general
// rules.

import { words } from '../text/words.ts';
import { languageTables } from './table-for.ts';

/** Characters that are read: some 500 words, of which a third are function words. */
const sampleLength = 3000;
/** Function words that are needed. Judgement: a single one may be a name or a quoted word. */
const fewestFunctionWords = 2;
/** Share of kana that makes a text Japanese. Judgement: Japanese has far more, Chinese that quotes a brand has less. */
const leastKanaShare = 0.1;

/** The language of each script if function words do not decide: its only one, or by far the likeliest. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Latin: 'und',
  Cyrillic: 'und',
  Arabic: 'ar',
  Devanagari: 'hi',
  Han: 'zh',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Hebrew: 'he',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
  Bengali: 'bn',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Tamil: 'ta',
  Telugu: 'te',
};

/** Compiled on first use, because most pages declare their language. */
let scriptTests: (readonly [script: string, test: RegExp])[] | undefined;

/** Returns the first script of `languageOfScript` that a word has a character of, if any. */
export function scriptOf(word: string): string | undefined {
  scriptTests ??= Object.keys(languageOfScript).map((script) => [
    script,
    new RegExp(`\\p{Script=${script}}`, 'u'),
  ]);
  return scriptTests.find(([, test]) => test.test(word))?.[0];
}

/** For each function word, the languages that have it. Made on first use. */
let languagesByWord: Map<string, string[]> | undefined;

function languagesWith(word: string): readonly string[] | undefined {
  if (!languagesByWord) {
    languagesByWord = new Map();
    for (const [language, { functionWords = [] }] of Object.entries(languageTables))
      for (const known of functionWords)
        languagesByWord.set(known, [...(languagesByWord.get(known) ?? []), language]);
  }
  return languagesByWord.get(word);
}

/** Returns the language of a text as a BCP 47 tag, or `und` if there is too little evidence. */
export const detectLanguage = (text: string): string =>
  detectLanguageOfWords(normalizedWords(text.slice(0, sampleLength)));

/** The words of a text in the form of the tables: lower case and NFC. */
export const normalizedWords = (text: string): string[] => words(text.normalize('NFC'));

/** As `detectLanguage`, for words from `normalizedWords`. */
export function detectLanguageOfWords(sample: readonly string[]): string {
  const script = mainScript(sample);
  if (script === undefined) return 'und';
  return detectByFunctionWords(sample, script) ?? languageOfScript[script]!;
}

/** The script of most words. Han counts as Japanese if there is enough kana beside it. */
function mainScript(sample: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of sample) {
    const script = scriptOf(word);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const count = (script: string) => counts.get(script) ?? 0;
  const kana = count('Hiragana') + count('Katakana');
  const japanese = kana + count('Han');
  if (kana > 0 && kana >= leastKanaShare * japanese) counts.set('Hiragana', japanese);
  return keyOfHighest(counts);
}

/** Each function word gives one point, shared by the languages that have it: the fewer they are, the more it tells. */
function detectByFunctionWords(sample: readonly string[], script: string): string | undefined {
  const scores = new Map<string, number>();
  let count = 0;
  for (const word of sample) {
    const languages = languagesWith(word);
    if (!languages || scriptOf(word) !== script) continue;
    count += 1;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  return count < fewestFunctionWords ? undefined : keyOfHighest(scores);
}

/** The first of several equal ones. */
function keyOfHighest(scores: ReadonlyMap<string, number>): string | undefined {
  let highest: string | undefined;
  for (const [key, score] of scores) if (highest === undefined || score > scores.get(highest)!) highest = key;
  return highest;
}
