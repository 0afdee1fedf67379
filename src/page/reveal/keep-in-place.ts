// Scrolls again after a jump, while pictures load and lazy parts of the page get their size, until the reader does something.

/** In milliseconds after the jump. Judgement: two frames, in which the browser lays out what has come into view. */
const firstCorrection = 50;
/** In milliseconds after the jump. Judgement: pictures that come from the cache, and those that come from the network. */
const laterCorrections = [250, 850];
const readerEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Resolves after the first correction. The later ones follow unless `signal` is aborted. */
export async function keepInPlace(scroll: () => void, view: Window, signal: AbortSignal): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const type of readerEvents) view.removeEventListener(type, end, true);
  };
  const correct = () => {
    if (!isOver && !signal.aborted) scroll();
  };
  for (const type of readerEvents) view.addEventListener(type, end, { capture: true, passive: true });
  for (const pause of laterCorrections) view.setTimeout(correct, pause);
  view.setTimeout(end, laterCorrections.at(-1));
  await new Promise((resolve) => view.setTimeout(resolve, firstCorrection));
  correct();
}
