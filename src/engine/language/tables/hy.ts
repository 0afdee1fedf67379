// Armenian.
import type { LanguageTable } from '../language-table.ts';

export const hy: LanguageTable = {
  terminals: ':',
};
