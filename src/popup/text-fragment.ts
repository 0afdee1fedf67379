// URLs that open a page at a sentence: text fragments (https://wicg.github.io/scroll-to-text-fragment/). The browser
// that opens such a URL accepts a match only between word boundaries of its own segmenter, so this file uses that
// segmenter and not the engine's words. Its dictionaries differ between browsers, so these URLs may too; they are the
// only output of Pith that does.

/** In characters. A longer text is given by its start and end, which keeps the URL short. Judgement. */
const longestComplete = 120;
/** Words at the start and at the end of a longer text. Judgement: rarely does another place in a page have both. */
const wordsAtEachEnd = 5;

/** Returns false for a page that others cannot open, such as a file. */
export const isWebAddress = (url: string): boolean => /^https?:/.test(url);

/**
 * Returns the URL of `text` in the page at `url`, in place of any text fragment there; `url` itself if `text` is empty.
 */
export function textFragmentUrl(url: string, text: string): string {
  if (text === '') return url;
  const [page, fragment = ''] = url.split(/#(.*)/s);
  const [anchor] = fragment.split(':~:');
  return `${page}#${anchor}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  if (text.length <= longestComplete) return encode(text);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(
    ({ segment }) => /[\p{L}\p{N}]/u.test(segment),
  );
  const lastOfStart = words[wordsAtEachEnd - 1];
  const firstOfEnd = words.at(-wordsAtEachEnd);
  if (!lastOfStart || !firstOfEnd || firstOfEnd.index <= lastOfStart.index) return encode(text);
  const start = text.slice(0, lastOfStart.index + lastOfStart.segment.length);
  return `${encode(start)},${encode(text.slice(firstOfEnd.index))}`;
}

/**
 * Also encodes the hyphen, which marks a prefix or suffix in a text directive, and brackets, which end a Markdown link.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-()'*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
