// Which message of assets/_locales the interface uses for each value of the model.
import type messages from '../../assets/_locales/en/messages.json';
import type { Fold, Notice, Reason, RefusalReason } from '../engine/model.ts';

export type MessageKey = keyof typeof messages;
/** A message with one form for each plural category, by its name without the category. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;
/** Returns a message in the reader's language, with its placeholders replaced by `values`. */
export type Say = (key: MessageKey, ...values: readonly string[]) => string;

export const refusalKeys: Readonly<Record<RefusalReason, MessageKey>> = {
  restricted: 'refusedRestricted',
  'file-access': 'refusedFileAccess',
  'needs-click': 'refusedNeedsClick',
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

export const cutKeys: Readonly<Record<Extract<Notice, { kind: 'cut' }>['why'], MessageKey>> = {
  paywall: 'noticePaywall',
  shorter: 'noticeShorter',
  'open-end': 'noticeOpenEnd',
};
