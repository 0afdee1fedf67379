import { expect, test } from 'vitest';
import { nameRelease } from '../../../scripts/release/changelog.ts';

test('the unreleased changes get the version and the date', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- A change.\n\n## 0.1.0\n\n- The first.\n';
  expect(nameRelease(changelog, '0.2.0', '2026-03-01')).toBe(
    '# Changelog\n\n## 0.2.0 (2026-03-01)\n\n- A change.\n\n## 0.1.0\n\n- The first.\n',
  );
});

test.each(['# Changelog\n\n## 0.1.0\n\n- The first.\n', '## Unreleased\n\n## 0.1.0\n\n- The first.\n'])(
  'nothing is unreleased in %j',
  (changelog) => {
    expect(() => nameRelease(changelog, '0.2.0', '2026-03-01')).toThrow('nothing under');
  },
);
