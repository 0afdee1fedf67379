// What the reader may choose, and Pith remembers.
import type { Length } from '../engine/model.ts';
import type { Format } from './export.ts';

/** Key points as a list, or running text. */
type Layout = 'points' | 'text';

export interface Settings {
  readonly length: Length;
  readonly format: Format;
  readonly layout: Layout;
}

export const defaults: Settings = { length: { kind: 'auto' }, format: 'plain', layout: 'points' };

/** A length as the value of a control: `auto` or a number of sentences. */
export const lengthValue = (length: Length): string =>
  length.kind === 'auto' ? 'auto' : String(length.count);

export const lengthOf = (value: string): Length =>
  value === 'auto' ? { kind: 'auto' } : { kind: 'sentences', count: Number(value) };
