// The pages of the browser tests.
import { readFile } from 'node:fs/promises';
import type { Page } from '../../scripts/browsers/local-site.ts';

export const doubledArticle = await readFile(
  new URL('../fixtures/doubled-article.html', import.meta.url),
  'utf8',
);

/** The paragraphs that get a heading in `dividedArticle`. */
const paragraphStarts = ['<p>Three inspections', '<p>Islanders have fought', '<p>The board meets'];

const shortArticle = `<!doctype html><html lang="en"><title>Bridge open again</title><article><h1>Bridge open again</h1>
  <p>The swing bridge at Kelden opened again on Friday after four days of work on its motor, the town said.</p>
  <p>Lorries heavier than twelve tonnes must still drive around the bay until the spring.</p></article></html>`;

const startPage = `<!doctype html><html lang="en"><title>Start</title><nav><a href="#a">News</a> <a href="#b">Sport</a></nav>
  <form><input aria-label="Search"><button>Search</button></form></html>`;

/** Markup, as text, in everything that the popup shows of a page. */
export const markup = '<img src=/stolen onerror="document.title=1"><script>document.title=1</script>';
const escaped = markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hostileArticle = [
  'Kelden to close its',
  'The Harbour Gazette',
  'Maria Lindqvist',
  'The harbour board of Kelden',
  'people a day use the ferries',
].reduce((page, words) => page.replaceAll(words, `${escaped} ${words}`), doubledArticle);

/** An article in Arabic about the same ferry terminal. */
const arabicArticle = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>إغلاق محطة العبارات القديمة</title><article><h1>إغلاق محطة العبارات القديمة</h1>
${[
  'صوّت مجلس الميناء يوم الثلاثاء على إغلاق محطة العبارات القديمة قبل نهاية شهر مارس بعد عام من التأخير. وقال المجلس إن القرار جاء متأخرا.',
  'وكشفت ثلاث عمليات تفتيش منذ الربيع الماضي عن تشققات في الرصيف الذي يحمل ممر الركاب. وبلغ عرض أحدها 14 مليمترا.',
  'وستنطلق العبارات من رصيف الشحن في الجهة الشمالية إلى أن تفتح المحطة الجديدة أبوابها بعد عامين. وتبلغ كلفة المحطة 41 مليون كرونة.',
  'ويستخدم العبارات نحو 6200 شخص كل يوم في طريقهم إلى العمل أو المدرسة. ويستغرق العبور خمسا وعشرين دقيقة.',
  'ويجتمع المجلس مجددا في الرابع من فبراير لاختيار الشركة التي ستبني المحطة. ومن المقرر أن تبدأ الأعمال في يونيو.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article></html>`;

/** The article with three headings. */
const dividedArticle = ['A year of delays', 'What the islands say', 'What comes next'].reduce(
  (page, heading, index) =>
    page.replace(paragraphStarts[index]!, `<h2>${heading}</h2>\n<p>${paragraphStarts[index]!.slice(3)}`),
  doubledArticle.replace(/(<p>The board meets again[\s\S]*?<\/p>)[\s\S]*<\/article>/, '$1</article>'),
);

/** A page with a text that is too short for an article. */
const notes = `<!doctype html><html lang="en"><title>Notes</title><p>The ferry to Kelden leaves from the cargo pier until the new terminal opens.</p>
  <p>Tickets are sold on board, and bicycles travel free of charge before nine in the morning.</p></html>`;

/** A title of some 400 characters. */
const longTitle = doubledArticle.replaceAll(
  'after a year of delays',
  `after a year of delays, ${'three inspections, two reports and a long debate about the pier, '.repeat(5)}`,
);

/** Words longer than a line. */
const longWords = doubledArticle
  .replaceAll('terminal', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft')
  .replaceAll(
    'Three inspections',
    `https://gazette.example/${'inspection-'.repeat(20)}report Three inspections`,
  );

const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
`);

export const pages: Readonly<Record<string, Page>> = {
  '/article.html': doubledArticle,
  '/other.html': doubledArticle.replaceAll('Kelden', 'Norrvik'),
  '/short.html': shortArticle,
  '/start.html': startPage,
  '/notes.html': notes,
  '/long-title.html': longTitle,
  '/hostile.html': hostileArticle,
  '/arabic.html': arabicArticle,
  '/sections.html': dividedArticle,
  '/long-words.html': longWords,
  '/report.pdf': pdf,
  '/frames.html': '<!doctype html><title>Frames</title><frameset><frame src="/start.html"></frameset>',
  '/empty.html': '',
  '/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>Kelden</text></svg>',
  '/deep.html': `<!doctype html><title>Deep</title>${'<div>'.repeat(5000)}${doubledArticle}`,
  '/huge.html': `${doubledArticle}<pre>${'All work and no play makes a dull page. '.repeat(250_000)}</pre>`,
  /** Waits for a script before it has any text, and never gets it. */
  '/waiting.html': (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Waiting</title><p>Please wait.');
  },
  /** Starts like an article and never finishes loading. */
  '/endless.html': (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(doubledArticle.slice(0, 4000));
  },
};
