// Summary → text for the clipboard or a file, in the format that the reader chose.
import type { Notice, Paragraph, Sentence, Summary } from '../engine/model.ts';
import { groupByHeading } from './sections.ts';
import { isWebAddress, textFragmentUrl } from './text-fragment.ts';

/** A summary as text. `html` is the same with markup, for editors and mail that keep it. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/** What a copy has besides the summary, in the reader's language. */
export interface CopyContext {
  /** The day of publication. */
  readonly date?: string;
  /** What the reader should know about the text. */
  readonly notices: readonly string[];
}

export const formats = {
  /** Title, byline and date, notices, sentences below their headings, and URL. */
  plain: (summary: Summary, context: CopyContext): Copied => ({
    plain: plainText(summary, context),
    html: htmlText(summary, context),
  }),
  /** Markdown: the title as a link, byline and date, the sentences as a list below their headings. */
  markdown: (summary: Summary, context: CopyContext): Copied => ({
    plain: markdown(summary, context, ({ text }) => escapeMarkdown(text)),
  }),
  /** Markdown with a link after each sentence that opens the page at it. */
  links: (summary: Summary, context: CopyContext): Copied => ({
    plain: markdown(
      summary,
      context,
      ({ text }) =>
        `${escapeMarkdown(text)} [${arrowOf(summary)}](${linkTarget(textFragmentUrl(summary.url, text))})`,
    ),
  }),
} satisfies Readonly<Record<string, (summary: Summary, context: CopyContext) => Copied>>;

export type Format = keyof typeof formats;

/** Returns the notices that change what the summary is worth. They go along with a copy. */
export function noticesToCopy({ notices = [] }: Summary): Notice[] {
  return notices.filter(({ kind }) => kind === 'cut' || kind === 'partial' || kind === 'loading');
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** Returns the author and the date. */
const sourceOf = ({ byline }: Summary, { date }: CopyContext): string[] =>
  [byline, date].filter((part) => part !== undefined);

function plainText(summary: Summary, context: CopyContext): string {
  const sections = groupByHeading(summary).map(({ heading, sentences }) =>
    join(heading?.text ?? '', ...sentences.map(({ text }) => `• ${text}`)),
  );
  const source = sourceOf(summary, context).join(', ');
  return join(summary.title, source, ...context.notices, ...sections, summary.url);
}

function markdown(
  summary: Summary,
  context: CopyContext,
  formatItem: (sentence: Sentence) => string,
): string {
  const { title, url } = summary;
  const sections = groupByHeading(summary).map(({ heading, sentences }) =>
    join(
      heading ? `## ${escapeMarkdown(heading.text)}` : '',
      sentences.map((sentence) => `- ${formatItem(sentence)}`).join('\n'),
    ),
  );
  const source = sourceOf(summary, context).map(escapeMarkdown).join(', ');
  const notices = context.notices.map((notice) => `> ${escapeMarkdown(notice)}`);
  return join(`# [${escapeMarkdown(title || url)}](${linkTarget(url)})`, source, ...notices, ...sections);
}

/** Returns HTML of the few elements that every editor keeps. All text is escaped. */
function htmlText(summary: Summary, context: CopyContext): string {
  const { title, url, language, direction } = summary;
  const sections = groupByHeading(summary).map(({ heading, sentences }) => [
    htmlHeading(heading),
    element('ul', sentences.map((sentence) => element('li', linked(summary, sentence))).join('')),
  ]);
  const titleLink = isWebAddress(url) ? anchor(url, title || url) : escapeHtml(title);
  const lines = [...sourceOf(summary, context), ...context.notices].map((line) =>
    element('p', escapeHtml(line)),
  );
  const parts = [element('h1', titleLink), ...lines, ...sections.flat()].join('');
  return `<div lang="${escapeHtml(language)}" dir="${direction}">${parts}</div>`;
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

function htmlHeading(heading: Paragraph | undefined): string {
  return heading ? element('h2', escapeHtml(heading.text)) : '';
}

/** Points to where the text goes on. */
const arrowOf = ({ direction }: Summary): string => (direction === 'rtl' ? '←' : '→');

const anchor = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Returns the sentence, with a link to its place in the page. */
function linked(summary: Summary, { text }: Sentence): string {
  const { url } = summary;
  if (!isWebAddress(url)) return escapeHtml(text);
  return `${escapeHtml(text)} ${anchor(textFragmentUrl(url, text), arrowOf(summary))}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

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
