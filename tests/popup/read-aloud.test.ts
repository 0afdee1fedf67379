import { expect, test, vi } from 'vitest';
import { ReadAloud } from '../../src/popup/read-aloud.ts';

interface Spoken {
  readonly text: string;
  readonly lang: string;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

const voice = (lang: string, localService = true) => ({ lang, localService, name: lang });

function open(voices = [voice('en-US', false), voice('en-GB'), voice('de_DE')]) {
  const queue: Spoken[] = [];
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance: Spoken) => void queue.push(utterance),
    cancel: vi.fn(() => void queue.splice(0)),
    addEventListener: vi.fn(),
  };
  const SpeechSynthesisUtterance = class {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  };
  const onSentence = vi.fn<(index: number | undefined) => void>();
  const aloud = new ReadAloud({ speechSynthesis, SpeechSynthesisUtterance } as never, onSentence);
  return { aloud, queue, onSentence, speechSynthesis };
}

test.each([
  ['en', true],
  ['en-AU', true],
  ['de', true],
  ['fr', false],
  ['und', false],
])('a text in %s can be read: %s', (language, expected) => {
  expect(open().aloud.canRead(language)).toBe(expected);
});

test('a voice that is not of the device is never used', () => {
  const { aloud, queue } = open([voice('en-US', false)]);
  expect(aloud.canRead('en')).toBe(false);
  aloud.start(['One.'], 'en');
  expect(queue).toEqual([]);
});

test('a browser without speech reads nothing', () => {
  const aloud = new ReadAloud({} as never, () => undefined);
  expect(aloud.canRead('en')).toBe(false);
  aloud.onVoicesChanged(() => undefined);
  aloud.stop();
});

test('the sentences are read in order, and each is told when it starts', () => {
  const { aloud, queue, onSentence } = open();
  aloud.start(['One.', 'Two.'], 'en');
  expect(queue.map(({ text, lang }) => [text, lang])).toEqual([
    ['One.', 'en-GB'],
    ['Two.', 'en-GB'],
  ]);
  onSentence.mockClear();
  queue[0]!.onstart!();
  queue[1]!.onstart!();
  queue[1]!.onend!();
  expect(onSentence.mock.calls).toEqual([[0], [1], [undefined]]);
});

test('stopping ends it, and late events of it are ignored', () => {
  const { aloud, queue, onSentence, speechSynthesis } = open();
  aloud.start(['One.', 'Two.'], 'en');
  const [, second] = queue;
  aloud.stop();
  expect(speechSynthesis.cancel).toHaveBeenCalled();
  expect(onSentence).toHaveBeenLastCalledWith(undefined);
  second!.onstart!();
  expect(onSentence).toHaveBeenLastCalledWith(undefined);
});
