// A Vite plugin for a build that times itself: each step of a click leaves a measure in the performance timeline of its
// process. The plugin wraps the steps from outside, so that the shipped code has nothing for it.
import type { Plugin } from 'vite';

/** The exported functions that are steps, by file. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  'src/browser/messages.ts': ['askWorker'],
  'src/engine/collapse/collapse.ts': ['collapse'],
  'src/engine/split/split.ts': ['split'],
  'src/engine/summarize.ts': ['rankArticle'],
  'src/page/extract.ts': ['extract'],
  'src/page/snapshot/snapshot.ts': ['takeSnapshot'],
  'src/popup/render.ts': ['render'],
};

/** At the start of the name of each measure. A page may have measures of its own. */
export const measurePrefix = 'pith ';

export function stopwatch(): Plugin {
  return {
    name: 'stopwatch',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(steps).find((path) => id.endsWith(`/${path}`));
      if (file) return steps[file]!.reduce(wrapStep, code);
      if (id.endsWith('/@mozilla/readability/Readability.js'))
        return `${code}\nReadability.prototype.parse = (${timed})('${measurePrefix}parse', Readability.prototype.parse);`;
      return undefined;
    },
    generateBundle: {
      // After WXT, which looks at the beginning of scripts.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk')
            chunk.code = `performance.mark('${measurePrefix}${chunk.name} runs');${chunk.code}`;
        }
      },
    },
  };
}

/** Replaces an exported function by one that is timed. Throws if the code does not have it: half of a flow is no figure. */
export function wrapStep(code: string, step: string): string {
  const declaration = new RegExp(`^export (async )?function ${step}\\b`, 'm');
  if (!declaration.test(code))
    throw new Error(`The step ${step} is not in the file where the bench expects it.`);
  return `${code.replace(declaration, `$1function ${step}Untimed`)}
export const ${step} = (${timed})('${measurePrefix}${step}', ${step}Untimed);`;
}

/** Its source is put into the extension, so it must not use anything outside it. */
function timed<Arguments extends unknown[], Result>(
  name: string,
  step: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  return function (this: unknown, ...values) {
    const start = performance.now();
    const result = step.apply(this, values);
    performance.measure(name, { start });
    // A timeout that is set in the next frame runs when that frame is on the screen.
    if (name.endsWith('render'))
      requestAnimationFrame(() => setTimeout(() => performance.mark(`${name} shown`)));
    return result;
  };
}
