// Makes the built extension speak another language than the browser, which may have only one.
import { cpSync } from 'node:fs';

/** Returns a copy of the extension below `folder` that speaks this language in an English browser: a folder of assets/_locales. */
export function speaking(locale: string, built: string, folder: string): string {
  const copy = `${folder}/extension-${locale}`;
  cpSync(built, copy, { recursive: true });
  cpSync(`${built}/_locales/${locale}`, `${copy}/_locales/en`, { recursive: true });
  return copy;
}
