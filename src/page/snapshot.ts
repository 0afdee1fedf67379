// Live document → a clone that may be changed.

export function snapshot(document: Document): Document {
  return document.cloneNode(true) as Document;
}
