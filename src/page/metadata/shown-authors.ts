// Finds the names that the page shows beside the headline as those of the authors: by marks (`rel`, `itemprop`, class, or
// the address of a link), or after a word like "By".
import { hyphenatedNames } from '../class-and-id.ts';
import type { HeadlineArea, Piece } from './headline-area.ts';
import { otherRole } from './names.ts';

/** Elements around a piece that may be marked. Judgement. */
const maximumLevels = 4;
const markName =
  /-(?:authors?|byline|by|autor(?:en|es)?|auteurs?|autore|verfasser|writers?|contributors?|reporters?)-/;
/** `post-author__name`: what else is marked may be a title or a biography. */
const nameMark = /-(?:authors?|byline|autor|writer|contributor)(?:-[a-z]{2,9}){0,2}-name-/;
/** `/author/jane-doe`, `/autoren/name/jana-muster`, but not the page of all authors. */
const authorLink =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|staff|people|person|contributors?|reporters?|profiles?|by)\/[^?#]*[^/?#]/i;
/** What a name stands after, if it is alone in its element. */
const attribution = /^(?:\p{L}+ )?(?:by|von|par|por|di|door|av|af|przez|oleh)\s*[:：]?$/iu;
/** The same with the name: "By Jane Doe", "Von Jana Muster". */
const attributed =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ww]ords|[Tt]ext|[Ss]tory) )?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Oo]leh):? (?=\p{Lu}|\p{Lo})/u;
/** Pieces between two linked authors: "and", or what the first one does. Judgement. */
const maximumDistance = 2;

/** Returns the names in the order of the page; empty if none is marked. They may still need to be tidied. */
export function shownAuthors({ below }: HeadlineArea): string[] {
  const end = below.findIndex(({ text }) => otherRole.test(text) && !attributed.test(text));
  const pieces = end < 0 ? below : below.slice(0, end);
  const linked = linkedNames(pieces);
  if (linked.length > 0) return linked;
  const named = pieces.find(({ text }) => attributed.test(text)) ?? pieces.find(isAfterAttribution);
  return named ? [named.text] : markedNames(pieces);
}

/**
 * Returns the text of the first element that is marked as a name, else of the first marked one, and of those with the same class.
 * Elements within it are left out: papers have the number of an institute after each name.
 */
function markedNames(pieces: readonly Piece[]): string[] {
  const first = (pieces.find(isMarkedName) ?? pieces.find(isMarked))?.element;
  const isSame = (element: Element) =>
    element === first || (element.className !== '' && element.className === first?.className);
  const elements = new Set(pieces.map(({ element }) => element).filter(isSame));
  return [...elements].map((element) =>
    pieces
      .filter((piece) => piece.element === element)
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (?=[,;])/g, ''),
  );
}

/** Returns the texts of the first links to authors that stand together; of several links to one author the first. */
function linkedNames(pieces: readonly Piece[]): string[] {
  const names = new Map<string, string>();
  let last = Number.POSITIVE_INFINITY;
  for (const [index, { text, element }] of pieces.entries()) {
    const address = authorAddress(element);
    if (address === undefined) continue;
    if (index - last > maximumDistance) break;
    last = index;
    if (!names.has(address)) names.set(address, text);
  }
  return [...names.values()];
}

function authorAddress(element: Element): string | undefined {
  const link = element.closest('a');
  const address = link?.getAttribute('href') ?? '';
  const isAuthor = /\bauthor\b/.test(link?.getAttribute('rel') ?? '') || authorLink.test(address);
  return isAuthor ? address : undefined;
}

/** In a table of facts, “Directed by” names who made what the article is about. */
function isAfterAttribution({ element }: Piece, index: number, pieces: readonly Piece[]): boolean {
  const label = pieces[index - 1];
  return (
    label !== undefined &&
    attribution.test(label.text) &&
    !!label.element.parentElement?.contains(element) &&
    !label.element.closest('dt, th')
  );
}

function isMarked({ element }: Piece): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < maximumLevels && at.tagName !== 'BODY'; level++, at = at.parentElement)
    if (/\bauthor\b/.test(at.getAttribute('itemprop') ?? '') || markName.test(hyphenatedNames(at)))
      return true;
  return false;
}

const isMarkedName = ({ element }: Piece): boolean => nameMark.test(hyphenatedNames(element));
