// A saved page → a Document of jsdom, for commands that run the extension's extraction in a terminal. No script of the
// page runs, nothing is fetched, and jsdom's warnings about style sheets are not printed.
import { decodeUtf8 } from './decode-text.ts';

/** Opens the page, calls `use`, and closes the page again: jsdom keeps the whole window in memory until then. */
export async function withSavedPage<Result>(
  bytes: Uint8Array,
  url: string | undefined,
  use: (document: Document) => Result,
): Promise<Result> {
  // jsdom takes longer to load than the rest of a command, so it is loaded only for a page.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const page = new JSDOM(textOrBytes(bytes), { ...(url && { url }), virtualConsole: new VirtualConsole() });
  try {
    return use(page.window.document);
  } finally {
    page.window.close();
  }
}

/**
 * Decodes UTF-8 whatever `<meta charset>` names: a page that was saved again as UTF-8 often keeps its old charset, and
 * other encodings are practically never valid UTF-8 by chance. Leaves all other bytes to jsdom, which decodes like a browser.
 */
function textOrBytes(bytes: Uint8Array): string | Buffer {
  const isAscii = bytes.every((byte) => byte < 0x80);
  return (isAscii ? undefined : decodeUtf8(bytes)) ?? Buffer.from(bytes);
}
