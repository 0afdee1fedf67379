// A list flattened into one paragraph: 1) … 2) … 3) …. Where a paragraph opens with a list number and its successor
// follows in the same form, an item starts there, full stop or not.

const opening = /^\s*([•⁃*–-]?)(\s*)(\d{1,2}|[a-z])(\.\)|\)|\.)(\s+)/u;

/** The text cut before each item after the first; whole where it is no list. */
export function items(text: string): string[] {
  const first = opening.exec(text);
  if (!first) return [text];
  const [whole, bullet, blank, label, form, gap] = first;
  const found: string[] = [];
  let start = 0;
  let from = whole.length;
  for (let next = successor(label!); ; next = successor(next)) {
    const opener = `${bullet}${bullet && blank}${next}${form}${gap}`;
    const at = text.indexOf(` ${opener}`, from);
    if (at < 0) return [...found, text.slice(start)];
    found.push(text.slice(start, at));
    start = at + 1;
    from = start + opener.length;
  }
}

const successor = (label: string) =>
  /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
