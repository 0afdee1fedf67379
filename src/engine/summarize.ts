// The pipeline: Article → collapse → split → rank → pick → Summary.
import { collapse } from './collapse/collapse.ts';
import { languageOf } from './language/declared.ts';
import type { Article, Length, Paragraph, Ranking, Source, Summary } from './model.ts';
import { pick } from './pick/pick.ts';
import { rank } from './rank/rank.ts';
import { split } from './split/split.ts';

/** A selection of fewer sentences is a place where the reader was, not a text to summarize. */
const fewestSelected = 2;

/**
 * Everything but the length: what the worker answers with, so that another length needs no second trip. What the reader
 * selected is ranked instead of the article, unless the whole is asked for.
 */
export function rankArticle(
  { paragraphs, selection = [], ...said }: Article,
  ignoreSelection = false,
): Ranking {
  const source = withLanguage(said, paragraphs);
  const { language } = source;
  const isOfSelection = !ignoreSelection && split(selection, language).length >= fewestSelected;
  const { paragraphs: kept, folded, words } = collapse(isOfSelection ? selection : paragraphs);
  const ranked = rank(split(kept, language), source.title, language);
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

/** Where the page names no language, or one that its text is not in, the reader is told which it was taken for. */
function withLanguage(source: Source, paragraphs: readonly Paragraph[]): Source {
  const language = languageOf(paragraphs.map(({ text }) => text).join('\n'), source.language);
  if (language === source.language) return source;
  return {
    ...source,
    language,
    notices: [...(source.notices ?? []), { kind: 'guessed-language', language }],
  };
}
