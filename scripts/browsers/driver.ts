// What a test or the demo does with a browser, the same for Chromium and Firefox: open a page, click the real toolbar button
// of the extension, read the popup.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What the reader's system asks for. `forced`: a few colours of the system in place of those of a page. */
export type ColourScheme = 'light' | 'dark' | 'forced';

export interface Opening {
  /** False for a page that never finishes loading. */
  readonly loads?: boolean;
  /** Opens a window instead of a tab. For a private window, it first allows the extension there, as the user can. */
  readonly window?: 'new' | 'private';
}

export interface Driver {
  /** Opens a page and brings it to the front. */
  open(address: string, opening?: Opening): Promise<void>;
  /** Brings the tab with this address to the front, in any window. */
  show(address: string): Promise<void>;
  /** Loads another address in the tab in front, as a link does. */
  leave(address: string): Promise<void>;
  /** Closes the tab in front. */
  closeTab(): Promise<void>;
  /** Clicks the toolbar button and waits until the script of the popup runs. */
  click(): Promise<Popup>;
  /** Waits for a page of the extension in a tab or beside the page: `popup.html?in=print`. */
  extensionPage(path: string): Promise<Popup>;
  /** Returns whether the extension may read the page in front. */
  mayRead(): Promise<boolean>;
  /** Stops the background worker if it runs, as browsers do when it is idle. */
  stopWorker(): Promise<void>;
  /** Loads the extension again, as an update does. */
  reload(): Promise<void>;
  /** Waits until the browser has saved or printed a file with this ending; returns its name and text, and removes it. */
  savedFile(ending: '.md' | '.pdf'): Promise<SavedFile>;
  /** Returns the text in the clipboard. */
  clipboard(): Promise<string>;
  /** Runs a function in the page in front. The function must not use anything outside it but its parameters. */
  inPage<Result, Arguments extends readonly unknown[]>(
    task: (window: Window & typeof globalThis, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Counts the pixels of exactly this colour in the visible part of the page in front. */
  countPixels(colour: Colour): Promise<number>;
  /** Closes the browser and returns the addresses of all network requests that extensions made while it ran. */
  close(): Promise<readonly string[]>;
}

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export type Key = 'Tab' | 'Enter' | 'Space' | '?';

export interface Popup {
  /** Runs a function in the popup. The function must not use anything outside it but its parameters. */
  run<Result, Arguments extends readonly unknown[]>(
    task: (window: Window & typeof globalThis, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Makes a real click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Presses and releases a key, as the reader does: `Tab`, `Enter`. */
  press(key: Key): Promise<void>;
  /** Runs a script of a library, which the content security policy forbids in the popup, and returns the value of an expression. */
  runLibrary<Result>(script: string, expression: string): Promise<Result>;
  /** Sets the colours of the popup; in Firefox, of the whole browser. */
  setColours(scheme: ColourScheme): Promise<void>;
  /** Returns a picture of the popup as PNG. In Firefox not of the same page in a tab or in the sidebar. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Returns the text of the first element that matches; an empty text if there is none. */
export const text = (popup: Popup, selector: string): Promise<string> =>
  popup.run((window, wanted) => window.document.querySelector(wanted)?.textContent ?? '', selector);

/** Returns the texts of all elements that match. */
export const texts = (popup: Popup, selector: string): Promise<string[]> =>
  popup.run(
    ({ document }, wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
    selector,
  );

/** Moves the slider to a number of sentences, or as far as it goes. */
export const setLength = (popup: Popup, count: number): Promise<void> =>
  popup.run(({ document, Event }, value) => {
    const slider = document.querySelector<HTMLInputElement>('#length')!;
    slider.value = String(value);
    slider.dispatchEvent(new Event('input'));
  }, count);

/** Chooses a value in the `select` element that matches. */
export const choose = (popup: Popup, selector: string, value: string): Promise<void> =>
  popup.run(
    ({ document, Event }, place, wanted) => {
      const select = document.querySelector<HTMLSelectElement>(place)!;
      select.value = wanted;
      select.dispatchEvent(new Event('change'));
    },
    selector,
    value,
  );

/** Returns the view of the popup, with the reason of a refusal: `summary`, `refused pdf`. */
export const viewOf = (popup: Popup): Promise<string> =>
  popup.run(({ document: { body } }) => {
    const { view = '', reason = '' } = body?.dataset ?? {};
    return view === 'refused' ? `${view} ${reason}` : view;
  });

/** Waits until reading has ended, longer than the popup itself, and returns the view. */
export async function settled(popup: Popup): Promise<string> {
  return until(
    () => viewOf(popup),
    (view) => view !== '' && view !== 'reading',
    40_000,
  );
}

/** Clicks Copy and waits until the status says so. Clicks again if nothing happens: a popup that still grows can move the button away. */
export async function copy(popup: Popup): Promise<void> {
  const before = await text(popup, '#status');
  const answered = (milliseconds: number) =>
    until(
      () => text(popup, '#status'),
      (status) => status !== before,
      milliseconds,
    );
  await popup.click('#copy');
  await answered(5000).catch(async () => {
    await popup.click('#copy');
    await answered(20_000);
  });
}

/** Asks every 50 ms until the answer is enough, and returns it. Rejects with the last answer after `milliseconds`. */
export async function until<Answer>(
  question: () => Promise<Answer>,
  enough: (answer: Answer) => boolean,
  milliseconds = 20_000,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await question();
    if (enough(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`waited ${milliseconds} ms, last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for a file in the folder to which a browser saves. */
export async function savedFile(folder: string, ending: string): Promise<SavedFile> {
  // Both browsers write to a file of another name first.
  const saved = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const [name] = (await until(saved, ({ length }) => length > 0)) as [string];
  const text = await until(() => readFile(join(folder, name), 'utf8'), Boolean);
  await rm(join(folder, name));
  return { name, text };
}
