// The page that prints a summary: the view of the popup in a tab, without its controls.
import type { Ranking } from '../engine/model.ts';
import { findControls, label } from './controls.ts';
import type { Localization } from './localization.ts';
import type { Remembered } from './popup-host.ts';
import { viewSummary } from './popup-state.ts';
import { render } from './render.ts';
import type { Settings } from './settings.ts';

export interface Printed {
  readonly ranking: Ranking;
  readonly length?: Remembered['length'];
}

/** Renders the summary and opens the browser's print dialog. */
export function openPrintView(
  document: Document,
  { ranking, length }: Printed,
  settings: Settings,
  texts: Localization,
): void {
  label(document, texts);
  document.body.dataset.layout = settings.layout;
  render(findControls(document), viewSummary(ranking, settings, length), texts);
  // The default name of the file if the reader prints to a PDF.
  document.title = ranking.source.title || document.title;
  document.defaultView?.print();
}
