// The changelog of a release: what stands under "Unreleased" gets the heading of the version.
import { UserError } from '../terminal/command-line.ts';

const heading = '## Unreleased\n';

/** Returns the changelog with a heading for the version. Throws UserError if nothing is unreleased. */
export function nameRelease(changelog: string, version: string, date: string): string {
  const start = changelog.indexOf(heading);
  const rest = changelog.slice(start + heading.length);
  const isEmpty = start < 0 || rest.split(/^## /m)[0]!.trim() === '';
  if (isEmpty) throw new UserError('CHANGELOG.md has nothing under "## Unreleased". Write what changed.');
  return changelog.replace(heading, `## ${version} (${date})\n`);
}
