// Summary → text that can be pasted anywhere.
import type { Summary } from '../engine/model.ts';

/** Title, key sentences a paragraph each, and the address. */
export function plainText({ title, sentences, url }: Summary): string {
  return [title, ...sentences.map(({ text }) => text), url].filter((part) => part !== '').join('\n\n');
}
