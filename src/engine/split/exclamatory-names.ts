// Names that end in an exclamation mark: Yahoo!, Jeopardy!
import type { BoundaryContext, Verdict } from './boundary-context.ts';
import { isSentenceStarter } from './language-rules.ts';

/** Judgement: those that news write often. */
const names = /(?:^|[^\p{L}])(?:Yahoo|Jeopardy|Joomla|Kahoot)$/u;
/** UTF-16 units of the longest of them and the character before it. */
const longestName = 9;

/** The mark of a name ends no sentence, unless a word follows that starts sentences: Jeopardy! host Ken Dale, Yahoo! Sports. */
export function exclamatoryName({
  text,
  terminal: { start, mark, closers },
  next,
  language,
}: BoundaryContext): Verdict {
  if (mark !== '!' || closers !== '' || isSentenceStarter(next, language)) return undefined;
  return names.test(text.slice(Math.max(0, start - longestName), start)) ? 'join' : undefined;
}

/** A Latin word with its mark is a name, if Chinese or Japanese goes on right after it: Yahoo!ニュース. */
export const endsExclamatoryName = ({ text, terminal: { start, mark, closers } }: BoundaryContext): boolean =>
  /^[!?]$/.test(mark) && closers === '' && /[a-z]/.test(text[start - 1] ?? '');
