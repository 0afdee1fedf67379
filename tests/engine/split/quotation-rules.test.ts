import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  // A speaker after a quotation that ends in another mark than a full stop
  ['en', '“It is done!” Ada Lind exclaimed. ¦She left.'],
  ['en', '"Why?" Lind’s wife asked the mayor. ¦He left.'],
  ['en', '“Why?” ¦The mayor said nothing.'],
  ['en', '“Why?” ¦She shrugged.'],
  ['en', '“Why?” ¦Ada Lind left the room.'],
  // A dash leads to the speaker
  ['vi', '"Anh đến chứ?" – Nam hỏi. ¦"Không!" ¦Cửa đóng.'],
  // A speaker in scripts without capitals
  ['hi', '"क्या तुम आओगे?" राम ने पूछा। ¦"नहीं!" ¦दरवाज़ा बंद हो गया।'],
  ['bn', '"তুমি আসবে?" রহিম জিজ্ঞেস করল। ¦"না!" ¦দরজা বন্ধ হলো।'],
  ['ar', '"هل ستأتي؟" سأل علي. ¦"لا!" ¦أُغلق الباب.'],
  ['ar', '"هل ستأتي؟" ¦قال علي: لا.'],
  ['fa', '«می‌آیی؟» علی پرسید. ¦«نه!» ¦در بسته شد.'],
  ['ko', '"올 거야?" 그가 물었다. ¦"아니!" ¦문이 닫혔다.'],
  ['ja', '「いや！」彼女は叫んだ。¦「いや！」¦ドアが閉まった。'],
  ['th', '"คุณจะมาไหม?" เขาถาม'],
  // Titles and slogans
  ['zh', '电影《你好！》上映。¦他笑了。'],
  ['ja', '『おはよう！』は2009年に放送された。¦雨だった。'],
  ['en', 'The campaign “Mud. We’re in it.” was mocked. ¦It ended.'],
  ['en', 'He said “I saw it. ¦It was red.” ¦She left.'],
  ['uk', 'Вийшла книга «Ада Лінд. Життя в місті», написана торік. ¦Її читають.'],
  // Running sentences in Chinese and Japanese
  ['ja', '彼は「もう遅い。帰ろう。」と言った。¦外は雨だった。'],
  ['ja', '「もう遅い。帰ろう。」と言った。¦外は雨だった。'],
  ['ja', '「もう遅い。¦帰ろう。」¦外は雨だった。'],
  ['zh', '王老师说：“先看书。再做题。”¦学生们笑了。'],
  ['zh', '他问：“你来吗？”¦她没有回答。'],
  ['zh', '“先看书。再做题。”他说。¦学生们笑了。'],
  ['zh', '“先看书。再做题。”退休工人郑大江说。¦学生们笑了。'],
  ['zh', '“先看书。再做题。”馆长梁思雨表示，门开了。¦学生们笑了。'],
  ['zh', '“先看书。¦再做题。”¦城里的人都笑了，没人说。'],
  ['zh', '他说：“先看书。¦学生们笑了。'],
  ['ja', '「花娘。」の公演は中止された。¦「花娘。」¦外は雨だった。'],
  // Words after a quotation that go on with the sentence
  ['ta', '"எங்களுக்கு நேரமில்லை." என்று கூறினார். ¦"ஏன்?" ¦அவர் சென்றார்.'],
  ['ta', 'அவர் "மக்கள் வென்றனர். நான் அல்ல." என்று கூறினார். ¦அவர் சென்றார்.'],
  ['my', '"ရေနည်းနေပြီ။ စောင့်ရမယ်။" ဟု ပြောသည်။ ¦သူ သွားသည်။'],
  ['my', '“စောင့်ရမယ်။”ဟုပြောသည်။ ¦“ဘာလဲ။” ¦သူ သွားသည်။'],
  ['bn', '"আমরা অপেক্ষা করব।" বলে জানান তিনি। ¦"কেন?" ¦তিনি চুপ ছিলেন।'],
  ['he', '"זה לא הוגן!" קרא התושב. ¦"למה?" ¦איש לא ענה.'],
  ['ka', '"დაველოდებით!" – თქვა მერმა. ¦"რატომ?" ¦ყველა გაჩუმდა.'],
  ['ko', '시장은 "늦었다. 기다리자."라고 말했다. ¦"왜?" ¦아무도 몰랐다.'],
  ['ko', '시장은 "늦었다. 기다리자" 라고 말했다. ¦시장은 "늦었다. ¦기다리자." ¦비가 왔다.'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
