// `npm run release -- X.Y.Z`: tests, sets the version in package.json and the changelog, builds the packages for the stores twice,
// compares their bytes, and writes them with the source and the checksums into dist/. It uploads, commits and tags nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameRelease } from './release/changelog.ts';
import { checkVersion } from './release/version.ts';
import { parseArguments, runInProcess, UserError } from './terminal/command-line.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, '.output');
const dist = join(root, 'dist');
const usage = 'npm run release -- X.Y.Z';

await runInProcess(async (args, { stdout }) => {
  const { positionals } = parseArguments(args, {}, usage);
  const [version, ...others] = positionals;
  if (!version || others.length > 0) throw new UserError(`Name the version. Usage: ${usage}`);
  checkVersion(version, JSON.parse(read('package.json')).version);
  const changelog = nameRelease(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  if (git('status', '--porcelain') !== '')
    throw new UserError('There are changes that are not committed. Commit or stash them.');

  npm('test');
  npm('run', 'lint:package');
  npm('version', version, '--no-git-tag-version');
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);

  const packages = buildPackages();
  for (const [name, bytes] of buildPackages()) {
    if (!packages.get(name)?.equals(bytes)) throw new Error(`Two builds of ${name} differ.`);
  }
  packages.set(`pith-${version}-sources.zip`, archiveSources());
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, bytes] of packages) writeFileSync(join(dist, name), bytes);
  const sums = [...packages].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  writeFileSync(join(dist, 'SHA256SUMS'), sums);
  stdout.write(
    `\n${sums}\nIn dist/. Now: git commit -am "Release ${version}" && git tag v${version}; docs/store/ has the rest.\n`,
  );
});

/** Builds the packages from nothing. Returns their bytes by name. */
function buildPackages(): Map<string, Buffer> {
  rmSync(built, { recursive: true, force: true });
  npm('run', 'zip');
  const names = readdirSync(built).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, readFileSync(join(built, name))]));
}

/** Returns a zip of all files of the repository, tests too, as they are now: a reviewer can build and test it. */
function archiveSources(): Buffer {
  const changed = git('stash', 'create').trim();
  return execFileSync('git', ['archive', '--format=zip', changed], { cwd: root, maxBuffer: 2 ** 30 });
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}

function npm(...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
