// The settings that the reader can choose, and how a control writes a length.
import type { Length } from '../engine/model.ts';
import type { Format } from './copy-formats.ts';

/** Key sentences as a list of points, or as running text. */
type Layout = 'points' | 'text';

export interface Settings {
  /** The reader's usual length. The length of one article is chosen beside its summary and not stored here. */
  readonly length: Length;
  readonly format: Format;
  readonly layout: Layout;
}

export const defaults: Settings = { length: { kind: 'auto' }, format: 'plain', layout: 'points' };

/** Formats a length as the value of a control: `auto` or a number of sentences. */
export const formatLength = (length: Length): string =>
  length.kind === 'auto' ? 'auto' : String(length.count);

/** Parses the value of a control; the inverse of `formatLength`. */
export const parseLength = (value: string): Length =>
  value === 'auto' ? { kind: 'auto' } : { kind: 'sentences', count: Number(value) };

/** Parses the value of the control of a setting. */
export const parseSetting = (name: string, value: string): Partial<Settings> =>
  name === 'length' ? { length: parseLength(value) } : { [name]: value };
