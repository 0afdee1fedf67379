import { expect, test } from 'vitest';
import { gap } from '../../src/engine/text/gap.ts';
import { formulaText, isFormula } from '../../src/page/formula-text.ts';
import { body } from './page.ts';

const first = (html: string) => body(html).querySelector('math, mjx-container, img')!;

test.each([
  ['letters and signs', '<math><mi>G</mi><mo>=</mo><mo>(</mo><mi>V</mi><mo>)</mo></math>', 'G=(V)'],
  [
    'names of functions',
    '<math><mi>O</mi><mo>(</mo><mi>n</mi><mi>log</mi><mi>n</mi><mo>)</mo></math>',
    'O(n log n)',
  ],
  [
    'not the annotation',
    '<math><semantics><mi>ε</mi><annotation encoding="application/x-tex">\\varepsilon</annotation></semantics></math>',
    'ε',
  ],
  ['an index', '<math><msub><mi>x</mi><mn>1</mn></msub></math>', 'x1'],
  ['but no exponent', '<math><msup><mn>10</mn><mn>6</mn></msup></math>', gap],
  ['except as TeX', '<math alttext="10^{6}"><msup><mn>10</mn><mn>6</mn></msup></math>', '10^6'],
  [
    'or its annotation',
    '<math><msup><mi>x</mi><mi>k</mi></msup><annotation encoding="application/x-tex">x^k</annotation></math>',
    'x^k',
  ],
  ['but no commands', '<math alttext="\\frac{1}{2}"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', gap],
  ['a formula of many levels', `<math>${'<mrow>'.repeat(60)}<mi>x</mi>`, gap],
  ['an empty formula', '<math></math>', gap],
  ['for screen readers, beside its text', '<span class="katex-mathml"><math><mi>x</mi></math></span>', ''],
  ['glyphs with MathML', '<mjx-container><mjx-c></mjx-c><math><mi>x</mi></math></mjx-container>', 'x'],
  ['glyphs without', '<mjx-container><mjx-c></mjx-c></mjx-container>', gap],
  ['a picture', '<img class="latex" alt="F_{n+1}">', 'F_{n+1}'],
  ['of an encyclopedia', '<img class="mwe-math-fallback-image-inline" alt="{\\displaystyle x_{1}}">', 'x_1'],
  ['between dollars', '<img alt="$a = b$">', 'a = b'],
  ['without a text', '<img class="tex">', gap],
])('%s', (_, html, text) => {
  expect(isFormula(first(html))).toBe(true);
  expect(formulaText(first(html))).toBe(text);
});

test.each(['<img alt="A bridge">', '<img class="texture" src="/context.png" alt="">'])(
  '%s is no formula',
  (html) => {
    expect(isFormula(first(html))).toBe(false);
  },
);
