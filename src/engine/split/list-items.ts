// Splits a list that the page has flattened into one paragraph: 1) … 2) … 3) …. If a paragraph opens with a list number
// and the next number follows in the same form, an item starts there, with or without a full stop before it.

const opening = /^\s*([•⁃*–-]?)(\s*)(\d{1,2}|[a-z])(\.\)|\)|\.)(\s+)/u;

/** Returns the items of a list in order, or the whole text if it is no list. */
export function splitListItems(text: string): string[] {
  const first = opening.exec(text);
  if (!first) return [text];
  const [whole, bullet, blank, label, form, gap] = first;
  const items: string[] = [];
  let start = 0;
  let from = whole.length;
  for (let next = successor(label!); ; next = successor(next)) {
    const opener = `${bullet}${bullet && blank}${next}${form}${gap}`;
    const at = text.indexOf(` ${opener}`, from);
    if (at < 0) return [...items, text.slice(start)];
    items.push(text.slice(start, at));
    start = at + 1;
    from = start + opener.length;
  }
}

const successor = (label: string) =>
  /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
