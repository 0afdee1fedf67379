// A build that times itself: each step of a click leaves a measure in the performance timeline of its process. The steps
// are wrapped from outside, so that what is shipped knows nothing of it.
import type { Plugin } from 'vite';

/** File → its exported functions that are steps. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  'src/browser/messages.ts': ['ask'],
  'src/engine/collapse/collapse.ts': ['collapse'],
  'src/engine/split/split.ts': ['split'],
  'src/engine/summarize.ts': ['rankArticle'],
  'src/page/extract.ts': ['extract'],
  'src/page/snapshot/snapshot.ts': ['snapshot'],
  'src/popup/render.ts': ['render'],
};

/** Before the name of each measure, which tells ours from a page's own. */
export const prefix = 'pith ';

export function stopwatch(): Plugin {
  return {
    name: 'stopwatch',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(steps).find((path) => id.endsWith(`/${path}`));
      if (file) return steps[file]!.reduce(wrap, code);
      if (id.endsWith('/@mozilla/readability/Readability.js'))
        return `${code}\nReadability.prototype.parse = (${timed})('${prefix}parse', Readability.prototype.parse);`;
      return undefined;
    },
    generateBundle: {
      // WXT looks at how scripts begin.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk')
            chunk.code = `performance.mark('${prefix}${chunk.name} runs');${chunk.code}`;
        }
      },
    },
  };
}

/** Throws where the step has moved: a bench must not time half of the flow. */
export function wrap(code: string, step: string): string {
  const declaration = new RegExp(`^export (async )?function ${step}\\b`, 'm');
  if (!declaration.test(code)) throw new Error(`The step ${step} is not where the bench looks for it.`);
  return `${code.replace(declaration, `$1function ${step}Untimed`)}
export const ${step} = (${timed})('${prefix}${step}', ${step}Untimed);`;
}

/** Runs in the extension, so that it names nothing around it. */
function timed<Arguments extends unknown[], Result>(
  name: string,
  step: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  return function (this: unknown, ...values) {
    const start = performance.now();
    const result = step.apply(this, values);
    performance.measure(name, { start });
    // A task after the next frame has begun runs when that frame is done.
    if (name.endsWith('render'))
      requestAnimationFrame(() => setTimeout(() => performance.mark(`${name} shown`)));
    return result;
  };
}
