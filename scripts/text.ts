// Bytes → text, or the plain statement that they are none.

/** The text of UTF-8 bytes, without their byte order mark; nothing where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'utf-8');
}

/** The text of a plain text file: by its byte order mark, else UTF-8; nothing where the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, markedEncoding(bytes) ?? 'utf-8');
  return text?.includes('\0') ? undefined : text;
}

/** Bytes that are no text in any encoding that pages come in: NUL is none of their characters. */
export function isBinary(bytes: Uint8Array): boolean {
  return markedEncoding(bytes) === undefined && bytes.includes(0);
}

/** What a byte order mark says. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
