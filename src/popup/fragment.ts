// An address that opens a page at a sentence: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).

/** Characters; a longer text is named by its start and end, so that the address stays short and a mark within does no harm. */
const longestWhole = 120;
/** Words that name the start and the end of a long text. */
const wordsAtEnds = 5;

/** The address of the text in the page; the page's own address where the text is empty. */
export function textAddress(address: string, text: string): string {
  const [page, anchor = ''] = address.split(/#(.*)/s);
  const [ownAnchor] = anchor.split(':~:');
  if (text === '') return address;
  return `${page}#${ownAnchor}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  if (text.length <= longestWhole) return encode(text);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(
    ({ segment }) => /[\p{L}\p{N}]/u.test(segment),
  );
  const first = words[wordsAtEnds - 1];
  const last = words.at(-wordsAtEnds);
  if (!first || !last || last.index <= first.index) return encode(text);
  return `${encode(text.slice(0, first.index + first.segment.length))},${encode(text.slice(last.index))}`;
}

/** A hyphen would be read as the mark of a prefix or suffix; brackets would end a link in Markdown. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-()'*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
