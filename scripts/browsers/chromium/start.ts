// Starts Chromium with a new profile, and records which requests its extensions make.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { offlineSwitches, sandboxSwitches } from './switches.ts';

export interface StartOptions {
  readonly headless?: boolean;
  readonly language?: string;
  /** Pixels per CSS pixel. */
  readonly scale?: number;
  /** The page zoom of the browser's settings, which applies to popups too. */
  readonly zoom?: number;
}

export interface StartedChromium {
  readonly browser: Browser;
  /** The folder to which it saves files. */
  readonly downloads: string;
  /** Closes the browser, removes its profile, and returns the addresses of all network requests that extensions made. */
  close(): Promise<readonly string[]>;
}

/** Switches off the traffic of the browser itself, so that it is not in the record of requests. */
const quietSwitches = [
  ...offlineSwitches,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

export async function startChromium({
  headless = true,
  language = 'en',
  scale = 1,
  zoom = 1,
}: StartOptions): Promise<StartedChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'pith-chromium-'));
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  const record = join(folder, 'network.json');
  await writePreferences(profile, zoom);
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...quietSwitches,
      ...sandboxSwitches,
      `--log-net-log=${record}`,
      `--screen-info={3200x2400 devicePixelRatio=${scale}}`,
    ],
  });
  return {
    browser,
    downloads,
    async close() {
      await browser.close();
      const requests = requestsOfExtensions(await readFile(record, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      return requests;
    },
  };
}

/** Chromium stores a page zoom as its logarithm. */
const zoomBase = 1.2;

async function writePreferences(profile: string, zoom: number): Promise<void> {
  const preferences = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(zoomBase) } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

interface NetworkRecord {
  readonly events: readonly { readonly params?: { readonly initiator?: string; readonly url?: string } }[];
}

function requestsOfExtensions(record: string): string[] {
  const { events } = JSON.parse(record) as NetworkRecord;
  return events
    .filter(({ params }) => params?.initiator?.startsWith('chrome-extension://'))
    .map(({ params }) => params?.url ?? '')
    .filter((address) => /^(https?|wss?):/.test(address));
}
