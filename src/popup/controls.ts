// The popup's static controls and their labels.
import type { MessageKey, Say } from './message-keys.ts';

/** Lengths that the settings offer, in sentences. Judgement. */
const offeredLengths = [3, 5, 8, 12];

/** Returns the controls of the popup's static HTML. They are never re-created, so they keep the focus. */
export function findControls(document: Document) {
  const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
  return {
    body: document.body,
    site: find('#site'),
    time: find('#time'),
    timeSpoken: find('#time-spoken'),
    title: find('#title'),
    byline: find('#byline'),
    scope: find('#scope'),
    wholeArticle: find<HTMLButtonElement>('#whole-article'),
    notices: find('#notices'),
    sentences: find('#sentences'),
    folded: find('#folded'),
    foldedCount: find('#folded > summary'),
    foldedList: find('#folded > ol'),
    status: find('#status'),
    again: find<HTMLButtonElement>('#again'),
    settings: find('#settings'),
    shortcut: find<HTMLButtonElement>('#shortcut'),
    showAll: find<HTMLButtonElement>('#show-all'),
    readAgain: find<HTMLButtonElement>('#read-again'),
    print: find<HTMLButtonElement>('#print'),
    openSettings: find<HTMLButtonElement>('#open-settings'),
    lengthControl: find('#length-control'),
    length: find<HTMLInputElement>('#length'),
    lengthShown: find('#length-control > output'),
    auto: find<HTMLButtonElement>('#auto'),
    copy: find<HTMLButtonElement>('#copy'),
    address: find('#address'),
    /** All controls that choose a setting, named by `data-setting`; a setting may have two of them. */
    choices: [...document.querySelectorAll<HTMLSelectElement>('select[data-setting]')],
  };
}

export type Controls = ReturnType<typeof findControls>;

/** Sets the language of the popup and the texts of all static controls. */
export function label(document: Document, say: Say): void {
  document.documentElement.lang = say('locale');
  const lengths = document.querySelector<HTMLSelectElement>('#settings [data-setting="length"]')!;
  for (const count of offeredLengths) {
    const option = document.createElement('option');
    option.value = String(count);
    option.textContent = say('sentences', count.toLocaleString(say('locale')));
    lengths.append(option);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]')) {
    element.setAttribute('aria-label', say(element.dataset.sayLabel as MessageKey));
  }
}
