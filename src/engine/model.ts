// The data between the rings: plain readonly JSON, so that every arrow of the pipeline can be a message, a fixture and
// a test case. The discriminant of every union is `kind`.

export type Direction = 'ltr' | 'rtl';

/** What the reader should know before trusting a summary. */
export type Notice =
  /** The page asks to subscribe where it ends; it has far fewer words than the page says; it ends in the middle. */
  | { readonly kind: 'cut'; readonly why: 'paywall' | 'shorter' | 'open-end' }
  /** The page is so large that only its first part was read. */
  | { readonly kind: 'partial' }
  /** A live blog: many short reports, some of them overtaken by later ones. */
  | { readonly kind: 'live' }
  /** The page does not name its language, or one that its text is plainly not in. */
  | { readonly kind: 'guessed-language'; readonly language: string };

/** What is known of an article beside its text. */
export interface Source {
  readonly title: string;
  readonly byline?: string;
  /** When it was published, as the page says it: ISO 8601. */
  readonly published?: string;
  /** The name that the site gives itself, else its host name. */
  readonly site?: string;
  readonly url: string;
  /** BCP 47 tag; `und` where nothing tells. */
  readonly language: string;
  readonly direction: Direction;
  readonly notices?: readonly Notice[];
}

/** Headings group a summary and are never picked. */
export type ParagraphKind = 'text' | 'heading' | 'item' | 'quote';

export interface Paragraph {
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Its index among the article's paragraphs as they were read; it names the paragraph wherever it goes. */
  readonly order: number;
}

export interface Article extends Source {
  readonly paragraphs: readonly Paragraph[];
  /** What the reader has selected in the page, if anything. */
  readonly selection?: readonly Paragraph[];
}

/** Why a page cannot be summarized. Each has one view in the popup, with what to do next. */
export type RefusalReason =
  /** The browser lets no extension read this page. */
  | 'restricted'
  /** The browser's own PDF viewer. */
  | 'pdf'
  | 'not-an-article'
  /** The page changed or was closed while it was read. */
  | 'changed'
  /** The page did not answer in time. */
  | 'unresponsive'
  /** A bug, of the page or of ours. */
  | 'failed';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** For whoever looks for the cause; never shown as the message. */
  readonly detail?: string;
}

export type Extraction = { readonly kind: 'article'; readonly article: Article } | Refusal;

/** A paragraph that is not shown because another says the same. */
export interface Fold {
  readonly paragraph: Paragraph;
  /** `order` of the paragraph that stays. */
  readonly into: number;
  /** The same words; its words are part of a longer one; an older version of one that came later. */
  readonly why: 'copy' | 'contained' | 'update';
  /** How much of its text stands in the paragraph that stays, 0 to 1. */
  readonly similarity: number;
}

export interface Sentence {
  /** A substring of its paragraph. */
  readonly text: string;
  /** `order` of its paragraph. */
  readonly paragraph: number;
  /** Its index among the sentences in reading order. */
  readonly order: number;
}

/**
 * What keeps a sentence from standing alone. `call`: to the reader, or page furniture. `fragment`: no sentence, a part of
 * what someone says, or the headline again. `question`: to the reader. `leaning`: makes sense only after the sentence
 * before. `halved`: opens or closes a quotation whose other half is elsewhere; its speaker is named.
 */
export type Fault = 'call-to-action' | 'fragment' | 'question' | 'anaphoric' | 'split-quotation';

/** Why a sentence was ranked where it is, named so that the popup can say it. */
export type Reason = 'lead' | 'central' | 'title' | 'figures';

export interface Scored {
  readonly sentence: Sentence;
  readonly score: number;
  /** The features that contributed most, strongest first. */
  readonly reasons: readonly Reason[];
  readonly fault?: Fault;
}

/** Everything that a summary of any length is picked from. */
export interface Ranking {
  readonly source: Source;
  /** What was ranked: the article, or what the reader selected of it. */
  readonly scope: 'article' | 'selection';
  /** The headings between the paragraphs, in reading order. */
  readonly headings: readonly Paragraph[];
  /** Best first: a longer summary begins with the sentences of a shorter one. */
  readonly ranked: readonly Scored[];
  readonly folded: readonly Fold[];
  /** Words of the article, repeats left out. */
  readonly words: number;
}

/** What the popup gets for its question. */
export type Reply = { readonly kind: 'ranked'; readonly ranking: Ranking } | Refusal;

/** `auto` is the length that fits the article. */
export type Length = { readonly kind: 'auto' } | { readonly kind: 'sentences'; readonly count: number };

export interface Summary extends Source {
  readonly scope: Ranking['scope'];
  /** In reading order. */
  readonly sentences: readonly Sentence[];
  readonly headings: readonly Paragraph[];
  readonly folded: readonly Fold[];
  /** True where the article is too short to need a summary, so that all of it is shown. */
  readonly isComplete: boolean;
  /** Seconds that it takes to read the article (repeats left out) and the summary. */
  readonly reading: { readonly article: number; readonly summary: number };
}

/**
 * A text and what stands around it in the article: enough to find it again in the page, also the second of two equal
 * sentences. The idea is TextQuoteSelector's (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Passage {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}
