// A double of `runtime.connect` and `runtime.onConnect`, which fake-browser does not have. As in a browser, messages
// and disconnections arrive later, and a port cannot be used after it is disconnected.
import { vi } from 'vitest';
import browser from 'webextension-polyfill';

type Listener = (value: never) => void;

export function eventDouble() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    trigger: (value: unknown) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener(value as never);
      }),
  };
}

export interface PortDouble {
  readonly name: string;
  readonly sender: object;
  readonly onMessage: ReturnType<typeof eventDouble>;
  readonly onDisconnect: ReturnType<typeof eventDouble>;
  isOpen: boolean;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The popup, as the sender of a question. */
export const ownPage = { url: browser.runtime.getURL('popup.html') };

/** Two ends of an open connection. */
export function portPair(name: string, sender: object = ownPage): [near: PortDouble, far: PortDouble] {
  const end = (other: () => PortDouble): PortDouble => ({
    name,
    sender,
    onMessage: eventDouble(),
    onDisconnect: eventDouble(),
    isOpen: true,
    postMessage(message) {
      if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
      other().onMessage.trigger(message);
    },
    disconnect() {
      if (!this.isOpen) return;
      this.isOpen = other().isOpen = false;
      other().onDisconnect.trigger(other());
    },
  });
  const near: PortDouble = end(() => far);
  const far: PortDouble = end(() => near);
  return [near, far];
}

/** Puts the double into `browser.runtime`, in place of an earlier one. */
export function installPorts() {
  const onConnect = eventDouble();
  const open = (name: string, sender?: object): PortDouble => {
    const [near, far] = portPair(name, sender);
    onConnect.trigger(far);
    return near;
  };
  const connect = vi.fn(({ name }: { name: string }) => open(name));
  Object.assign(browser.runtime, { connect, onConnect });
  return { onConnect, open, connect };
}
