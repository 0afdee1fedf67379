// Finds the day that the page shows beside the headline.
import { letters } from '../text.ts';
import type { HeadlineArea, Piece } from './headline-area.ts';
import { writtenDateIn } from './written-date.ts';

/** Characters of a text that is little more than a date: "Published on … in News by Jane Doe". Judgement. */
const maximumLength = 100;
/** Letters beside the date. Judgement: more is a sentence, which may tell another day. */
const maximumOtherLetters = 40;
/** Pieces from one date to another of the same article: "Updated … | Published …". Judgement. */
const maximumDistance = 3;
/** Letters of a link to another article; names of authors and sections are shorter. Judgement. */
const minimumLinkLetters = 25;

/**
 * Returns the days beside the headline: those below it before those above it, the earlier of two that stand together,
 * because an article is published before it is updated.
 */
export function shownDays({ below, above }: HeadlineArea, language: string): string[] {
  return [daysIn(below, language), daysIn(above, language)].flat();
}

function daysIn(pieces: readonly Piece[], language: string): string[] {
  const days = pieces.map((piece) => (isOfOtherArticle(piece) ? undefined : dayOf(piece, language)));
  const first = days.findIndex((day) => day !== undefined);
  if (first < 0) return [];
  const together = days.slice(first, first + maximumDistance + 1);
  return together.filter((day) => day !== undefined).sort();
}

/** Related articles are often listed above the text, each with its day. */
function isOfOtherArticle({ element }: Piece): boolean {
  const links = element.closest('li')?.querySelectorAll('a') ?? [];
  return [...links].some(({ textContent }) => letters(textContent ?? '').length >= minimumLinkLetters);
}

function dayOf({ text, element }: Piece, language: string): string | undefined {
  // The attribute tells which number is the month.
  const attribute = element.closest('time')?.getAttribute('datetime') ?? '';
  if (/^\d{4}-\d\d-\d\d/.test(attribute)) return attribute.slice(0, 'yyyy-mm-dd'.length);
  if (text.length > maximumLength) return undefined;
  const date = writtenDateIn(text, language);
  const others = date?.rest.replace(/#\d+#|\P{L}/gu, '').length ?? 0;
  return others <= maximumOtherLetters ? date?.day : undefined;
}
