// The keys of the popup: arrows move between sentences, `c` copies, `?` lists the keys, Escape stops reading aloud. Enter on a
// sentence is the click of its link.

export interface KeyActions {
  /** The links of the sentences, in reading order. */
  links(): readonly HTMLElement[];
  copy(): void;
  showKeys(): unknown;
  /** Stops what can be stopped. Returns false if there is nothing, so that Escape closes the popup. */
  stop(): boolean;
}

export function connectKeys(document: Document, actions: KeyActions): void {
  const showKeys = () => {
    actions.showKeys();
    return true;
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(actions.links(), document.activeElement, 1),
    ArrowUp: () => move(actions.links(), document.activeElement, -1),
    c: () => {
      actions.copy();
      return true;
    },
    '?': showKeys,
    // On an Arabic keyboard.
    '؟': showKeys,
    Escape: () => actions.stop(),
  };
  document.addEventListener('keydown', (event) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    // A slider and a select have their own use for keys.
    const isInControl = (event.target as Element).matches?.('input, select');
    if (hasModifier || (isInControl && event.key !== 'Escape')) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
}

/** Moves the focus by one sentence; from elsewhere to the first or last one. Returns false at the ends, which may scroll. */
function move(links: readonly HTMLElement[], focused: Element | null, by: 1 | -1): boolean {
  const current = links.findIndex((link) => link === focused || link.parentElement?.contains(focused));
  const target = current < 0 ? links.at(by > 0 ? 0 : -1) : links[current + by];
  target?.focus();
  return target !== undefined;
}
