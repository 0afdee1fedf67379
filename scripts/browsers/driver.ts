// What a test or the demo does with a browser, the same for all: open a page, click the extension's real toolbar button,
// read the popup.

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface Opening {
  /** False for a page that does not finish loading by itself. */
  readonly loads?: boolean;
  /** A window of its own, instead of a new tab; for a private one, the reader's leave for the extension is given. */
  readonly window?: 'new' | 'private';
}

export interface Driver {
  /** Opens a page and brings it to the front. */
  open(address: string, opening?: Opening): Promise<void>;
  /** Brings the tab with this address to the front, whatever window it is in. */
  show(address: string): Promise<void>;
  /** Takes the page in front elsewhere, as a link does. */
  leave(address: string): Promise<void>;
  /** Closes the tab in front. */
  closeTab(): Promise<void>;
  /** Clicks the toolbar button and waits until the popup's script runs. */
  click(): Promise<Popup>;
  /** Whether the extension may read the page in front. */
  mayRead(): Promise<boolean>;
  /** Stops the background worker, as browsers do when it idles, where it runs. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>;
  clipboard(): Promise<string>;
  /** Runs a function in the page in front. It must not use anything from outside but its arguments. */
  inPage<Result, Arguments extends readonly unknown[]>(
    task: (window: Window & typeof globalThis, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** How many pixels of the page in front, as it is seen, have just this colour. */
  countPixels(colour: Colour): Promise<number>;
  /** Closes the browser and tells which network requests extensions made while it ran. */
  close(): Promise<readonly string[]>;
}

export interface Popup {
  /** Runs a function in the popup. It must not use anything from outside but its arguments. */
  run<Result, Arguments extends readonly unknown[]>(
    task: (window: Window & typeof globalThis, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** A real click at the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

export const text = (popup: Popup, selector: string): Promise<string> =>
  popup.run((window, wanted) => window.document.querySelector(wanted)?.textContent ?? '', selector);

export const texts = (popup: Popup, selector: string): Promise<string[]> =>
  popup.run(
    ({ document }, wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
    selector,
  );

/** Moves the slider to so many sentences. */
export const setLength = (popup: Popup, count: number): Promise<void> =>
  popup.run(({ document, Event }, value) => {
    const slider = document.querySelector<HTMLInputElement>('#length')!;
    slider.value = String(value);
    slider.dispatchEvent(new Event('input'));
  }, count);

/** Chooses a setting. */
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

/** The view that the popup shows, with the reason of a refusal: `summary`, `refused pdf`. */
export const viewOf = (popup: Popup): Promise<string> =>
  popup.run(({ document: { body } }) => {
    const { view = '', reason = '' } = body?.dataset ?? {};
    return view === 'refused' ? `${view} ${reason}` : view;
  });

/** The view after reading has ended. */
export async function settled(popup: Popup): Promise<string> {
  return until(
    () => viewOf(popup),
    (view) => view !== '' && view !== 'reading',
  );
}

/** Clicks Copy and waits for its answer; clicks again where a click missed, as it can while the popup still grows. */
export async function copy(popup: Popup): Promise<void> {
  const answered = (milliseconds: number) =>
    until(
      () => text(popup, '#status'),
      (status) => status !== '',
      milliseconds,
    );
  await popup.click('#copy');
  await answered(5000).catch(async () => {
    await popup.click('#copy');
    await answered(20_000);
  });
}

/** Asks again until the answer will do; rejects with the last answer after so many milliseconds. */
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
