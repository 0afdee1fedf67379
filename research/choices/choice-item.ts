// An article with the key sentences that a careful reader chose (README.md): its shape, and how it is read from a file.
import { UserError } from '../../scripts/terminal/command-line.ts';
import type { Paragraph } from '../../src/engine/model.ts';
import { checkShape, readItemLines } from '../evaluate/data-files.ts';

/** The answers of a reader. The numbers are indices in the sentences of the article. */
export interface Choice {
  /** Sentences per summary. */
  readonly k: number;
  /** The k sentences of the best summary. */
  readonly best: readonly number[];
  /** The three most important of the best, most important first. */
  readonly top: readonly number[];
  /** Sentences that could replace one of the best with little loss. */
  readonly fine: readonly number[];
  /** Sentences that should never be in a summary. */
  readonly bad: readonly number[];
}

export interface ListedSentence {
  readonly text: string;
  /** The `order` of its paragraph. */
  readonly paragraph: number;
}

export interface ChoiceItem extends Choice {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly paragraphs: readonly Paragraph[];
  /** By the split of the version that the choices were made with. */
  readonly sentences: readonly ListedSentence[];
}

/** An article that nobody has read yet lacks the answers and may lack the sentences, but has a k. */
export type UnreadItem = Pick<ChoiceItem, 'id' | 'lang' | 'title' | 'paragraphs' | 'k'> &
  Partial<Pick<ChoiceItem, 'sentences'>>;

const choiceLists = ['best', 'top', 'fine', 'bad'] as const;

const unreadShape = { id: 'text', lang: 'text', paragraphs: 'entries', k: 'count' } as const;
const answerShape = {
  sentences: 'entries',
  best: 'indices',
  top: 'indices',
  fine: 'indices',
  bad: 'indices',
} as const;

export const headingsOf = ({ paragraphs }: Pick<ChoiceItem, 'paragraphs'>): Paragraph[] =>
  paragraphs.filter(({ kind }) => kind === 'heading');

export const hasAnswers = (item: UnreadItem): item is ChoiceItem => 'best' in item;

/** Reads articles with or without answers. */
export function readArticles(path: string): UnreadItem[] {
  const items = readItemLines<UnreadItem>(path, unreadShape);
  for (const item of items) if (hasAnswers(item)) checkAnswers(item, `${path}, ${item.id}`);
  return items;
}

/** Reads articles that all have answers. */
export function readChoices(path: string): ChoiceItem[] {
  return readArticles(path).map((item) => {
    if (hasAnswers(item)) return item;
    throw new UserError(`${path}, ${item.id}: this article has no choices.`);
  });
}

/** Returns the name of the set: the part of the id before the first slash, or `fallback` if it has none. */
export const setOf = (id: string, fallback: string): string =>
  id.includes('/') ? id.slice(0, id.indexOf('/')) : fallback;

function checkAnswers(item: ChoiceItem, place: string): void {
  checkShape(item, answerShape, place);
  const list = choiceLists.find((name) => item[name].some((index) => index >= item.sentences.length));
  if (list) throw new UserError(`${place}: "${list}" has a number that no sentence has.`);
}
