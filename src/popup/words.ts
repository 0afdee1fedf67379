// What the interface says. The words themselves are in assets/_locales; here are the rules that pick and fill them.
import type messages from '../../assets/_locales/en/messages.json';
import type { Fold, Notice, Reason, RefusalReason } from '../engine/model.ts';

export type MessageKey = keyof typeof messages;
export type Say = (key: MessageKey, ...values: readonly string[]) => string;

export const refusalKeys: Readonly<Record<RefusalReason, MessageKey>> = {
  restricted: 'refusedRestricted',
  pdf: 'refusedPdf',
  'not-an-article': 'refusedNotAnArticle',
  changed: 'refusedChanged',
  unresponsive: 'refusedUnresponsive',
  failed: 'refusedFailed',
};

export const foldKeys: Readonly<Record<Fold['why'], MessageKey>> = {
  copy: 'foldedCopy',
  contained: 'foldedContained',
  update: 'foldedUpdate',
};

export const reasonKeys: Readonly<Record<Reason, MessageKey>> = {
  lead: 'reasonLead',
  central: 'reasonCentral',
  title: 'reasonTitle',
  figures: 'reasonFigures',
};

const cutKeys = {
  paywall: 'noticePaywall',
  shorter: 'noticeShorter',
  'open-end': 'noticeOpenEnd',
} as const;

/** What the reader should know, in one sentence. */
export function noticeText(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case 'cut':
      return say(cutKeys[notice.why]);
    case 'partial':
      return say('noticePartial');
    case 'live':
      return say('noticeLive');
    case 'guessed-language':
      return say('noticeLanguage', languageName(notice.language, say));
  }
}

function languageName(tag: string, say: Say): string {
  return new Intl.DisplayNames(say('locale'), { type: 'language' }).of(tag) ?? tag;
}

/** "9 repeated paragraphs folded", in the plural form that the language asks for. */
export function foldedCount(count: number, say: Say): string {
  const language = say('locale');
  const category = new Intl.PluralRules(language).select(count);
  const form = say(`folded_${category}` as MessageKey, count.toLocaleString(language));
  return form || say('folded_other', count.toLocaleString(language));
}

/** A reading time as short as it can be said: "40 s", rounded to five seconds, or "8 min". */
export function duration(seconds: number, say: Say): string {
  const language = say('locale');
  if (seconds < 57.5) {
    return say('seconds', Math.max(5, Math.round(seconds / 5) * 5).toLocaleString(language));
  }
  return say('minutes', Math.round(seconds / 60).toLocaleString(language));
}

/** A date without the time of day; the text itself where it is no date. */
export function day(published: string, say: Say): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  // A moment is shown where the reader is; a bare date is the same day everywhere.
  const zone = published.includes('T') ? {} : { timeZone: 'UTC' };
  return date.toLocaleDateString(say('locale'), { day: 'numeric', month: 'long', year: 'numeric', ...zone });
}
