import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

// English, since the rules are the same for every language; split.test.ts has the others.
test.each([
  // Datelines
  'SEOUL, South Korea (AP) — The talks began on Friday. ¦They ended on Sunday.',
  'ST. LOUIS, Mo. (AP) — The talks began on Friday. ¦They ended on Sunday.',
  'Dekalb, Ill. — The talks began on Friday. ¦They ended on Sunday.',
  'ALBANY, N.Y. -- The talks began on Friday. ¦NATO left them. ¦— No, said Lind.',
  'WASHINGTON (Reuters) - Two U.S. presidents met. ¦Neither spoke.',
  // Names that end in a mark
  'She works at Yahoo! in the accounting department.',
  'Radio 4’s “Any Questions?” returns. ¦It is live.',
  // Quotations
  '“It is over,” he said. ¦“Go home.” ¦They went.',
  '“Why?” she asked. ¦“Because!” he cried.',
  '"This is great." ¦She held the book out to show him.',
  '"This is great." she said.',
  '“He told me, ‘Stop it.’ ¦I did not,” she said.',
  '‘It works!’ they wrote. ¦It did not.',
  'He called it a “fluke.” ¦Others called it luck.',
  'The sign read “Closed.” ¦(The shop was open.) ¦We went in.',
  // Brackets, ellipses, labels
  'He teaches science (he was an engineer. It bored him.) at the school.',
  'The town (pop. 3,400) is quiet. ¦Its neighbor is not.',
  'I never meant that... ¦She left the store.',
  'Well ... maybe … or not. ¦We will see.',
  '“The laws [...] will appear less complex.” ¦He stopped.',
  'He waited . . . and waited. ¦Nothing came.',
  'Really?! ¦Yes!! ¦Who knows?',
  // No space after the mark
  'Write to jane.doe@example.com. ¦She will answer.',
  'See https://www.example.org/a.b/c?d=e.f. ¦It is all there.',
  'Node.js and example.com were down. ¦Both are back.',
  'The space was forgotten.¦The next sentence follows.',
  // Lists
  '1. Wash the rice. ¦2. Boil it. ¦3. Serve.',
  '1) First point ¦2) Second point ¦3) Third point',
  '• Rain on Monday. ¦• Sun on Tuesday.',
  // Line breaks
  'First line\n¦Second line\n\n¦Third line',
  'A line that is \nwrapped goes on. ¦It ends here.',
  // References
  'It was first seen in 1802.[3] ¦Nobody believed it.[4][5] ¦Now all do.',
])('%s', (marked) => expect(splitText(textOf(marked), 'en')).toEqual(sentencesOf(marked)));

test.each([
  // Of a law
  ['cs', 'Podle § 5 odst. 2 písm. b) zákona je to zakázáno. ¦Soud to ví.'],
  // A forgotten space
  ['el', 'Αγόρασε μετοχές μέσω ΧΑ.¦Ανάθεση υπηρεσιών δεν έγινε.'],
  // Latin words in a script without capitals
  ['ko', '2020년은 힘들었다. ¦bbc.com을 참고하라.'],
  ['hi', '2020 कठिन था. ¦bbc.com देखें.'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
