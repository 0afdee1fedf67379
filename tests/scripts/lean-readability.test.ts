import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import FullReadability from '@mozilla/readability/Readability.js';
import { expect, test } from 'vitest';
import { lean } from '../../scripts/lean-readability.ts';
import { replaced } from '../../src/page/content/readability.ts';
import { page, story } from '../page/page.ts';

const code = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

test('a lean Readability reads the same text, and is a sixth smaller at least', () => {
  const LeanReadability: typeof FullReadability = new Function(
    lean(code).replace('export default', 'return'),
  )();
  Object.assign(LeanReadability.prototype, replaced);
  const html = story(
    '<p class="byline">By Jane Doe</p><noscript><img src="a.png"></noscript>',
    '<div class="share">Share</div>',
  ).replace(/<h1>.*<\/h1>/, '');
  const full = new FullReadability(page(html), { keepClasses: true }).parse();
  const { textContent, byline, length } = new LeanReadability(page(html), {
    keepClasses: true,
  }).parse()!;
  expect({ textContent, byline, length }).toEqual({
    textContent: full!.textContent,
    byline: full!.byline,
    length: full!.length,
  });
  expect(full!.length).toBeGreaterThan(1000);
  expect(lean(code).length).toBeLessThan(0.85 * code.length);
  expect(lean(code)).not.toMatch(/this\.log\(|_cleanStyles\(e\)|nextLink|PRESENTATIONAL/);
});

test('another version of it stops the build', () => {
  expect(() => lean(code.replace('_fixLazyImages(root)', '_fixPictures(root)'))).toThrow(/look at what else/);
});
