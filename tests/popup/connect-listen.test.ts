import { expect, test } from 'vitest';
import { connectListen } from '../../src/popup/connect-listen.ts';
import { openSession } from '../../src/popup/session.ts';
import { popupDocument, ranking, texts } from './build.ts';
import { ranked } from './open.ts';

/** Opens a popup on a device with a voice for English, and with a summary of three sentences. */
function open() {
  const document = popupDocument();
  const queue: { text: string; onstart(): void; onend(): void }[] = [];
  const speechSynthesis = {
    getVoices: () => [{ lang: 'en-GB', localService: true }],
    speak: (utterance: never) => void queue.push(utterance),
    cancel: () => void queue.splice(0),
  };
  const SpeechSynthesisUtterance = class {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  };
  Object.assign(document.defaultView!, { speechSynthesis, SpeechSynthesisUtterance });
  const session = openSession(document, { texts } as never);
  const stop = connectListen(session);
  const show = (language: string) => {
    session.dispatch({ kind: 'page-changed' });
    const { number: question } = session.state().question;
    session.dispatch({ kind: 'answered', question, reply: ranked(ranking(8, { language })) });
  };
  show('en');
  const { listen } = session.controls;
  const read = () => document.querySelector('.spoken-now .go')?.textContent;
  return { session, stop, show, listen, queue, read };
}

test('the summary is read, and the sentence that is read is marked', () => {
  const { listen, queue, read } = open();
  expect(listen.hidden).toBe(false);
  listen.click();
  expect(queue.map(({ text }) => text)).toEqual([
    'Sentence one says one0.',
    'Sentence two says two1.',
    'Sentence three says three2.',
  ]);
  queue[1]!.onstart();
  expect([read(), listen.ariaPressed, listen.title]).toEqual(['Sentence two says two1.', 'true', 'stop']);
  queue[2]!.onend();
  expect([read(), listen.ariaPressed, listen.title]).toEqual([undefined, 'false', 'listen']);
});

test('a second click stops, and so does the function that stops, which tells whether anything was read', () => {
  const { listen, queue, stop } = open();
  for (const stopReading of [() => listen.click(), stop]) {
    listen.click();
    queue[0]!.onstart();
    stopReading();
    expect([queue, listen.ariaPressed]).toEqual([[], 'false']);
  }
  expect(stop()).toBe(false);
  listen.click();
  queue[0]!.onstart();
  expect(stop()).toBe(true);
});

test('another page ends the reading, and hides the button if the device has no voice for it', () => {
  const { listen, queue, show } = open();
  listen.click();
  queue[0]!.onstart();
  show('fr');
  expect([queue, listen.ariaPressed, listen.hidden]).toEqual([[], 'false', true]);
  show('en');
  expect(listen.hidden).toBe(false);
});
