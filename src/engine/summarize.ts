// The pipeline: Article → collapse → split → rank → pick → Summary.
import { collapse } from './collapse/collapse.ts';
import { readingSpeedFor } from './language/reading-speed.ts';
import { resolveLanguage } from './language/resolve.ts';
import type {
  Article,
  Length,
  Paragraph,
  Ranking,
  Refusal,
  Scored,
  Sentence,
  Source,
  Summary,
} from './model.ts';
import { pick } from './pick/pick.ts';
import { rank } from './rank/rank.ts';
import { split } from './split/split.ts';

/** Sentences. A shorter selection is where the reader clicked, not a text to summarize. Judgement. */
const minimumSelected = 2;

/**
 * Runs all stages but the last. The worker answers with this ranking, so that the popup can pick any length without asking
 * again. If the reader has selected at least two sentences, only these are ranked, unless `ignoreSelection` is true.
 */
export function rankArticle(article: Article, ignoreSelection = false): Ranking {
  return rankArticleWith(rank, article, ignoreSelection);
}

/** Like `rankArticle`, with another function in the place of `rank`: explain-ranking.ts has one that adds explanations. */
export function rankArticleWith<Each extends Scored>(
  rankSentences: (
    sentences: readonly Sentence[],
    title: string,
    language: string,
    headings: readonly Paragraph[],
  ) => readonly Each[],
  { paragraphs, selection = [], ...metadata }: Article,
  ignoreSelection = false,
): Omit<Ranking, 'ranked'> & { readonly ranked: readonly Each[] } {
  const source = withLanguage(metadata, paragraphs);
  const { language } = source;
  const isOfSelection = !ignoreSelection && split(selection, language).length >= minimumSelected;
  const { paragraphs: kept, folded, words } = collapse(isOfSelection ? selection : paragraphs);
  const headings = kept.filter(({ kind }) => kind === 'heading');
  return {
    source,
    scope: isOfSelection ? 'selection' : 'article',
    headings,
    ranked: rankSentences(split(kept, language), source.title, language, headings),
    folded,
    readingSpeed: readingSpeedFor(language),
    words: Math.round(words),
  };
}

/** Ranks the text of a page that is no article, so that the reader can have a summary of it. */
export function withOffer({ text, ...refusal }: Refusal): Refusal {
  const offer = text && rankArticle(text);
  return offer && offer.ranked.length > 0 ? { ...refusal, offer } : refusal;
}

/** Runs the whole pipeline. */
export function summarize(article: Article, length?: Length): Summary {
  return pick(rankArticle(article), length);
}

/** Detects the language if the page declares none or a wrong one, and adds a notice for the reader. */
function withLanguage(source: Source, paragraphs: readonly Paragraph[]): Source {
  const language = resolveLanguage(paragraphs.map(({ text }) => text).join('\n'), source.language);
  if (language === source.language) return source;
  return {
    ...source,
    language,
    notices: [...(source.notices ?? []), { kind: 'guessed-language', language }],
  };
}
