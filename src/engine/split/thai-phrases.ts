// Thai and Lao end no sentence with a mark: a blank parts sentences, but clauses and lists as well. A piece goes on until
// it is long enough to say something, and then to the next blank that no connective follows.

/** In UTF-16 units, about twelve words; on Thai PUD best on both halves (F1 74 and 75, unsplit 56). */
const fewestCharacters = 60;

const unmarked = /[\p{Script=Thai}\p{Script=Lao}]/u;
const blank = /\s+(?=[“"]?[\p{Script=Thai}\p{Script=Lao}])/gu;
/** Beside a number, a Latin name or the sign of repetition, a blank is none of the writer's. */
const clauseEnd = /[\p{Script=Thai}\p{Script=Lao}”"]$/u;

/** A piece of Thai or Lao cut into phrases; any other is left whole. */
export function phrases(piece: string, connectives: readonly string[]): string[] {
  if (piece.length < fewestCharacters || !unmarked.test(piece)) return [piece];
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: gap } of piece.matchAll(blank)) {
    const next = index + gap.length;
    if (index - start < fewestCharacters || !clauseEnd.test(piece[index - 1]!) || piece[index - 1] === 'ๆ')
      continue;
    if (connectives.some((word) => piece.startsWith(word, next))) continue;
    found.push(piece.slice(start, index));
    start = next;
  }
  return [...found, piece.slice(start)];
}
