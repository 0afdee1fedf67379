// The types that the boundary rules share.
import type { LanguageRules } from './language-rules.ts';
import type { Terminal } from './terminals.ts';

/** A terminal and the text around it: all that a boundary rule may look at. */
export interface BoundaryContext {
  readonly text: string;
  /** Offset of the current sentence. */
  readonly sentenceStart: number;
  readonly terminal: Terminal;
  readonly language: LanguageRules;
  /** The token before a full stop, without the quotes and brackets that open it; empty before other terminals. */
  readonly word: string;
  /** What is between the white space and the next word: quotes, brackets, dashes. */
  readonly prefix: string;
  /** The next word or number, and the offset of its end. */
  readonly next: string;
  readonly nextEnd: number;
}

/** `undefined` leaves the decision to the next rule. */
export type Verdict = 'join' | 'end' | undefined;

export type BoundaryRule = (context: BoundaryContext) => Verdict;
