// Starts Firefox with a new profile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';

export interface StartedFirefox {
  readonly browser: Browser;
  /** The folder to which it saves and prints files. */
  readonly downloads: string;
  /** Closes the browser and removes what it saved. */
  close(): Promise<void>;
}

/** The bit of Firefox for a pointer that is neither fine nor can hover. */
const coarse = 1;

/** `isTouchOnly`: as if a finger was its only pointer. */
export async function startFirefox(isTouchOnly: boolean): Promise<StartedFirefox> {
  const downloads = await mkdtemp(join(tmpdir(), 'pith-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.popup.disable_autohide': true,
      'intl.locale.requested': 'en-US',
      ...(isTouchOnly && { 'ui.primaryPointerCapabilities': coarse, 'ui.allPointerCapabilities': coarse }),
      // A colour that still changes has any contrast.
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Prints without a dialog, which would stop the scripts of the page.
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
    },
  });
  return {
    browser,
    downloads,
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
