// A saved page → a Document under jsdom, for the commands that run the extension's own extraction in a terminal. No
// script of the page runs, nothing is fetched, and what jsdom has to say of its style sheets stays out of the terminal.
import { decodeUtf8 } from './text.ts';

/** Opens a page for as long as `use` takes: jsdom keeps a whole window until it is closed. */
export async function withPage<Result>(
  bytes: Uint8Array,
  url: string | undefined,
  use: (document: Document) => Result,
): Promise<Result> {
  // It takes longer to load than all the rest of a command, so only a page pays for it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A page saved again as UTF-8 often keeps the charset that it once named, and letters that are valid UTF-8 are
  // practically never anything else. All other bytes are read as a browser would: by their mark or by `<meta charset>`.
  const isAscii = bytes.every((byte) => byte < 0x80);
  const page = new JSDOM((isAscii ? undefined : decodeUtf8(bytes)) ?? Buffer.from(bytes), {
    ...(url && { url }),
    virtualConsole: new VirtualConsole(),
  });
  try {
    return use(page.window.document);
  } finally {
    page.window.close();
  }
}
