// Decides in which direction the article is read.
import type { Direction } from '../../engine/model.ts';
import type { MetadataValue } from './metadata.ts';

/** Characters; enough to see the script. */
const sampleLength = 1000;
/** The Unicode blocks of Hebrew, Arabic and related scripts. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** Returns the declared direction if it is `rtl` or `ltr`, else that of most letters at the start of the text. */
export function directionOf(declared: MetadataValue, text: string): Direction {
  if (declared === 'rtl' || declared === 'ltr') return declared;
  const sample = text.slice(0, sampleLength);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(rightToLeft) > count(/\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}
