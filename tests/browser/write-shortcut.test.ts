import { expect, test } from 'vitest';
import { writeShortcut } from '../../src/browser/write-shortcut.ts';

const english = { control: 'Ctrl', shift: 'Shift' };
const german = { control: 'Strg', shift: 'Umschalt' };

test.each([
  ['Alt+Shift+J', 'win', english, 'Alt+Shift+J'],
  ['Alt+Shift+J', 'linux', german, 'Alt+Umschalt+J'],
  ['Ctrl+Shift+Period', 'linux', german, 'Strg+Umschalt+.'],
  ['Alt+Left', 'win', english, 'Alt+←'],
  ['F8', 'linux', german, 'F8'],
  ['Alt+Shift+J', 'mac', german, '⌥⇧J'],
  ['Shift+Alt+Command+Comma', 'mac', english, '⌥⇧⌘,'],
  ['MacCtrl+Shift+Home', 'mac', english, '⌃⇧Home'],
  ['Ctrl+Up', 'mac', english, '⌘↑'],
  // As Chromium writes it.
  ['⌥⇧J', 'mac', german, '⌥⇧J'],
  ['Alt+Umschalttaste+J', 'win', german, 'Alt+Umschalttaste+J'],
  ['Wahl+J', 'mac', german, 'Wahl+J'],
])('%s on %s', (shortcut, system, names, written) =>
  expect(writeShortcut(shortcut, system, names)).toBe(written),
);
