// Text as the reader sees it. Every text that leaves the page goes through `tidy`, and whoever looks for a sentence in
// the page compares through it too, so it is the one place that decides which characters count.

/** What pages leave behind when they escape their text twice. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const entity = /&(?:#(\d{2,6})|#x([\da-f]{2,6})|(amp|gt|lt|nbsp|quot));/gi;

/**
 * Marks that are not seen: soft hyphen, zero-width space, word joiner, byte-order mark, control characters, and those of
 * direction that last until another closes them: left open, they would turn around what is shown beside the text. The
 * zero-width joiner and non-joiner stay: they shape Persian, Indic scripts and emoji. So do single marks of direction.
 */
const invisible = /[^\P{Cc}\t-\r]|[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** One line, single blanks, no blank at the ends. Tidying twice is tidying once, but for text escaped three times. */
export function tidy(text: string): string {
  return (text.includes('&') ? text.replace(entity, decode) : text)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return named[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Letters and digits in lower case: to compare what was written with other blanks and marks. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
