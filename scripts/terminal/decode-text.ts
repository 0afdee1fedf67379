// Bytes → text. Each function returns undefined instead of text that was decoded wrongly.

/** Decodes UTF-8 and drops its byte order mark. Returns undefined if the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'utf-8');
}

/**
 * Decodes a plain text file: as its byte order mark says, otherwise as UTF-8. Returns undefined if the bytes are not
 * text of that encoding.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, encodingOfMark(bytes) ?? 'utf-8');
  return text?.includes('\0') ? undefined : text;
}

/** Tests for bytes that no text file has: NUL, in a file without a byte order mark. */
export function isBinary(bytes: Uint8Array): boolean {
  return encodingOfMark(bytes) === undefined && bytes.includes(0);
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
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
