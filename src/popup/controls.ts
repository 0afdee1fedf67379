// The static controls of the popup and their labels.

import type { Localization } from './localization.ts';
import { plural } from './localized-text.ts';
import type { MessageKey } from './message-keys.ts';

/** Lengths that the settings offer, in sentences. Judgement. */
const offeredLengths = [3, 5, 8, 12];

/** Returns the controls of the popup's static HTML. They are never re-created, so they keep the focus. */
export function findControls(document: Document) {
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    body: document.body,
    site: find('#site'),
    time: find('#time'),
    title: find('#title'),
    byline: find('#byline'),
    lengthControl: find('#length-control'),
    length: find<HTMLInputElement>('#length'),
    lengthShown: find('#length-shown'),
    usual: find<HTMLButtonElement>('#usual'),
    content: find('#content'),
    scope: find('#scope'),
    wholeArticle: find<HTMLButtonElement>('#whole-article'),
    notices: find('#notices'),
    sentences: find('#sentences'),
    folded: find('#folded'),
    foldedCount: find('#folded > summary'),
    foldedList: find('#folded > ol'),
    languageNotice: find('#language-notice'),
    hint: find('#hint'),
    status: find('#status'),
    offer: find<HTMLButtonElement>('#offer'),
    again: find<HTMLButtonElement>('#again'),
    showAll: find<HTMLButtonElement>('#show-all'),
    clear: find<HTMLButtonElement>('#clear'),
    previous: find<HTMLButtonElement>('#previous'),
    next: find<HTMLButtonElement>('#next'),
    listen: find<HTMLButtonElement>('#listen'),
    save: find<HTMLButtonElement>('#save'),
    print: find<HTMLButtonElement>('#print'),
    beside: find<HTMLButtonElement>('#beside'),
    readAgain: find<HTMLButtonElement>('#read-again'),
    openSettings: find<HTMLButtonElement>('#open-settings'),
    settings: find('#settings'),
    usualLength: find<HTMLSelectElement>('#settings [data-setting="length"]'),
    shortcut: find<HTMLButtonElement>('#shortcut'),
    shortcutLine: find('#shortcut-line'),
    shortcutKeys: find('#shortcut-line kbd'),
    copy: find<HTMLButtonElement>('#copy'),
    address: find('#address'),
    /** All controls that choose a setting, named by `data-setting`. */
    choices: [...document.querySelectorAll<HTMLSelectElement>('select[data-setting]')],
  };
}

export type Controls = ReturnType<typeof findControls>;

/** Sets the language and direction of the popup and the texts of all static controls. */
export function label(document: Document, texts: Localization): void {
  const { say, direction } = texts;
  document.documentElement.lang = say('locale');
  document.documentElement.dir = direction;
  const lengths = document.querySelector<HTMLSelectElement>('#settings [data-setting="length"]')!;
  for (const count of offeredLengths) offerLength(lengths, count, texts);
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]')) {
    nameControl(element, say(element.dataset.sayLabel as MessageKey));
  }
}

/**
 * Names a control that shows no text. A button gets a tooltip, which is its name for screen readers too: a label beside it would be
 * spoken in addition.
 */
export function nameControl(element: HTMLElement, name: string): void {
  if (element.localName === 'button') element.title = name;
  else element.setAttribute('aria-label', name);
}

/** Calls back for each click. A promise that the action returns is not waited for. */
export function onClick(control: HTMLElement, action: () => unknown): void {
  control.addEventListener('click', () => void action());
}

/** Shows or hides what a button discloses. */
export function toggle(button: Element, disclosed: HTMLElement): void {
  disclosed.hidden = !disclosed.hidden;
  button.ariaExpanded = String(!disclosed.hidden);
}

/** Gives each of several buttons with the same text a name of its own: "Show that paragraph (2)". */
export function numberControl(button: HTMLElement, number: number, { locale }: Localization): void {
  button.setAttribute('aria-label', `${button.textContent} (${number.toLocaleString(locale)})`);
}

/** Adds a length to the choice of usual lengths. */
export function offerLength(select: HTMLSelectElement, count: number, texts: Localization): void {
  const option = select.ownerDocument.createElement('option');
  option.value = String(count);
  option.textContent = plural('sentences', count, texts);
  select.append(option);
}
