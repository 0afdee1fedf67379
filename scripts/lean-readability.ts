// The injected script is read by the browser on every click, and most of it is Readability. What Pith never asks of it is
// left out of the build: its log, and its care for pictures, addresses and classes of an HTML that is never shown.
import type { Plugin } from 'vite';

/** Methods that only change what `content` would be as HTML. */
const unused = [
  '_cleanClasses',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_isSingleImage',
  '_unwrapNoscriptImages',
];

export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/@mozilla/readability/Readability.js') ? lean(code) : undefined),
  };
}

/** Relies on how the file is laid out, so it throws where another version of it is. */
export function lean(code: string): string {
  const methods = unused.map(
    (name) => new RegExp(`^ {2}${name}\\([\\s\\S]*?\\) \\{\\n([\\s\\S]*?)^ {2}\\},$`, 'm'),
  );
  const setLog = /^ {2}if \(this\._debug\) \{\n([\s\S]*?)^ {2}\}$/m;
  for (const pattern of [...methods, setLog])
    if (!pattern.test(code))
      throw new Error(`Readability has no ${pattern.source}: look at what else is new in it.`);
  const withoutMethods = methods.reduce(
    (left, pattern) => left.replace(pattern, (method, body: string) => method.replace(body, '')),
    code,
  );
  return withoutMethods.replace(setLog, '').replace(/^ *this\.log\([\s\S]*?\);$/gm, '');
}
