// Text → its language, for text that does not say: most scripts name one language, and where many share a script their
// function words tell. The stance: better unknown than wrong, since an unknown language only gets the general rules.

import { words } from '../text/words.ts';
import { functionWords } from './tables/function-words.ts';

/** Characters looked at: some 500 words, of which a third are function words. */
const sampleLength = 3000;
/** Words found that tell more than a coincidence: one may be a name or a quoted word. */
const fewestWords = 2;
/** The share of Japanese that is written in kana is well above, that of Chinese quoting a brand below. */
const kanaShare = 0.1;

/** The language of a script where function words do not tell: its only one, or by far the likeliest. */
export const scripts: Readonly<Record<string, string>> = {
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
/** Made when first asked for: most pages say what they are in. */
let scriptTests: (readonly [script: string, test: RegExp])[] | undefined;

/** One of `scripts`, if any. */
export function scriptOf(word: string): string | undefined {
  scriptTests ??= Object.keys(scripts).map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);
  return scriptTests.find(([, test]) => test.test(word))?.[0];
}

/** Which languages have a word: the fewer, the more it tells. */
let languagesOf: Map<string, string[]> | undefined;
function languagesWith(word: string): readonly string[] | undefined {
  if (!languagesOf) {
    languagesOf = new Map();
    for (const [language, list] of Object.entries(functionWords))
      for (const known of list.split(' '))
        languagesOf.set(known, [...(languagesOf.get(known) ?? []), language]);
  }
  return languagesOf.get(word);
}

/** A BCP 47 tag, or `und` where too little of the text tells. */
export const guessLanguage = (text: string): string => languageOfWords(sampleOf(text.slice(0, sampleLength)));

/** The words of a text, as the tables have them. */
export const sampleOf = (text: string): string[] => words(text.normalize('NFC'));

/** Of some words of `sampleOf`. */
export function languageOfWords(sample: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of sample) {
    const script = scriptOf(word);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const count = (script: string) => counts.get(script) ?? 0;
  const kana = count('Hiragana') + count('Katakana');
  if (kana > 0 && kana >= kanaShare * (kana + count('Han'))) counts.set('Hiragana', kana + count('Han'));
  const script = best(counts);
  return script === undefined ? 'und' : (byFunctionWords(sample, script) ?? scripts[script]!);
}

function byFunctionWords(sample: readonly string[], script: string): string | undefined {
  const scores = new Map<string, number>();
  let telling = 0;
  for (const word of sample) {
    const languages = languagesWith(word);
    if (!languages || scriptOf(word) !== script) continue;
    telling += 1;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  return telling < fewestWords ? undefined : best(scores);
}

/** The key of the highest number; of equals, the first. */
function best(scores: ReadonlyMap<string, number>): string | undefined {
  let top: string | undefined;
  for (const [key, score] of scores) if (top === undefined || score > scores.get(top)!) top = key;
  return top;
}
