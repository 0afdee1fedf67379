// The name of a saved summary.

/** What file systems forbid in names, and control characters. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** In code points. Judgement: fits every file system with the ending, in any script. */
const longest = 60;

/** Returns a file name for a title in any script. */
export function fileNameFor(title: string): string {
  const name = [...title.replace(forbidden, ' ').replace(/\s+/g, ' ')].slice(0, longest).join('');
  return `${name.replace(/^[\s.]+|[\s.]+$/g, '') || 'summary'}.md`;
}
