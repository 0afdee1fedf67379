import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  // Ordinals, and numbers that are none
  ['de', 'Köln steht auf Platz 5. ¦Lind führt. ¦Es war der 5. Sieg.'],
  ['de', 'Mehr steht auf Seite 12. ¦Lind liest. ¦Sie feiert den 100. Geburtstag.'],
  ['da', 'Se mere på side 12. ¦Lind læser. ¦Christian 4. Holm er død.'],
  ['pl', 'Zarejestrowano ich ponad 260. ¦Gdańska policja szuka innych.'],
  ['sr', 'Завршио је као 3. ¦Није био срећан. ¦Видети стр. 12. ¦Међутим, књига је изгубљена.'],
  ['hr', 'To piše u čl. 5. st. 2. t. 3. Zakona. ¦Sud to zna.'],
  // Years and eras
  ['ru', 'Крепость построена в 1350 г. ¦Князь жил в ней. ¦В 1812 г. Лебедев вернулся.'],
  ['uk', 'Її збудовано близько 1350 р. ¦Князь жив у ній. ¦Відомо, що в 1410 р. Ковальчук помер.'],
  ['pl', 'Traktat podpisano ponownie w 1860 r. ¦Handel rozkwitł. ¦W 1492 r. Krzysztof odpłynął.'],
  ['bg', 'Крепостта е построена през 1350 г. ¦Камъкът е местен. ¦През 1393 г. Търново пада.'],
  ['ru', 'Студия выпустила в 1912 г. «Север». ¦Его забыли.'],
  ['it', 'La città fu fondata dai coloni nel 300 a.C. ¦Roma la conquistò. ¦Nel 753 a.C. Roma nacque.'],
  ['en', 'The temple was rebuilt in 50 A.D. ¦Augustus saw it.'],
  ['en', 'She moved to Victoria, B.C. with her son.'],
  ['pl', 'Szkołę założono tutaj w XIX w. ¦Uczniowie lubili ją. ¦W XX w. Gdańsk urósł.'],
  ['uk', 'Школу тут збудували у XX ст. ¦Учні її люблять.'],
  ['hr', 'Crkva je sagrađena u 14. st. ¦Kralj ju je posjetio.'],
  // Units
  ['ru', 'Варите 5 мин. ¦Подавайте сразу. ¦См. п. 3 ч. 2 закона.'],
  ['cs', 'Začátek je v 14.30 hod. ¦Pan Dvořák chyběl.'],
  ['fi', 'Matka kestää 2 t. 15 min. ¦Lind ajaa.'],
  // References
  ['en', 'See Matt. 5:3 and Rom. 8:1. ¦Both are known.'],
  ['fr', "L'art. L. 121-1 s'applique. ¦Le juge le sait."],
  ['de', 'Das Haus liegt in der Goethestr. 5. ¦Die Miete ist hoch.'],
  ['de', 'Sie wohnt dort. ¦5 Häuser stehen leer.'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
