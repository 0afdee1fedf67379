import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

// English, since the rules are the same for every language; split.test.ts has the others.
test.each([
  // Titles, initials, names
  'Dr. Lee met Mrs. Park, Prof. Oh and Sen. Will Ames. ¦All agreed.',
  'The book is by J. K. Rowling. ¦It sold well.',
  'J.R.R. Tolkien wrote it. ¦Few had read it by 1950.',
  'Ban Ki-moon left early. ¦So did the others.',
  'She moved to St. Louis in May. ¦He stayed in Mt. Vernon.',
  'George H. W. Bush spoke first. ¦Then came Gov. Ann Reyes.',
  'I? ¦Never. ¦You and I. ¦Did you see Albert I. Jones yesterday?',
  'The Rev. Mark Hill and Lt. Gen. Sue Park attended.',
  'It was signed by Tom Reed Jr. of Ohio. ¦His father, Tom Reed Sr., watched.',
  'Ven. Sumana, Amb. Forsyth, Det. Quill and Atty. Gen. Reyes left. ¦Asst. Dist. Atty. Roe stayed.',
  'Mnr. Botha and mev. Nel came.',
  // Companies, countries, titles of works
  'Apple Inc. shares rose. ¦Those of Pear Corp. fell.',
  'The firm, Doe Bros. Ltd. of Leeds, closed. ¦Nobody bought it.',
  'It was at 8 p. m. ¦¿Quién vino? ¦Nobody.',
  'They sued Pitt, Briggs & Co. ¦It closed yesterday.',
  'He lives in the U.S. ¦She lives in the U.K. with her son.',
  'The U.S. Supreme Court ruled on it. ¦The E.U. did not.',
  'The U.N. Security Council met. ¦Nobody from the U.N. ¦But some came later.',
  'In Brown vs. Board of Education the court agreed.',
  // Numbers, dates, times, money
  'It earned $9.4 bn. ¦Shares of it rose.',
  'The vote is on Jan. 22 at the latest. ¦Sept. 11 was too early.',
  'It happened in Jan. ¦The rest came later.',
  'He went to No. 10 in the evening. ¦No. 11 was dark.',
  'See pp. 12 and 14, fig. 3 and vol. 2. ¦They tell the same.',
  'At 9 a.m. the doors opened. ¦At 5 p.m. they closed.',
  'The game starts at 10 p.m. ¦Fans may come at 9.',
  'It struck at 10:30 p.m. Aug. 9 and again at 4 a.m. October 3. ¦No one slept.',
  'It airs at 8 p.m. Monday and 9 p.m. EST. ¦Watch it.',
  'On Jan. 5, at 6 a.m. Mr. Smith arrived.',
  'It rose 3.5 percent to $1,204.50. ¦That was a record.',
  'The deal is worth $4.2bn. ¦2019 was better.',
  'The year was 1987. ¦1988 was worse.',
  'The 5th Ave. store and the one on 42nd St. in Queens closed.',
  'They scored 20. ¦Nobody scored more.',
  'The next town is 18 km. ¦Kelden is 4.5 m lower. ¦It weighs 40 kg. ¦Lind lifts it.',
  'The km. Lind ran is hers. ¦He lives at 12 W. Main St. in Kelden.',
  // Letters that are no initials
  'They found vitamin C. ¦Doctors know it. ¦It was hepatitis B. ¦Nurses agreed.',
  'The plan of J. Marsh failed. ¦That of K. Lind did not.',
  // Several titles, and a number after an abbreviation
  'Prof. em. Lind met Gen. maj. Reyes. ¦They left.',
  'The shop on Park Ave. No. 5 closed. ¦See suppl. fig. 3. ¦No other did.',
  // Abbreviations of every kind
  'They bought bread, milk, etc. ¦The rest was free.',
  'e.g. the first, i.e. the best, cf. the last. ¦All of them.',
])('%s', (marked) => expect(splitText(textOf(marked), 'en')).toEqual(sentencesOf(marked)));

test.each([
  // Final abbreviations, also with spaces in them
  ['ru', 'Спросите врача и т. д. ¦Попросите помощи.'],
  ['es', 'La tienda abre a las 9:00 a. m. ¦Cierra tarde.'],
  ['sv', 'Hundar är förbjudna, o.s.v. ¦Läs reglerna.'],
  ['vi', 'Người dân vui mừng, v.v. ¦Hết.'],
  ['ro', 'Regele a învins ș.a.m.d. ¦Poporul a plecat.'],
  ['ka', 'ორივე ცნობილია და ა. შ. ¦ეს ასეა.'],
  // A letter of another script
  ['pl', 'Bierz witaminę C. ¦Lekarze ją znają.'],
  ['ru', 'Пейте витамин C. ¦Помогает.'],
  ['ko', '비타민 C. ¦몸에 좋다.'],
  ['he', 'קחו ויטמין C. ¦זה טוב.'],
  // A letter after the Arabic “and”
  ['ar', 'وصل د. كريم ود. سامي. ¦انتهى اللقاء.'],
  // Words that start no sentence
  ['hi', 'अल्फा प्रा. लि. के शेयर बढ़े। ¦यू.एस. ने समर्थन किया।'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
