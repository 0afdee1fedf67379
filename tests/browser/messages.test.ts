import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask } from '../../src/browser/messages.ts';
import type { Reply } from '../../src/engine/model.ts';

const refused: Reply = { kind: 'refused', reason: 'pdf' };
const request = { tab: 7, whole: false };
const ownPage = { url: browser.runtime.getURL('popup.html') };

type Respond = (reply?: unknown) => void;

/** Delivers a message as if a page had sent it; `true` of each listener that will answer, by `respond`. */
const deliver = (message: unknown, sender: object, respond: Respond = () => undefined) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, respond);

beforeEach(() => fakeBrowser.reset());

/** `sendMessage` as it is between the pages of an extension. */
function connect() {
  const send = async (message: unknown) =>
    new Promise<unknown>((respond) => {
      deliver(message, ownPage, respond);
    });
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send);
}

test('a question reaches its handler with its payload, and the answer comes back', async () => {
  const summarize = vi.fn(async () => refused);
  answer({ summarize });
  const send = connect();
  expect(await ask('summarize', request)).toEqual(refused);
  expect(summarize).toHaveBeenCalledExactlyOnceWith(request);
  send.mockRestore();
});

test('a listener says at once that it will answer', async () => {
  answer({ summarize: async () => refused });
  expect(await deliver({ kind: 'summarize', payload: request }, ownPage)).toEqual([true]);
});

test('a question rejects where its handler does', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answer({ summarize: async () => Promise.reject(new Error('a bug')) });
  const send = connect();
  await expect(ask('summarize', request)).rejects.toThrow();
  expect(logged).toHaveBeenCalledExactlyOnceWith(new Error('a bug'));
  send.mockRestore();
  logged.mockRestore();
});

test.each([
  ['a page', { url: 'https://page.example/' }],
  ['a script of ours in a page', { id: browser.runtime.id, url: 'https://page.example/' }],
  ['nobody known', {}],
])('a message from %s gets no answer', async (_, sender) => {
  const summarize = vi.fn(async () => refused);
  answer({ summarize });
  expect(await deliver({ kind: 'summarize', payload: request }, sender)).toEqual([undefined]);
  expect(summarize).not.toHaveBeenCalled();
});

test.each([{ kind: 'toString' }, { kind: 'unknown' }, {}, null, 'text'])(
  '%j gets no answer',
  async (message) => {
    answer({ summarize: async () => refused });
    expect(await deliver(message, ownPage)).toEqual([undefined]);
  },
);
