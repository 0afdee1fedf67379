// A browser to test with: one that the environment names, one on this machine, else one that is installed now.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variables that may name the program, first one first. */
  readonly variables: readonly string[];
  /** What the program is called on the PATH, and where it lives on systems that keep it elsewhere. */
  readonly programs: readonly string[];
  readonly aptPackage: string;
  readonly download: { readonly browser: Browser; readonly tag: string };
}

const known: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variables: ['CHROMIUM', 'CHROME', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    aptPackage: 'chromium',
    download: { browser: Browser.CHROME, tag: 'stable' },
  },
  firefox: {
    variables: ['FIREFOX', 'FIREFOX_PATH'],
    programs: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    aptPackage: 'firefox-esr',
    download: { browser: Browser.FIREFOX, tag: 'stable' },
  },
};

/** The path of the program. Rejects with one line that says what to install where there is none to be had. */
export async function findBrowser(name: BrowserName): Promise<string> {
  for (const variable of known[name].variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (await isProgram(path)) return path;
    throw new Error(`${variable} names ${path}, which is no program: correct it or unset it.`);
  }
  return (await onThisMachine(name)) ?? (await withApt(name)) ?? (await downloaded(name));
}

async function onThisMachine(name: BrowserName): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const program of known[name].programs) {
    const paths = /[/\\]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    for (const path of paths) if (await isProgram(path)) return path;
  }
  return undefined;
}

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Debian and Ubuntu, as root. Undefined where that is not so or the package is not to be had. */
async function withApt(name: BrowserName): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !(await isProgram('/usr/bin/apt-get'))) return undefined;
  const run = (...parts: string[]) =>
    promisify(execFile)('apt-get', ['-qq', ...parts], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 100_000_000,
    });
  console.error(`Installing ${known[name].aptPackage} with apt …`);
  try {
    await run('update');
    await run('install', '--yes', '--no-install-recommends', known[name].aptPackage);
  } catch (error) {
    console.error(`apt could not: ${String(error).trim().split('\n').at(-1)}`);
    return undefined;
  }
  return onThisMachine(name);
}

async function downloaded(name: BrowserName): Promise<string> {
  const { browser, tag } = known[name].download;
  const cacheDir = new URL('../../.cache/browsers', import.meta.url).pathname;
  const platform = detectBrowserPlatform();
  try {
    if (!platform) throw new Error('no build for this system');
    console.error(`Downloading ${browser} …`);
    const buildId = await resolveBuildId(browser, platform, tag);
    return (await install({ browser, buildId, cacheDir, platform })).executablePath;
  } catch (error) {
    const [variable] = known[name].variables;
    throw new Error(`No ${name} found (${String(error)}): install one, or name its program in ${variable}.`);
  }
}
