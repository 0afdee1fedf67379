// The data that stages and rings exchange: plain readonly JSON, so that every step of the pipeline can be a message, a
// fixture or a test case. The discriminant of every union is `kind`.

export type Direction = 'ltr' | 'rtl';

/** What the reader should know before relying on a summary. */
export type Notice =
  /**
   * The text is truncated. `paywall`: a request to subscribe follows it. `shorter`: the page states far more words.
   * `open-end`: it stops in the middle of a sentence.
   */
  | { readonly kind: 'cut'; readonly why: 'paywall' | 'shorter' | 'open-end' }
  /** The page was still loading when it was read. */
  | { readonly kind: 'loading' }
  /** Only the first part of a very large page was read. */
  | { readonly kind: 'partial' }
  /** No article: all text of the page that consists of sentences. */
  | { readonly kind: 'text' }
  /** A forum thread: the sentences are by several people. */
  | { readonly kind: 'discussion' }
  /** A live blog: many short reports, some of them superseded by later ones. */
  | { readonly kind: 'live' }
  /** The page declares no language, or clearly a wrong one. `language` is the detected one. */
  | { readonly kind: 'guessed-language'; readonly language: string };

/** The metadata of an article. */
export interface Source {
  readonly title: string;
  readonly byline?: string;
  /** The publication date as the page states it, in ISO 8601. */
  readonly published?: string;
  /** The name of the site, or its host name if the page states none. */
  readonly site?: string;
  readonly url: string;
  /** A BCP 47 tag; `und` if unknown. */
  readonly language: string;
  readonly direction: Direction;
  readonly notices?: readonly Notice[];
}

/** Headings divide a summary into sections. They and program code are never picked. */
export type ParagraphKind = 'text' | 'heading' | 'item' | 'quote' | 'code';

export interface Paragraph {
  readonly text: string;
  readonly kind: ParagraphKind;
  /** What the paragraph defines, if it is the beginning of a definition below its term. */
  readonly term?: string;
  /** The index among the paragraphs of the article as they were read. It identifies the paragraph in all stages. */
  readonly order: number;
}

export interface Article extends Source {
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs of the reader's selection in the page, if there is one. */
  readonly selection?: readonly Paragraph[];
}

/** Why a page cannot be summarized. The popup has a view for each, which says what to do next. */
export type RefusalReason =
  /** The browser does not let extensions read this page. */
  | 'restricted'
  /** A local file, and the reader has not allowed extensions to read files. */
  | 'file-access'
  /** Asked from a panel: the reader has not clicked the toolbar button on this page. */
  | 'needs-click'
  /** The browser's own PDF viewer. */
  | 'pdf'
  | 'not-an-article'
  /** The page was navigated or closed while it was read. */
  | 'changed'
  /** The page did not answer in time. */
  | 'unresponsive'
  /** A bug in the page or in Pith. */
  | 'failed';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Technical detail for the console. Never shown to the reader. */
  readonly detail?: string;
  /** From the page: the text that is there, although the page is no article. */
  readonly text?: Article;
  /** From the worker: the ranking of that text, for a reader who wants a summary of it. */
  readonly offer?: Ranking;
}

export type Extraction = { readonly kind: 'article'; readonly article: Article } | Refusal;

/** A paragraph that is left out because another one repeats it. */
export interface Fold {
  readonly paragraph: Paragraph;
  /** The `order` of the paragraph that stays. */
  readonly into: number;
  /** `copy`: the same words. `contained`: part of a longer paragraph. `update`: an older version of a later one. */
  readonly why: 'copy' | 'contained' | 'update';
  /** The share of its words that other paragraphs contain, 0 to 1. */
  readonly similarity: number;
}

export interface Sentence {
  /** A substring of its paragraph. */
  readonly text: string;
  /** The `order` of its paragraph. */
  readonly paragraph: number;
  /** It begins a definition, but does not name the term, which stands above it. */
  readonly lacksTerm?: true;
  /** The index among all sentences in reading order. */
  readonly order: number;
}

/**
 * Why a sentence cannot stand alone. `call-to-action`: a call to the reader, or page furniture. `fragment`: no complete
 * sentence, a quotation without a speaker, or a repetition of the headline. `question`: a question to the reader.
 * `anaphoric`: it needs the previous sentence to be understood. `split-quotation`: it contains one half of a quotation,
 * and its speaker is named. `linked`: it opens with a word like “but” that links it to the previous sentence, and can be
 * understood without that.
 */
export type Fault = 'call-to-action' | 'fragment' | 'question' | 'anaphoric' | 'split-quotation' | 'linked';

/** Why a sentence was ranked where it is. The popup has a text for each. */
export type Reason = 'lead' | 'central' | 'title' | 'figures';

export interface Scored {
  readonly sentence: Sentence;
  readonly score: number;
  /** The reasons that contributed most, strongest first. */
  readonly reasons: readonly Reason[];
  readonly fault?: Fault;
}

/** How fast people read a language silently. */
export interface ReadingSpeed {
  /** In alphabets, with spaces between words or without. */
  readonly wordsPerMinute: number;
  /** In Chinese and Japanese. */
  readonly charactersPerMinute: number;
}

/** All that is needed to pick a summary of any length. */
export interface Ranking {
  readonly source: Source;
  /** What was ranked: the whole article, or the reader's selection. */
  readonly scope: 'article' | 'selection';
  /** In reading order. */
  readonly headings: readonly Paragraph[];
  /** Best first. */
  readonly ranked: readonly Scored[];
  readonly folded: readonly Fold[];
  /** Of the article's language. Part of the ranking so that the popup does not load the tables of all languages. */
  readonly readingSpeed: ReadingSpeed;
  /** Words of the article without folded paragraphs, as `wordEquivalents` counts them (text/words.ts). */
  readonly words: number;
}

/** The answer of the worker to the popup. */
export type Reply = { readonly kind: 'ranked'; readonly ranking: Ranking } | Refusal;

/** `auto`: the length that fits the article. */
export type Length = { readonly kind: 'auto' } | { readonly kind: 'sentences'; readonly count: number };

export interface Summary extends Source {
  readonly scope: Ranking['scope'];
  /** In reading order. */
  readonly sentences: readonly Sentence[];
  readonly headings: readonly Paragraph[];
  readonly folded: readonly Fold[];
  /** True if the article is too short to be summarized, so that `sentences` has all of it. */
  readonly isComplete: boolean;
  /** Seconds that it takes to read the article without folded paragraphs, and the summary. */
  readonly reading: { readonly article: number; readonly summary: number };
}
