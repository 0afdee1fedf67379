import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { answer, ask } from '../../src/browser/messages.ts';
import type { Reply } from '../../src/engine/model.ts';

const refused: Reply = { kind: 'refused', reason: 'pdf' };
const payload = { tab: { id: 7, url: 'https://page.example/', isPrivate: false }, ignoreSelection: false };
const ownPage = { url: browser.runtime.getURL('popup.html') };

type Listener = (value: never) => void;

/** One end of a port; what it is sent arrives later, and so does the news that the other end is gone. */
class End {
  readonly onMessage = listeners();
  readonly onDisconnect = listeners();
  readonly name: string;
  readonly sender: object | undefined;
  other: End | undefined;
  constructor(name: string, sender?: object) {
    this.name = name;
    this.sender = sender;
  }
  postMessage(message: unknown) {
    const { other } = this;
    if (!other) throw new Error('Attempting to use a disconnected port object');
    queueMicrotask(() => other.onMessage.tell(message));
  }
  disconnect() {
    const { other } = this;
    this.other = undefined;
    queueMicrotask(() => {
      if (!other?.other) return;
      other.other = undefined;
      other.onDisconnect.tell(other);
    });
  }
}

function listeners() {
  const all: Listener[] = [];
  return {
    addListener: (listener: Listener) => void all.push(listener),
    tell: (value: unknown) => {
      for (const listener of all) listener(value as never);
    },
  };
}

function pair(name: string, sender: object = ownPage): [near: End, far: End] {
  const [near, far] = [new End(name), new End(name, sender)];
  near.other = far;
  far.other = near;
  return [near, far];
}

/** Connects to the worker. */
function open(name: string, sender?: object): End {
  const [near, far] = pair(name, sender);
  queueMicrotask(() => connected.tell(far));
  return near;
}

let connected = listeners();
const connect = vi.fn(({ name }: { name: string }) => open(name));
beforeEach(() => {
  connected = listeners();
  connect.mockClear();
  Object.assign(browser.runtime, { connect, onConnect: connected });
});

test('a question reaches its handler with its payload, and the answer comes back', async () => {
  const summarize = vi.fn(async () => refused);
  answer({ summarize });
  expect(await ask('summarize', Promise.resolve(payload))).toEqual(refused);
  expect(summarize).toHaveBeenCalledExactlyOnceWith(payload);
});

test('the worker is called while the payload is still awaited', async () => {
  answer({ summarize: async () => refused });
  const { promise, resolve } = Promise.withResolvers<typeof payload>();
  const asked = ask('summarize', promise);
  expect(connect).toHaveBeenCalledOnce();
  resolve(payload);
  expect(await asked).toEqual(refused);
});

test('a payload that cannot be had is an error', async () => {
  answer({ summarize: async () => refused });
  await expect(ask('summarize', Promise.reject(new Error('no tabs')))).rejects.toThrow('no tabs');
  const port = connect.mock.results[0]!.value as End;
  expect(port.other, 'nothing stays open').toBeUndefined();
});

test('a question rejects where its handler does, and is not asked again', async () => {
  answer({ summarize: async () => Promise.reject(new Error('a bug')) });
  await expect(ask('summarize', Promise.resolve(payload))).rejects.toThrow('a bug');
  expect(connect).toHaveBeenCalledOnce();
});

test('where the worker is gone before it answers, it is asked again', async () => {
  answer({ summarize: async () => refused });
  connect.mockImplementationOnce(({ name }) => {
    const [near, lost] = pair(name);
    queueMicrotask(() => lost.disconnect());
    return near;
  });
  expect(await ask('summarize', Promise.resolve(payload))).toEqual(refused);
  expect(connect).toHaveBeenCalledTimes(2);
});

test('but not for ever', async () => {
  connected.addListener((port: End) => port.disconnect());
  await expect(ask('summarize', Promise.resolve(payload))).rejects.toThrow('no answer');
});

test('an answer that nobody waits for any more is dropped', async () => {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  answer({ summarize: () => promise });
  const port = open('summarize');
  port.postMessage(payload);
  await Promise.resolve();
  port.disconnect();
  await Promise.resolve();
  resolve(refused);
  // An exception in a listener would fail the test run.
  await new Promise((wait) => setTimeout(wait));
});

test.each([
  ['a page', 'summarize', { url: 'https://page.example/' }],
  ['a script of ours in a page', 'summarize', { id: browser.runtime.id, url: 'https://page.example/' }],
  ['nobody known', 'summarize', {}],
  ['the popup, of another kind', 'toString', ownPage],
])('a question from %s (%s) gets no answer', async (_, kind, sender) => {
  const summarize = vi.fn(async () => refused);
  answer({ summarize });
  const port = open(kind, sender);
  const told = vi.fn();
  port.onMessage.addListener(told);
  port.postMessage(payload);
  await new Promise((resolve) => port.onDisconnect.addListener(resolve));
  expect(summarize).not.toHaveBeenCalled();
  expect(told).not.toHaveBeenCalled();
});
