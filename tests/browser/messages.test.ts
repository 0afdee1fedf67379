import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { answer, askWorker, type Protocol } from '../../src/browser/messages.ts';
import type { Reply } from '../../src/engine/model.ts';
import { installPorts, ownPage, type PortDouble, portPair } from './ports.ts';

const refused: Reply = { kind: 'refused', reason: 'pdf' };
const payload = { tab: { id: 7, url: 'https://page.example/', isPrivate: false }, ignoreSelection: false };
const answerWith = (summarize: Protocol['summarize']) =>
  answer({ summarize, saveSettings: async () => undefined });

let ports: ReturnType<typeof installPorts>;
beforeEach(() => {
  ports = installPorts();
});

test('a question reaches its handler with its payload, and the answer comes back', async () => {
  const summarize = vi.fn(async () => refused);
  answerWith(summarize);
  expect(await askWorker('summarize', Promise.resolve(payload))).toEqual(refused);
  expect(summarize).toHaveBeenCalledExactlyOnceWith(payload);
});

test('the port opens while the payload is still pending', async () => {
  answerWith(async () => refused);
  const { promise, resolve } = Promise.withResolvers<typeof payload>();
  const asked = askWorker('summarize', promise);
  expect(ports.connect).toHaveBeenCalledOnce();
  resolve(payload);
  expect(await asked).toEqual(refused);
});

test('a question rejects with its payload, and its port is closed', async () => {
  answerWith(async () => refused);
  await expect(askWorker('summarize', Promise.reject(new Error('no tabs')))).rejects.toThrow('no tabs');
  const port = ports.connect.mock.results[0]!.value as PortDouble;
  expect(port.isOpen).toBe(false);
});

test('a question rejects if its handler throws, and is not asked again', async () => {
  answerWith(async () => Promise.reject(new Error('a bug')));
  await expect(askWorker('summarize', Promise.resolve(payload))).rejects.toThrow('a bug');
  expect(ports.connect).toHaveBeenCalledOnce();
});

test('a question is asked again if the worker stops before it answers', async () => {
  answerWith(async () => refused);
  ports.connect.mockImplementationOnce(({ name }) => {
    const [near, lost] = portPair(name);
    queueMicrotask(() => lost.disconnect());
    return near;
  });
  expect(await askWorker('summarize', Promise.resolve(payload))).toEqual(refused);
  expect(ports.connect).toHaveBeenCalledTimes(2);
});

test('a question rejects after six attempts', async () => {
  ports.onConnect.addListener((port: PortDouble) => port.disconnect());
  await expect(askWorker('summarize', Promise.resolve(payload))).rejects.toThrow('no answer');
  expect(ports.connect).toHaveBeenCalledTimes(6);
});

test('an answer to a closed port is dropped without an error', async () => {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  answerWith(() => promise);
  const port = ports.open('summarize');
  const postMessage = vi.fn();
  ports.onConnect.addListener((far: PortDouble) => Object.assign(far, { postMessage }));
  port.postMessage(payload);
  await Promise.resolve();
  port.disconnect();
  await Promise.resolve();
  resolve(refused);
  await new Promise((settled) => setTimeout(settled));
  expect(postMessage).not.toHaveBeenCalled();
});

test.each([
  ['a page', 'summarize', { url: 'https://page.example/' }],
  ['our script in a page', 'summarize', { id: browser.runtime.id, url: 'https://page.example/' }],
  ['an unknown sender', 'summarize', {}],
  ['the popup, of an unknown kind', 'toString', ownPage],
])('a question from %s (%s) is disconnected without an answer', async (_, kind, sender) => {
  const summarize = vi.fn(async () => refused);
  answerWith(summarize);
  const port = ports.open(kind, sender);
  const onAnswer = vi.fn();
  port.onMessage.addListener(onAnswer);
  port.postMessage(payload);
  await new Promise((resolve) => port.onDisconnect.addListener(resolve));
  expect(summarize).not.toHaveBeenCalled();
  expect(onAnswer).not.toHaveBeenCalled();
});
