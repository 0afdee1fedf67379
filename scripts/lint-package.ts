// npm run lint:package: the check that Mozilla's store makes of the Firefox build, by Mozilla's own tool. An error fails,
// and so does a warning that is not explained here. The tool is fetched by exact version when it is needed: its three
// hundred packages would double ours.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Mistake, run } from './command.ts';

const tool = 'web-ext@10.7.0';
const built = '.output/firefox-mv3';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
type Report = Readonly<Record<'errors' | 'notices' | 'warnings', readonly Finding[]>>;

/** By code and file, why it is right as it is. */
const explained: Readonly<Record<string, string>> = {
  'UNSAFE_VAR_ASSIGNMENT extract.js':
    'Where Readability tries again, of its copy of the page; src/page/readability.ts has put a fresh snapshot in the place of it.',
};

await run(async () => {
  if (!existsSync(built)) throw new Mistake('There is no build to check. Run: npm run build:firefox');
  const command = ['--yes', tool, 'lint', '--source-dir', built, '--output', 'json'];
  const { stdout, stderr } = spawnSync('npx', command, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout.startsWith('{')) throw new Mistake(`${tool} did not run: ${stdout || stderr}`);
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  const open = [...errors, ...[...warnings, ...notices].filter((finding) => !reasonFor(finding))];
  for (const finding of [...warnings, ...notices]) {
    const reason = reasonFor(finding);
    if (reason) console.log(`${nameOf(finding)}: ${reason}`);
  }
  for (const finding of open) console.error(`${nameOf(finding)}: ${finding.message}`);
  console.log(`${errors.length} errors, ${open.length - errors.length} warnings without an explanation`);
  if (open.length > 0) process.exitCode = 1;
});

function reasonFor(finding: Finding): string | undefined {
  return explained[nameOf(finding)];
}

function nameOf({ code, file }: Finding): string {
  return [code, file].filter(Boolean).join(' ');
}
