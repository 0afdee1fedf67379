// Is a sentence a call to the reader (subscribe, read more) or other text around the article: an address, a credit, a
// byline? Calls are patterns of each language; the rest has the same form in every language.
import { memoizeByLanguage } from '../language/memoize-by-language.ts';
import { tableFor } from '../language/table-for.ts';
import { betweenWords } from './between-words.ts';

/** `language` is a BCP 47 tag; without a list of calls, only the forms of every language count. */
export const isCallToAction = (text: string, language: string): boolean =>
  callsFor(language).test(text.toLowerCase()) || notProse.test(text);

const callsFor = memoizeByLanguage((subtag): RegExp => {
  const { callsToAction, callOpenings, isUnspaced } = tableFor(subtag);
  const wordStart = isUnspaced ? '' : `(?<=^|${betweenWords})`;
  const calls = [anyOf(wordStart, callsToAction), anyOf(`^${betweenWords}{0,3}`, callOpenings)];
  return new RegExp(calls.join('|'), 'u');
});

/** Matches any of the patterns after `start`; nothing if there are none. */
const anyOf = (start: string, patterns: readonly string[] = ['(?!)']): string =>
  `${start}(?:${patterns.join('|')})`;

const byline =
  String.raw`^(?:By|Par|Von|Por|Oleh|Photo|Foto|Image|Video|Vidéo)\b\s*:?\s*` +
  String.raw`\p{Lu}\S{0,40}(?:\s\p{Lu}\S{0,40}){0,3}\P{L}{0,40}$`;

const notProse = new RegExp(
  [
    String.raw`https?:|www\.`,
    // An e-mail address.
    String.raw`(?<=\S)@\S{1,60}\.\S`,
    '©',
    // A telephone number of North America.
    String.raw`\b\d{3}-\d{3}-\d{4}\b`,
    String.raw`\bGetty Images\b`,
    String.raw`\b(?:AFP|AP|EPA|Reuters)\/|\/(?:AFP|AP|EPA|Reuters|Shutterstock)\b`,
    byline,
  ].join('|'),
  'u',
);
