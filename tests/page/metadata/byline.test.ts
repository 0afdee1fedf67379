import { expect, test } from 'vitest';
import { bylineOf } from '../../../src/page/metadata/byline.ts';

const context = { language: 'en', isSite: (name: string) => name === 'The Example' };

test.each<[name: string, places: (string | undefined)[][], byline: string]>([
  ['several names', [['Jane Doe', 'John Roe', 'Jane Doe']], 'Jane Doe, John Roe'],
  ['nothing', [[undefined], []], ''],
  ['what is no name', [['https://social.example/jane', 'Jane Doe']], 'Jane Doe'],
  ['the first place with a name', [[], ['105092'], ['Jane Doe'], ['John Roe']], 'Jane Doe'],
  ['too many names', [[...'abcdefghijklm'].map((letter) => `${letter} Doe`)], ''],
  ['a person rather than the site', [['The Example'], ['Jane Doe']], 'Jane Doe'],
  ['the site if no one else is named', [['The Example'], ['admin']], 'The Example'],
  ['a person of the site', [['Jane Doe, The Example']], 'Jane Doe'],
  ['the site without a person', [[', The Example'], ['Jane Doe']], 'Jane Doe'],
  ['a later place with all of the names', [['John Roe'], ['Jane Doe', 'John Roe']], 'Jane Doe, John Roe'],
  ['but not with others', [['John Roe'], ['Jane Doe', 'Jim Poe']], 'John Roe'],
])('byline: %s', (_, places, byline) => expect(bylineOf(places, [], context)).toBe(byline));

test.each([
  ['do not complete a byline', [['John Roe']], 'John Roe'],
  ['are the last resort', [[]], 'Jane Doe, John Roe'],
  ['come before the site', [['The Example']], 'Jane Doe, John Roe'],
])('linked authors %s', (_, places, byline) =>
  expect(bylineOf(places, ['Jane Doe', 'John Roe'], context)).toBe(byline),
);
