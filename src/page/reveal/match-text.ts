// Finds a passage in the text of a page. Works on significant characters only, since white space and invisible
// characters differ between the page and the text that was read from it. The text around a passage decides between
// equal matches, as in TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector).

/** White space, control characters, soft hyphens and other characters of zero width. */
const insignificant = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

export const significant = (text: string): string => text.replace(insignificant, '');

/** Offsets of the first significant character and of the one after the last. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** How many significant characters must be equal where a match starts and after each insertion. Judgement. */
const shortestRun = 4;
/**
 * A passage with fewer significant characters must occur exactly. Judgement: a few characters can be found in order in
 * any sentence, and highlighting the wrong one is worse than finding none.
 */
const shortestInterrupted = 16;
/** Insertions are at most this share of the passage, or `insertedAtLeast` characters. Judgement. */
const insertedShare = 0.5;
/** Enough for "[citation needed]", the longest footnote mark of Wikipedia's usual ones. */
const insertedAtLeast = 16;
/** Characters at each end that are enough to find a passage whose middle is not the same any more. Judgement. */
const endLength = 24;

/**
 * Returns all matches of `wanted` in `text`, both reduced to significant characters, in text order: the exact ones,
 * else those with insertions, else those with the same start and end, else those without the first character. Empty if
 * there is none or `wanted` is empty.
 */
export function findMatches(text: string, wanted: string): Match[] {
  if (wanted === '') return [];
  for (const find of [exactMatches, matchesWithInsertions, matchesOfBothEnds, matchesWithoutFirst]) {
    const matches = find(text, wanted);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Matches do not overlap. */
function exactMatches(text: string, wanted: string): Match[] {
  return occurrences(text, wanted).map((start) => ({ start, end: start + wanted.length }));
}

/** Matches with all characters in order and something in between: footnote marks, an advertisement. */
function matchesWithInsertions(text: string, wanted: string): Match[] {
  if (wanted.length < shortestInterrupted) return [];
  const matches = occurrences(text, wanted.slice(0, shortestRun)).flatMap((start) => {
    const end = endWithInsertions(text, wanted, start);
    return end === undefined ? [] : [{ start, end }];
  });
  // An earlier sentence with the same first word may seem to continue with the rest: the shortest match is right.
  return matches.filter(({ end }, index) => matches[index + 1]?.end !== end);
}

/** Returns where the match from `start` ends, or undefined if a character is missing or too much is inserted. */
function endWithInsertions(text: string, wanted: string, start: number): number | undefined {
  const allowed = Math.max(insertedShare * wanted.length, insertedAtLeast);
  const within = text.slice(start, start + wanted.length + allowed);
  let end = 0;
  let matched = 0;
  while (matched < wanted.length) {
    const resumesAt = within.indexOf(wanted.slice(matched, matched + shortestRun), end);
    if (resumesAt < 0) return undefined;
    const equal = lengthOfEqualStart(within.slice(resumesAt), wanted.slice(matched));
    end = resumesAt + equal;
    matched += equal;
  }
  return start + end;
}

/** Matches with the same start and end at about the right distance: a sentence whose middle was edited since. */
function matchesOfBothEnds(text: string, wanted: string): Match[] {
  if (wanted.length < 2 * endLength) return [];
  return occurrences(text, wanted.slice(0, endLength)).flatMap((start) => {
    const lastPart = text.indexOf(wanted.slice(-endLength), start + endLength);
    const end = lastPart + endLength;
    return lastPart >= 0 && end - start <= (1 + insertedShare) * wanted.length ? [{ start, end }] : [];
  });
}

/** The first letter of a chapter may be a picture. */
function matchesWithoutFirst(text: string, wanted: string): Match[] {
  return wanted.length < shortestInterrupted ? [] : exactMatches(text, wanted.slice(1));
}

function occurrences(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let offset = text.indexOf(part); offset >= 0; offset = text.indexOf(part, offset + part.length)) {
    offsets.push(offset);
  }
  return offsets;
}

/**
 * Returns how many characters just before and just after a match are the same as around the passage. Takes the first
 * difference on each side as the end of what is the same.
 */
export function contextSimilarity(text: string, match: Match, before: string, after: string): number {
  return (
    lengthOfEqualEnd(text.slice(Math.max(0, match.start - before.length), match.start), before) +
    lengthOfEqualStart(text.slice(match.end, match.end + after.length), after)
  );
}

function lengthOfEqualStart(one: string, other: string): number {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && one[length] === other[length]) length++;
  return length;
}

function lengthOfEqualEnd(one: string, other: string): number {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
