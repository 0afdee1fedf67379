// Summary → text that can be pasted anywhere, in the format that the reader chose.
import type { Summary } from '../engine/model.ts';
import { textAddress } from './fragment.ts';

export const formats = {
  /** Title, key sentences a paragraph each, and the address. */
  plain: ({ title, sentences, url }: Summary) => join(title, ...sentences.map(({ text }) => text), url),
  /** The title as a link, who wrote it and when, the sentences as a list. */
  markdown: (summary: Summary) => markdown(summary, (text) => escaped(text)),
  /** The same, each sentence with a link to its place in the page. */
  links: (summary: Summary) =>
    markdown(summary, (text) => `${escaped(text)} [→](${linkTarget(textAddress(summary.url, text))})`),
} satisfies Readonly<Record<string, (summary: Summary) => string>>;

export type Format = keyof typeof formats;

function markdown(summary: Summary, item: (text: string) => string): string {
  const { title, byline, published, sentences, url } = summary;
  const about = [byline, published?.slice(0, 10)].filter((part) => part !== undefined).map(escaped);
  const list = sentences.map(({ text }) => `- ${item(text)}`).join('\n');
  return join(`# [${escaped(title || url)}](${linkTarget(url)})`, about.join(' · '), list);
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** The text of a page is text, whatever marks are in it. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(\d+(?=[.)]\s)|(?=[#+-]))/, '$1\\');

/** A bracket or a blank would end the target of a link. */
const linkTarget = (address: string): string =>
  address.replace(
    /[()\s<>]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
