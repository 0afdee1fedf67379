// The findings of the linter, compared with those that are explained.

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

export interface ExplainedFinding {
  /** How many findings of this kind the build has. */
  readonly count: number;
  readonly reason: string;
}

/** Returns the code and the file of a finding, as in `UNSAFE_VAR_ASSIGNMENT extract.js`. */
export const nameOf = ({ code, file }: Finding): string => [code, file].filter(Boolean).join(' ');

/**
 * Returns a line for each explanation that fits, and a line for each finding without an explanation and for each
 * explanation with another count.
 */
export function judgeFindings(
  findings: readonly Finding[],
  explained: Readonly<Record<string, ExplainedFinding>>,
): { accepted: string[]; mistakes: string[] } {
  const accepted: string[] = [];
  const mistakes = findings
    .filter((finding) => !Object.hasOwn(explained, nameOf(finding)))
    .map((finding) => `${nameOf(finding)}: ${finding.message}`);
  for (const [name, { count, reason }] of Object.entries(explained)) {
    const actual = findings.filter((finding) => nameOf(finding) === name).length;
    if (actual === count) accepted.push(`${name}, ${count} times: ${reason}`);
    else mistakes.push(`${name}: ${count} are explained, ${actual} are in the build`);
  }
  return { accepted, mistakes };
}
