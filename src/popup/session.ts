// One opening of the popup or panel: its state, and how a change of the state is rendered and announced.
import { type Controls, findControls } from './controls.ts';
import type { PopupHost } from './popup-host.ts';
import { initialState, next, type PopupEvent, type State } from './popup-state.ts';
import { render, renderSettings, statusOf } from './render.ts';

export interface Session {
  readonly document: Document;
  readonly host: PopupHost;
  readonly controls: Controls;
  state(): State;
  dispatch(event: PopupEvent): void;
  /** Puts a text into the live region, for screen readers only if it is not to be visible. */
  announce(text: string, isVisible?: boolean): void;
  /** Calls back after each change of the view. */
  onView(callback: () => void): void;
}

export function openSession(document: Document, host: PopupHost): Session {
  const controls = findControls(document);
  const callbacks: (() => void)[] = [];
  let state = initialState;

  function announce(text: string, isVisible = true): void {
    controls.status.classList.toggle('spoken', !isVisible);
    controls.status.textContent = text;
  }

  function showView(before: State): void {
    render(controls, state.view, host.texts);
    const { text, isVisible } = statusOf(state.view, host.texts);
    // A summary in another length is announced by the control of the length.
    if (state.view.kind !== before.view.kind || isVisible) announce(text, isVisible);
    for (const callback of callbacks) callback();
  }

  function dispatch(event: PopupEvent): void {
    const before = state;
    const focused = document.activeElement;
    state = next(before, event);
    if (state.settings !== before.settings) renderSettings(controls, state.settings, host.texts);
    if (state.view !== before.view) showView(before);
    if (state !== before) markHighlighted(controls, state);
    keepFocus(controls, focused);
  }

  const onView = (callback: () => void) => void callbacks.push(callback);

  return { document, host, controls, state: () => state, dispatch, announce, onView };
}

function markHighlighted({ sentences, clear }: Controls, { highlighted, inView }: State): void {
  for (const item of sentences.querySelectorAll('li')) {
    const order = Number(item.dataset.order);
    const isShown = highlighted.includes(order);
    const isInView = isShown && inView.includes(order);
    item.classList.toggle('shown', isShown);
    item.classList.toggle('in-view', isInView);
    const link = item.querySelector('.go')!;
    if (isShown) link.setAttribute('aria-current', isInView ? 'location' : 'true');
    else link.removeAttribute('aria-current');
  }
  clear.disabled = highlighted.length === 0;
}

/** Moves the focus if the element that had it is gone, hidden or disabled, so that it never falls to the body. */
function keepFocus({ body, title, clear, showAll }: Controls, focused: Element | null): void {
  if (!focused || focused === body) return;
  if (focused === clear && clear.disabled) showAll.focus();
  const isShown = focused.isConnected && (focused.checkVisibility?.() ?? true);
  if (!isShown) title.focus();
}
