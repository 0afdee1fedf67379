import { expect, test } from 'vitest';
import { fileNameFor } from '../../src/popup/file-name.ts';

test.each([
  ['Ferry terminal closes', 'Ferry terminal closes.md'],
  ['A/B: "What?" <now>|*\\', 'A B What now.md'],
  ['..hidden.', 'hidden.md'],
  ['渡船码头关闭', '渡船码头关闭.md'],
  ['a\u0000b\u202ec', 'a b c.md'],
  ['😀'.repeat(80), `${'😀'.repeat(60)}.md`],
  ['', 'summary.md'],
  ['???', 'summary.md'],
])('%j: %s', (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});
