// What a full stop may follow without ending a sentence: abbreviations, titles, ordinals. The last of the rules of
// boundaries.ts; where what follows is no name and no number, but a word that starts sentences, the sentence ends.
import { bare, isAbbreviation, isTitle } from './abbreviations.ts';
import type { Rule, Sight, Verdict } from './boundary-rules.ts';
import type { Grammar } from './language-rules.ts';

export const fullStopRules: readonly Rule[] = [notOneFullStop, number, ordinal, last, title, abbreviation];

/** The rest is about what a full stop may follow. */
function notOneFullStop({ ending: { mark, close } }: Sight): Verdict {
  return mark === '.' && close === '' ? undefined : 'end';
}

function number({ word, next, grammar }: Sight): Verdict {
  if (!/^(?:\p{N}|[IVXLC]{2,}$)/u.test(next)) return undefined;
  if (isAbbreviation(word, grammar) || grammar.numbered.has(bare(word)) || /^n[°º]$/iu.test(word))
    return 'join';
  return grammar.ordinals && /^\d{1,2}$/.test(word) ? 'join' : 'end';
}

function ordinal({ word, next, grammar }: Sight): Verdict {
  if (!grammar.ordinals || !/^(?:\d{1,3}|[IVXL]+)$/.test(word)) return undefined;
  return isStarter(next, grammar) ? 'end' : 'join';
}

/** Etc. and p.m. mostly stand last; but 8 p.m. Monday, 8 p.m. GMT. */
function last({ word, next, grammar }: Sight): Verdict {
  if (word.length > 5 || !grammar.last.has(word.toLowerCase())) return undefined;
  return isTitle(next) || /^\p{Lu}{2,}$/u.test(next) || grammar.calendar.has(next.toLowerCase())
    ? 'join'
    : 'end';
}

function title({ word }: Sight): Verdict {
  return isTitle(word) ? 'join' : undefined;
}

function abbreviation({ text, word, next, nextEnd, grammar }: Sight): Verdict {
  if (!isAbbreviation(word, grammar)) return undefined;
  const isInitial = next.length === 1 && text[nextEnd] === '.';
  return isStarter(next, grammar) && !isInitial ? 'end' : 'join';
}

const isStarter = (next: string, { starters }: Grammar) => starters.has(next.toLowerCase());
