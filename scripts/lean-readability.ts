// The injected script is read by the browser on every click, and most of it is Readability. Its log is left out of the
// build, and so are the methods that Pith has replaced and what only these ask for.
import type { Plugin } from 'vite';
import { replaced } from '../src/page/content/readability.ts';

export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/@mozilla/readability/Readability.js') ? lean(code) : undefined),
  };
}

/** Relies on how the file is laid out, so it throws where another version of it is. */
export function lean(code: string): string {
  const methods = Object.keys(replaced).map(
    (name) => new RegExp(`^ {2}${name}\\([\\s\\S]*?\\) \\{\\n([\\s\\S]*?)^ {2}\\},$`, 'm'),
  );
  const exported = /^if \(typeof module [\s\S]*/m;
  const setLog = /^ {2}if \(this\._debug\) \{\n([\s\S]*?)^ {2}\}$/m;
  for (const pattern of [...methods, setLog, exported])
    if (!pattern.test(code))
      throw new Error(`Readability has no ${pattern.source}: look at what else is new in it.`);
  const asked = [...methods, setLog].reduce((left, pattern) => left.replace(pattern, ''), code);
  return (
    asked
      // Its own parser is not used.
      .replace(/^( *)if \(this\._docJSDOMParser.*\{\n[\s\S]*?\n\1\}$/gm, '')
      // A module of today needs nothing around it.
      .replace(exported, 'export default Readability;')
      .replace(/^ *this\.log\([\s\S]*?\);$/gm, '')
      // Why something is dropped is only logged; that there is a reason counts.
      .replace(/errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(0)')
      .replace(/^ {4}(\w+):\s+\/.*,$/gm, (all, name) => (asked.includes(`REGEXPS.${name}`) ? all : ''))
      .replace(/^ {2}([A-Z_]+): \[[^\]]*\],$/gm, (all, name) => (asked.includes(`this.${name}`) ? all : ''))
  );
}
