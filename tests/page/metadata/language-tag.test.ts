import { expect, test } from 'vitest';
import { firstLanguageTag } from '../../../src/page/metadata/language-tag.ts';

test.each([
  [['en_us'], 'en-US'],
  [['', 'de_DE'], 'de-DE'],
  [['fr, en'], 'fr'],
  [['not a tag', 'pt-br'], 'pt-BR'],
  [['english', 'en'], 'en'],
  [[], 'und'],
])('%j → %s', (values, tag) => expect(firstLanguageTag(values)).toBe(tag));
