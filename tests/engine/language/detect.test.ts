import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/engine/language/detect.ts';

test.each([
  ['en', 'The council has decided to close the bridge, and the ferry will be free for two years.'],
  ['de', 'Der Rat hat beschlossen, die Brücke zu schließen, und die Fähre wird für zwei Jahre frei sein.'],
  ['fr', 'Le conseil a décidé de fermer le pont, et le bac sera gratuit pour les habitants de la ville.'],
  ['es', 'El consejo decidió cerrar el puente y el barco será gratis para los vecinos de la ciudad.'],
  ['ca', 'El consell ha decidit tancar el pont i el vaixell serà de franc per als veïns amb targeta.'],
  [
    'it',
    'Il consiglio ha deciso di chiudere il ponte e il traghetto sarà gratis per gli abitanti della città.',
  ],
  ['pt', 'O conselho decidiu fechar a ponte e o barco não será pago pelos moradores da cidade.'],
  [
    'ro',
    'Consiliul a hotărât să închidă podul, iar feribotul este gratuit pentru locuitori, dar nu și pe mare.',
  ],
  ['nl', 'De raad heeft besloten om de brug te sluiten en de boot is gratis voor het dorp.'],
  ['sv', 'Rådet har beslutat att stänga bron och färjan är gratis för alla som inte har bil.'],
  [
    'da',
    'Rådet har besluttet at lukke broen, og færgen er gratis for alle, hvad der ikke blev sagt af andre.',
  ],
  [
    'nb',
    'Rådet har besluttet å stenge broen, og ferjen er gratis for alle, noe som ikke ble sagt av andre etter møtet.',
  ],
  ['fi', 'Neuvosto on päättänyt sulkea sillan, ja lautta on ilmainen, mutta se ei kulje yöllä.'],
  ['et', 'Volikogu on otsustanud silla sulgeda ja praam on tasuta, kuid see ei sõida öösel, mis oli teada.'],
  ['lv', 'Dome ir nolēmusi slēgt tiltu, un prāmis ir par brīvu, bet tas nav ātrs.'],
  ['lt', 'Taryba nusprendė uždaryti tiltą, ir keltas yra nemokamas, bet jis ne visada plaukia.'],
  ['pl', 'Rada zdecydowała, że most nie będzie otwarty przez dwa lata, a prom jest za darmo.'],
  ['cs', 'Rada rozhodla, že most bude zavřený, ale přívoz je zdarma pro ty, kteří jsou z města.'],
  [
    'sk',
    'Rada rozhodla, že most bude zatvorený, ale kompa je zadarmo pre tých, ktorí sú z mesta, ako aj pre deti.',
  ],
  [
    'sl',
    'Svet je sklenil, da bo most zaprt, trajekt pa ne bo drag za tiste, ki so iz mesta, kot tudi po poti.',
  ],
  ['hr', 'Vijeće je odlučilo da će most biti zatvoren, ali trajekt nije skup za one koji su iz grada.'],
  ['hu', 'A tanács úgy döntött, hogy a híd nem lesz nyitva, és a komp ingyenes, mint volt.'],
  ['tr', 'Meclis köprüyü iki yıl için kapattı ve vapur çok ucuz olacak, ama bu bir çözüm değil.'],
  [
    'id',
    'Dewan memutuskan untuk menutup jembatan itu dan kapal tidak akan mahal bagi warga yang tinggal di sini.',
  ],
  ['vi', 'Hội đồng đã quyết định đóng cây cầu và phà không mất tiền cho những người trong thành phố.'],
  ['ru', 'Совет решил, что мост будет закрыт на два года, и паром не для всех.'],
  ['uk', 'Рада вирішила, що міст буде закритий на два роки, і пором не для всіх, але це не біда.'],
  ['be', 'Рада вырашыла, што мост будзе зачынены, і паром не для ўсіх, але гэта не бяда, як ён сказаў.'],
  ['bg', 'Съветът реши мостът да се затвори за две години, но фериботът не е за всички и това ще е така.'],
  ['sr', 'Веће је одлучило да ће мост бити затворен, али брод није скуп за оне који су из града.'],
  [
    'mk',
    'Советот реши дека мостот ќе биде затворен, но бродот не е скап за тие што се од градот во кој живеат.',
  ],
  ['kk', 'Кеңес көпірді екі жылға жабу туралы шешім қабылдады, бірақ бұл паром бәрі үшін және тегін емес.'],
  ['el', 'Το συμβούλιο αποφάσισε να κλείσει τη γέφυρα για δύο χρόνια.'],
  ['he', 'המועצה החליטה לסגור את הגשר לשנתיים.'],
  ['ar', 'قرر المجلس إغلاق الجسر إلى أن تنتهي الأعمال، وهذا ما كان في الخطة التي أعلن عنها.'],
  ['fa', 'شورا تصمیم گرفت که پل را برای دو سال ببندد و این کار با قایق آسان است.'],
  ['ur', 'کونسل نے فیصلہ کیا ہے کہ پل کو دو سال کے لیے بند کیا جائے اور کشتی مفت ہے۔'],
  ['hi', 'परिषद ने तय किया है कि पुल को दो साल के लिए बंद किया जाए और नाव मुफ़्त है।'],
  ['mr', 'परिषदेने पूल दोन वर्षे बंद ठेवण्याचा निर्णय घेतला आहे आणि नाव मोफत आहे, हे नाही विसरता येत.'],
  ['ne', 'परिषद्ले पुल दुई वर्ष बन्द गर्ने निर्णय गरेको छ र डुङ्गा निःशुल्क भएको छ।'],
  ['bn', 'পরিষদ দুই বছরের জন্য সেতুটি বন্ধ করার সিদ্ধান্ত নিয়েছে।'],
  ['ta', 'பாலத்தை இரண்டு ஆண்டுகள் மூட மன்றம் முடிவு செய்தது.'],
  ['th', 'สภามีมติให้ปิดสะพานเป็นเวลาสองปี'],
  ['ko', '의회는 다리를 2년 동안 닫기로 결정했다.'],
  ['ja', '議会は橋を二年間閉鎖することを決めた。'],
  ['zh', '议会决定将这座桥关闭两年，渡轮免费。'],
  ['am', 'ምክር ቤቱ ድልድዩን ለሁለት ዓመታት ለመዝጋት ወሰነ።'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

describe('what does not tell', () => {
  test.each([
    ['nothing', ''],
    ['no letters', '12.5 % — 2024'],
    ['a name', 'Zürich Altstetten'],
    ['one function word', 'Angela und Bernhard'],
    ['Cyrillic without a function word', 'Владимир Федосеев'],
  ])('%s', (_name, text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});

test.each([
  [
    'Chinese that quotes a brand in kana',
    '公司昨天在北京宣布，新的「カメラ」产品将于明年春天在全国各地的商店正式上市销售。',
    'zh',
  ],
  ['Chinese with English words', 'OpenAI 与 Microsoft 宣布将在 London 建立新的研究中心', 'zh'],
  ['English with a Greek word', 'The word λόγος is the oldest of the words that we have in this book.', 'en'],
  [
    'accents written as two characters',
    'Hội đồng đã quyết định không đóng những cây cầu này'.normalize('NFD'),
    'vi',
  ],
  [
    'the start decides',
    `${'The end of the road is in the valley. '.repeat(100)}${'Und das ist nicht gut. '.repeat(900)}`,
    'en',
  ],
])('%s', (_name, text, expected) => {
  expect(detectLanguage(text)).toBe(expected);
});
