// A shortcut as the browser states it → as the reader's system writes it: `Alt+Shift+J` → `⌥⇧J`, `Alt+Umschalt+J`. Firefox states
// it as in the manifest; Chromium writes it in the reader's way already, on macOS in signs, so what is not known here stays.
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values)

/** What is printed on the keys, in the reader's language. `Alt` is the same everywhere. */
export interface ModifierNames {
  readonly control: string;
  readonly shift: string;
}

/** In the order in which Apple writes them. `Ctrl` in a manifest means the command key. */
const signsOnMac: readonly (readonly [sign: string, names: readonly string[]])[] = [
  ['⌃', ['MacCtrl']],
  ['⌥', ['Alt', 'Option']],
  ['⇧', ['Shift']],
  ['⌘', ['Command', 'Ctrl']],
];

/** Keys that a manifest names by a word. Other words, as `Home`, are on the keys too. */
const signs: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

export function writeShortcut(shortcut: string, system: string, { control, shift }: ModifierNames): string {
  const parts = shortcut.split('+');
  const key = parts.pop()!;
  const sign = signs[key] ?? key;
  if (system === 'mac') {
    const modifiers = signsOnMac.filter(([, names]) => names.some((name) => parts.includes(name)));
    return modifiers.length === parts.length ? modifiers.map(([each]) => each).join('') + sign : shortcut;
  }
  const names: Readonly<Record<string, string>> = { Ctrl: control, Shift: shift };
  return [...parts.map((part) => names[part] ?? part), sign].join('+');
}
