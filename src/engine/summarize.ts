// The pipeline: Article → collapse → split → rank → pick → Summary.
import { collapse } from './collapse.ts';
import { guessLanguage } from './language.ts';
import type { Article, Length, Paragraph, Ranking, Source, Summary } from './model.ts';
import { pick } from './pick.ts';
import { rank } from './rank.ts';
import { split } from './sentences.ts';
import { countWords } from './words.ts';

/** A selection of fewer sentences is a place where the reader was, not a text to summarize. */
const fewestSelected = 2;

/**
 * Everything but the length: what the worker answers with, so that another length needs no second trip. What the reader
 * selected is ranked instead of the article, unless the whole is asked for.
 */
export function rankArticle({ paragraphs, selection = [], ...said }: Article, whole = false): Ranking {
  const source = said.language === 'und' ? withLanguage(said, paragraphs) : said;
  const { language } = source;
  const isOfSelection = !whole && split(selection, language).length >= fewestSelected;
  const { paragraphs: kept, folded } = collapse(isOfSelection ? selection : paragraphs);
  const ranked = rank(split(kept, language), source.title, language);
  const counts = kept.map(({ text }) => countWords(text));
  const words = counts.reduce((sum, count) => sum + count.words + count.characters / 2, 0);
  return {
    source,
    scope: isOfSelection ? 'selection' : 'article',
    headings: kept.filter(({ kind }) => kind === 'heading'),
    ranked,
    folded,
    words: Math.round(words),
  };
}

export function summarize(article: Article, length?: Length): Summary {
  return pick(rankArticle(article), length);
}

/** What names no language gets the one that its text looks like, and the reader is told. */
function withLanguage(source: Source, paragraphs: readonly Paragraph[]): Source {
  const language = guessLanguage(paragraphs.map(({ text }) => text).join('\n'));
  if (language === 'und') return source;
  return {
    ...source,
    language,
    notices: [...(source.notices ?? []), { kind: 'guessed-language', language }],
  };
}
