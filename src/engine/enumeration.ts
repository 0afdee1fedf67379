// A list flattened into one paragraph: 1) … 2) … 3) …. Where a paragraph opens with a list number and its successor
// follows in the same form, an item starts there, full stop or not.

/** Where items after the first start, in UTF-16 units; none where the paragraph does not open with a list number. */
export function itemStarts(text: string): number[] {
  const first = /^\s*([•⁃*–-]?\s*)(\d{1,2}|[a-z])(\.\)|\)|\.)\s*(?=\S)/u.exec(text);
  if (!first) return [];
  const starts: number[] = [];
  const [, bullet, label, form] = first;
  let position = first[0].length;
  for (let next = successor(label!); ; next = successor(next)) {
    const opener = `${bullet!.trim()}${bullet!.trim() && /\s$/.test(bullet!) ? ' ' : ''}${next}${form}`;
    const found = text.indexOf(` ${opener} `, position);
    if (found < 0) return starts;
    starts.push(found + 1);
    position = found + opener.length + 1;
  }
}

const successor = (label: string) =>
  /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
