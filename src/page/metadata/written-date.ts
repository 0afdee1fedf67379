// Reads a date that is written for people, in the words of a language: "3. Mai 2026", "May 3rd, 2026", "2026年5月3日",
// "٣ مايو ٢٠٢٦", "3.5.2026". The names of months are those of `Intl` (Unicode CLDR), so that no language needs a table.
// Stance: a wrong day is worse than none, so "3/4/2026" counts only if the language says which number is the month.

/** Letters of an abbreviated month that is no abbreviation of `Intl`, such as "Sept". */
const minimumPrefix = 3;
/** In Thailand years are counted from 543 BC. */
const thaiYears = { from: 2400, offset: 543 };
const earliestYear = 1980;

const year = '((?:19|20|25)\\d\\d)(?!\\d)';
const month = '#(\\d\\d?)#';
const number = '(?<![\\d.,:])(\\d\\d?)';
/** Between the parts of a date: "3rd of #5#, 2026", but not another number. */
const gap = '[^\\d#]{0,12}';

type Parts = readonly [year: number, month: number, day: number];

/** In each form the three groups are the parts in the order that follows. */
const forms: readonly { readonly pattern: RegExp; readonly parts: (numbers: number[]) => Parts }[] = [
  {
    pattern: new RegExp(`${year}([-/.]) ?(\\d\\d?)\\2 ?(\\d\\d?)(?!\\d)`),
    parts: ([y, , m, d]) => [y!, m!, d!],
  },
  {
    pattern: new RegExp(`${year} ?[年년] ?(\\d\\d?) ?[月월] ?(\\d\\d?) ?[日일]`),
    parts: ([y, m, d]) => [y!, m!, d!],
  },
  { pattern: new RegExp(`${number}${gap}${month}${gap}${year}`), parts: ([d, m, y]) => [y!, m!, d!] },
  {
    pattern: new RegExp(`${month}[^\\d#]{0,3}(\\d\\d?)(?!\\d)[^\\d#]{1,6}${year}`),
    parts: ([m, d, y]) => [y!, m!, d!],
  },
  { pattern: new RegExp(`${year}${gap}${month}${gap}(\\d\\d?)(?!\\d)`), parts: ([y, m, d]) => [y!, m!, d!] },
  { pattern: new RegExp(`${number}\\. ?(\\d\\d?)\\. ?${year}`), parts: ([d, m, y]) => [y!, m!, d!] },
  // Two digits each, because a version number has the same form.
  { pattern: /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.])/, parts: ([d, m, y]) => [2000 + y!, m!, d!] },
];
const twoNumbers = new RegExp(`${number}([/-])(\\d\\d?)\\2${year}`);

export interface WrittenDate {
  /** ISO 8601. */
  readonly day: string;
  /** The text without the date. */
  readonly rest: string;
}

/** Returns the first date in the text, or undefined if there is none, or one that could be two days. */
export function writtenDateIn(text: string, language: string): WrittenDate | undefined {
  const plain = withAsciiDigits(text.normalize('NFKC')).replace(/\s+/g, ' ');
  if (!/\d\d/.test(plain)) return undefined;
  const marked = markMonths(plain, language);
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(marked);
    const day = found && isoDay(parts(found.slice(1).map(Number)));
    if (day) return { day, rest: marked.replace(found[0], ' ') };
  }
  const found = twoNumbers.exec(marked);
  const day = found && dayOfNumbers(Number(found[1]), Number(found[3]), Number(found[4]), language);
  return day ? { day, rest: marked.replace(found[0], ' ') } : undefined;
}

/** Tests for a day without a year, such as "Jun 2" or "2. Juni", and nothing else. */
export function isDayOfYear(text: string, language: string): boolean {
  const marked = markMonths(withAsciiDigits(text.normalize('NFKC')), language);
  return /^\P{L}*#\d\d?#\P{L}*$/u.test(marked) && /\d/.test(marked.replace(/#\d\d?#/, ''));
}

/** Which of the numbers is the month? Unknown in English without a country, which both orders are used in. */
function dayOfNumbers(first: number, second: number, ofYear: number, language: string): string | undefined {
  if (first > 12 || first === second) return isoDay([ofYear, second, first]);
  if (second > 12) return isoDay([ofYear, first, second]);
  // Publishing systems declare en-US for all of English.
  const isUnknown = Intl.DateTimeFormat.supportedLocalesOf(language).length === 0;
  if (isUnknown || /^en(?:-US)?$/.test(language)) return undefined;
  const order = new Intl.DateTimeFormat(language, { calendar: 'gregory' })
    .formatToParts()
    .map(({ type }) => type);
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  return isoDay(isDayFirst ? [ofYear, second, first] : [ofYear, first, second]);
}

function isoDay([written, ofYear, ofMonth]: Parts): string | undefined {
  const y = written >= thaiYears.from ? written - thaiYears.offset : written;
  const date = new Date(Date.UTC(y, ofYear - 1, ofMonth));
  const isReal = date.getUTCMonth() === ofYear - 1 && date.getUTCDate() === ofMonth && y >= earliestYear;
  return isReal ? date.toISOString().slice(0, 'yyyy-mm-dd'.length) : undefined;
}

/** Every script has its digits in a row, zero first. */
function withAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let value = 0;
    const code = digit.codePointAt(0)!;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

/**
 * "3 May 2026" → "3 #5# 2026", and so "3 أيار/مايو 2026", where both names are of one month. In Hebrew, “in” is written as a
 * part of the month.
 */
function markMonths(text: string, language: string): string {
  const names = monthNames(language);
  const marked = text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => {
    const plain = withoutHamza(word.toLowerCase());
    const found = monthOf(plain, names) ?? monthOf(plain.replace(/^ב(?=\p{L}{3})/u, ''), names);
    return found === undefined ? word : `#${found}#`;
  });
  return marked.replace(/(#\d\d?#)[^\p{L}\d#]{1,3}\1\)?/gu, '$1');
}

function monthOf(word: string, names: ReadonlyMap<string, number>): number | undefined {
  const exact = names.get(word);
  if (exact !== undefined || word.length < minimumPrefix) return exact;
  const months = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, found]) => found));
  return months.size === 1 ? [...months][0] : undefined;
}

/** Arabic has other months from country to country, and an alif is often written without its hamza. */
const otherLocales = (language: string): string[] => (/^ar\b/.test(language) ? ['ar', 'ar-SY', 'ar-DZ'] : []);
const withoutHamza = (word: string): string => word.replace(/[أإآ]/g, 'ا');

const namesByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Returns the months by their names in the language and in English, which many pages of other languages use. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  // Of a language that it does not know, `Intl` would return the names of this machine's.
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf(['en', language, ...otherLocales(language)])) {
    for (const style of ['long', 'short'] as const) {
      // With a day, many languages use another case: "май", but "3 мая".
      for (const options of [{ month: style }, { month: style, day: 'numeric', year: 'numeric' }] as const)
        addNames(
          names,
          new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
        );
    }
  }
  namesByLanguage.set(language, names);
  return names;
}

function addNames(names: Map<string, number>, format: Intl.DateTimeFormat) {
  for (let index = 0; index < 12; index++) {
    const parts = format.formatToParts(Date.UTC(2026, index, 15));
    const name = parts.find(({ type }) => type === 'month')!.value.toLowerCase();
    const [word = ''] = /\p{L}[\p{L}\p{M}]+/u.exec(name) ?? [];
    // Names of two words, and names with a number, are not words of the text.
    if (word.length > 1 && name.replace('.', '') === word) names.set(withoutHamza(word), index + 1);
  }
}
