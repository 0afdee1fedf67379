// `npm run third-party [-- --check]`: writes THIRD-PARTY.md: which packages have code in the built scripts, how much, and their
// licences. The extension ships the file, because those licences require it. `--check` only tests whether it is up to date.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { parseArguments, runInProcess, UserError } from './terminal/command-line.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'THIRD-PARTY.md');

/** Characters of code, before it is minified, by package and script. */
type CodeByPackage = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface PackageFacts {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

await runInProcess(async (args) => {
  const { values } = parseArguments(args, { check: { type: 'boolean' } }, 'npm run third-party [-- --check]');
  const text = describeAll(await bundledCode());
  if (!values.check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    throw new UserError('THIRD-PARTY.md is not what is bundled. Run: npm run third-party');
});

/** Builds the extension and counts the code that is left of each package in each script. */
async function bundledCode(): Promise<CodeByPackage> {
  const code = new Map<string, Map<string, number>>();
  const collect: Plugin = {
    name: 'third-party',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code: rendered }] of Object.entries(chunk.modules)) {
          const length = withoutComments(rendered ?? '').length;
          if (length === 0 || isOurs(id)) continue;
          const scripts = code.get(packageOf(id)) ?? new Map<string, number>();
          scripts.set(chunk.name, (scripts.get(chunk.name) ?? 0) + length);
          code.set(packageOf(id), scripts);
        }
      }
    },
  };
  const outDir = mkdtempSync(join(tmpdir(), 'pith-'));
  try {
    await build({ root, outDir, vite: () => ({ plugins: [collect] }) });
  } finally {
    rmSync(outDir, { recursive: true });
  }
  return new Map([...code].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The bundler marks the region of a module by comments, also if no code of it is left. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '').trim();
}

function isOurs(id: string): boolean {
  return id.startsWith(root) && !id.includes('node_modules');
}

/** Returns the package of a file, or the build tool that made a virtual module such as `\0rolldown/runtime.js`. */
function packageOf(id: string): string {
  const match =
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? /^\0(?:virtual:)?(wxt|vite|rolldown)\b/.exec(id);
  if (!match) throw new Error(`The module ${id} is of no known package.`);
  return match[1]!;
}

function describeAll(code: CodeByPackage): string {
  const sections = [...code].map(([name, scripts]) => describePackage(name, scripts));
  return [
    '# Code of others in Pith\n',
    'Written by `npm run third-party` from the built scripts. Sizes are those of the code before it is minified.\n',
    ...sections,
  ].join('\n');
}

function describePackage(name: string, scripts: ReadonlyMap<string, number>): string {
  const folder = join(root, 'node_modules', name);
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const { version, license, homepage, repository } = facts;
  const address = homepage ?? (typeof repository === 'object' ? repository.url : repository);
  const sizes = [...scripts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([script, length]) => `${script} ${formatSize(length)}`);
  return `## ${name} ${version}\n\n${license}, ${address}\n\nIn ${sizes.join(', ')}\n\n${indent(licenceOf(folder))}\n`;
}

function formatSize(length: number): string {
  return length < 1000 ? '(less than 1 kB)' : `(${Math.round(length / 1000)} kB)`;
}

function licenceOf(folder: string): string {
  const notice = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
  return notice
    ? readFileSync(join(folder, notice), 'utf8').trim()
    : 'The package has no file with the text of the licence.';
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ').replace(/ +$/gm, '');
}
