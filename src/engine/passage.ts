// A sentence on its way to the live page, and what the page answers.

/**
 * A text with its context in the article: enough to find it again in the page, even if the same text occurs twice. Like
 * TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Passage {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What the popup or panel wants to know from, or change in, the live page. */
export type RevealRequest =
  /** Highlight these passages instead of those that are highlighted now, and scroll to one of them. */
  | { readonly kind: 'highlight'; readonly passages: readonly Passage[]; readonly jump?: Jump }
  /** Only ask whether these passages, which an earlier request highlighted, still are, and which are in view. */
  | { readonly kind: 'ask'; readonly passages: readonly Passage[] };

export interface Jump {
  /** The index of the passage to scroll to. */
  readonly to: number;
  /** What the popup covers of the page. */
  readonly cover?: Cover;
}

/** A box that hangs from the top of the window at one side, in device pixels. */
export interface Cover {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly height: number;
}

/** The state of one passage in the live page. */
export interface Revealed {
  readonly isHighlighted: boolean;
  /** True if it is highlighted and any part of it is within the window. */
  readonly isInView: boolean;
}
