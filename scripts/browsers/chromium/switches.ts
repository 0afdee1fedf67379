// Switches of Chromium that each of its launchers needs.

/** Chromium refuses to run its sandbox as root, the usual user of a container. */
export const sandboxSwitches: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Closes the network, except this machine. */
export const offlineSwitches: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-background-networking',
];
