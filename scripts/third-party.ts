// npm run third-party [-- --check]: writes THIRD-PARTY.md, the code of others that is really in the bundles with its
// licences. The extension ships it, since those licences ask for that. --check only says whether it is up to date.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { Mistake, readArguments, run } from './command.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'THIRD-PARTY.md');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

await run(async () => {
  const { values } = readArguments({ check: { type: 'boolean' } }, 'npm run third-party [-- --check]');
  const text = describe(await bundled());
  if (!values.check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    throw new Mistake('THIRD-PARTY.md is not what is bundled. Run: npm run third-party');
});

/** The names of the packages that left code in any bundle, in order. */
async function bundled(): Promise<string[]> {
  const names = new Set<string>();
  const collect: Plugin = {
    name: 'third-party',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules))
          if (renderedLength > 0 && !isOurs(id)) names.add(packageOf(id));
      }
    },
  };
  const outDir = mkdtempSync(join(tmpdir(), 'pith-'));
  try {
    await build({ root, outDir, vite: () => ({ plugins: [collect] }) });
  } finally {
    rmSync(outDir, { recursive: true });
  }
  return [...names].sort();
}

function isOurs(id: string): boolean {
  return id.startsWith(root) && !id.includes('node_modules');
}

/** A file of a package, or what a build tool makes itself: `\0rolldown/runtime.js`, `\0virtual:wxt-plugins`. */
function packageOf(id: string): string {
  const found =
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? /^\0(?:virtual:)?(wxt|vite|rolldown)\b/.exec(id);
  if (!found) throw new Error(`Whose is the module ${id}?`);
  return found[1]!;
}

function describe(names: readonly string[]): string {
  const sections = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, homepage, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Package;
    const address = homepage ?? (typeof repository === 'object' ? repository.url : repository);
    const notice = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
    const text = notice
      ? readFileSync(join(folder, notice), 'utf8').trim()
      : 'The package brings no text of it.';
    return `## ${name} ${version}\n\n${license}, ${address}\n\n${text.replace(/^/gm, '    ').replace(/ +$/gm, '')}\n`;
  });
  return [
    '# Code of others in Pith\n',
    'Written by `npm run third-party` from what is bundled.\n',
    ...sections,
  ].join('\n');
}
