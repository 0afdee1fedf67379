// Finds both browsers before the first test and installs a missing one. Ends the run if that fails.
import { type BrowserName, findBrowser } from '../../scripts/browsers/find-browser.ts';

export async function setup(): Promise<void> {
  for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
    await findBrowser(name).catch((error: Error) => {
      console.error(error.message);
      process.exit(1);
    });
  }
}
