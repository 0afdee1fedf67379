// Finds a browser for the tests and the demo: the program that an environment variable names, one that is installed, or one
// that is installed now, so that a fresh machine needs nothing installed by hand. Debian and Ubuntu get the package of apt
// if the user is root; every other system gets the official build, in `.cache/browsers` of the project.
import { execFileSync, type StdioOptions } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserSource {
  /** Environment variables that may name the program, in order. */
  readonly variables: readonly string[];
  /** Names on the PATH, and full paths on systems that keep programs elsewhere. */
  readonly programs: readonly string[];
  readonly aptPackage: string;
  readonly build: Browser;
}

const sources: Readonly<Record<BrowserName, BrowserSource>> = {
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
    build: Browser.CHROME,
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
    build: Browser.FIREFOX,
  },
};

/** Returns the path of the program. Rejects with one line that says what to do if there is none and none can be installed. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const source = sources[name];
  return (
    namedByEnvironment(source) ??
    findInstalled(source) ??
    installWithApt(source) ??
    (await downloadBuild(name, source))
  );
}

function namedByEnvironment({ variables }: BrowserSource): string | undefined {
  const variable = variables.find((each) => process.env[each]);
  const path = variable && process.env[variable];
  if (path && !isProgram(path))
    throw new Error(`${variable} names ${path}, which is not a program: correct it or unset it.`);
  return path;
}

function findInstalled({ programs }: BrowserSource): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) =>
    isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program)),
  );
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const apt = '/usr/bin/apt-get';

/** Returns undefined without apt or root, or if apt fails. */
function installWithApt(source: BrowserSource): string | undefined {
  if (process.getuid?.() !== 0 || !isProgram(apt)) return undefined;
  console.error(`Installing ${source.aptPackage} with apt …`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'] satisfies StdioOptions,
  };
  try {
    execFileSync(apt, ['-qq', 'update'], options);
    execFileSync(apt, ['-qq', 'install', '--yes', '--no-install-recommends', source.aptPackage], options);
  } catch {
    return undefined;
  }
  return findInstalled(source);
}

async function downloadBuild(
  name: BrowserName,
  { build: browser, variables }: BrowserSource,
): Promise<string> {
  const cacheDir = join(import.meta.dirname, '../../.cache/browsers');
  const platform = detectBrowserPlatform();
  try {
    if (!platform) throw new Error('no build for this system');
    console.error(`Downloading ${browser} …`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, buildId, cacheDir, platform })).executablePath;
  } catch (error) {
    throw new Error(
      `No ${name} found (${String(error)}): install one, or name its program in ${variables[0]}.`,
    );
  }
}
