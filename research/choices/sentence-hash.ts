// The name of a sentence in a choice without texts.
import { createHash } from 'node:crypto';
import { withoutSpace } from '../measure/sentence-match.ts';

/** Judgement: hexadecimal digits. Two sentences of one article then have the same hash once in 2^48 pairs. */
const digits = 12;

/** Returns the start of the SHA-256 of the text in NFC without white space. Equal sentences have equal hashes. */
export const sentenceHash = (text: string): string =>
  createHash('sha256').update(withoutSpace(text)).digest('hex').slice(0, digits);
