import { expect, test } from 'vitest';
import { bylineOf } from '../../../src/page/metadata/byline.ts';

const bylineOfPlaces = (...places: (string | undefined)[][]) =>
  bylineOf(places, { language: 'en', isSite: (name) => name === 'The Example' });

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
  ['a later place with all of the names', [['John Roe'], ['Jane Doe', 'John Roe'], []], 'Jane Doe, John Roe'],
  ['but not the last resort', [['John Roe'], [], ['Jane Doe', 'John Roe']], 'John Roe'],
  ['the last resort if no other place has a name', [[], ['Jane Doe']], 'Jane Doe'],
  ['but not with others', [['John Roe'], ['Jane Doe', 'Jim Poe'], []], 'John Roe'],
])('byline: %s', (_, places, byline) => expect(bylineOfPlaces(...places)).toBe(byline));
