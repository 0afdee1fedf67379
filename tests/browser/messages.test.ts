import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask } from '../../src/browser/messages.ts';
import type { Reply } from '../../src/engine/model.ts';

const refused: Reply = { kind: 'refused', reason: 'pdf' };
const request = { tab: 7, whole: false };
const ownPage = { url: browser.runtime.getURL('popup.html') };

/** Delivers a message as if a page had sent it; the answers of all listeners. */
const deliver = (message: unknown, sender: object) =>
  fakeBrowser.runtime.onMessage
    .trigger(message, sender as never, () => undefined)
    .then((answers) => Promise.all(answers));

beforeEach(() => fakeBrowser.reset());

test('a question reaches its handler with its payload, and the answer comes back', async () => {
  const summarize = vi.fn(async () => refused);
  answer({ summarize });
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const [reply] = await deliver(message, ownPage);
    return reply;
  });
  expect(await ask('summarize', request)).toEqual(refused);
  expect(summarize).toHaveBeenCalledExactlyOnceWith(request);
  send.mockRestore();
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
