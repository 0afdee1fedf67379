// What the popup needs from the browser, and what others can tell it.
import type { Length, Ranking, Reply } from '../engine/model.ts';
import type { Cover, Jump, Passage, Revealed } from '../engine/passage.ts';
import type { Copied } from './copy-formats.ts';
import type { Localization } from './localization.ts';
import type { Settings } from './settings.ts';

/** What was remembered of this page since it was read. */
export interface Remembered {
  readonly ranking: Ranking;
  /** The length that the reader chose for it, if any. */
  readonly length?: Length;
}

/** What is optional is missing in some browsers or places; its control is not shown then. */
export interface PopupHost {
  readonly texts: Localization;
  loadSettings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<void>;
  /** Resolves with what is known of this page from an earlier opening, or undefined if there is nothing. */
  remembered(): Promise<Remembered | undefined>;
  /** Remembers the length that the reader chose for this page; undefined: the usual one. */
  rememberLength(length: Remembered['length']): Promise<void>;
  summarize(ignoreSelection: boolean): Promise<Reply>;
  /** Highlights passages instead of those that are highlighted now, and scrolls to one of them. */
  showInPage(passages: readonly Passage[], jump?: Jump): Promise<readonly Revealed[]>;
  /** Resolves with the state of passages in the page. Changes nothing. */
  shownInPage(passages: readonly Passage[]): Promise<readonly Revealed[]>;
  copy(copied: Copied): Promise<void>;
  /** Opens a page that prints the summary. */
  print(ranking: Ranking, length: Remembered['length']): Promise<void>;
  /** Resolves with the shortcut of the toolbar button in the reader's notation; with undefined if there is none. */
  shortcut(): Promise<string | undefined>;
  readonly openShortcuts?: () => Promise<void>;
  readonly openPanel?: () => Promise<void>;
  /** Resolves with true until the reader has seen a summary with the hint. Missing beside the page. */
  isNewReader?(): Promise<boolean>;
  endIntroduction?(): Promise<void>;
  /** Returns what the popup covers of the page. Missing beside the page. */
  readonly cover?: () => Cover;
  /** Closes the popup if it covers the whole page, as on a phone. */
  uncoverPage(): void;
}

export interface Popup {
  /** The tab in front is another one, or shows another page. */
  changePage(): void;
  /** The page was read again elsewhere. */
  refresh(): Promise<void>;
}
