// Summary → text for the clipboard, in the format that the reader chose.
import type { Summary } from '../engine/model.ts';
import { textFragmentUrl } from './text-fragment.ts';

export const formats = {
  /** Title, sentences and URL, separated by empty lines. */
  plain: ({ title, sentences, url }: Summary) => join(title, ...sentences.map(({ text }) => text), url),
  /** Markdown: the title as a link, byline and date, the sentences as a list. */
  markdown: (summary: Summary) => markdown(summary, escapeMarkdown),
  /** Markdown with a link after each sentence that opens the page at it. */
  links: (summary: Summary) =>
    markdown(
      summary,
      (text) => `${escapeMarkdown(text)} [→](${linkTarget(textFragmentUrl(summary.url, text))})`,
    ),
} satisfies Readonly<Record<string, (summary: Summary) => string>>;

export type Format = keyof typeof formats;

function markdown(summary: Summary, formatItem: (text: string) => string): string {
  const { title, byline, published, sentences, url } = summary;
  const date = published?.slice(0, 'yyyy-mm-dd'.length);
  const source = [byline, date].filter((part) => part !== undefined).map(escapeMarkdown);
  const list = sentences.map(({ text }) => `- ${formatItem(text)}`).join('\n');
  return join(`# [${escapeMarkdown(title || url)}](${linkTarget(url)})`, source.join(' · '), list);
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/**
 * Escapes what CommonMark reads as markup: punctuation anywhere, `&` where it starts a character reference, and at the
 * start the marks of lists and headings (https://spec.commonmark.org/0.31.2/#backslash-escapes).
 */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&').replace(/^(\d+(?=[.)]\s)|(?=[#+-]))/, '$1\\');
}

/** Percent-encodes parentheses, white space and angle brackets, which would end the target of a link. */
const linkTarget = (url: string): string =>
  url.replace(
    /[()\s<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
