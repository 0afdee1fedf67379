// Writes a copied summary to the clipboard, with its markup where the browser can.
import type { Copied } from './copy-formats.ts';

/** Rejects if the browser does not allow it. */
export async function writeClipboard(clipboard: Clipboard, { plain, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return clipboard.writeText(plain);
  const blobs = { 'text/plain': plain, 'text/html': html };
  const entries = Object.entries(blobs).map(([type, text]) => [type, new Blob([text], { type })]);
  return clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
}
