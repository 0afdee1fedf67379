// Burmese.
import type { LanguageTable } from '../language-table.ts';
import { wordList } from '../word-list.ts';

export const my: LanguageTable = {
  isUnspaced: true,
  quotatives: ['ဟု', 'ဟူ', 'လို့'],
  anaphors: ['သူ', 'သူမ', 'သူတို့', '၎င်း', 'ယင်း', 'ဒါ', 'ဤ', 'ထို', 'ဒီ', 'အဲဒီ', 'ဥပမာ', 'ဟုတ်'],
  discourseMarkers: wordList(`
    ဒါပေမဲ့ ဒါပေမယ့် သို့သော် သို့ရာတွင် ထို့ကြောင့် ဒါကြောင့် ထို့ပြင် ထို့အပြင် ဒါ့အပြင် တစ်ဖက်တွင်
  `),
  callsToAction: [
    'ဆက်လက်ဖတ်ရှု',
    'ပိုမိုဖတ်ရှု',
    'နှိပ်ပါ',
    'မျှဝေပါ',
    'ဆက်သွယ်ပါ',
    'မှတ်ချက်ရေး',
    'ဒေါင်းလုဒ်',
    '(ဓာတ်ပုံ|သတင်းရင်းမြစ်|ဗီဒီယို)\\s?[:၊–-]',
    'စာရင်းသွင်း',
    'ကွတ်ကီး',
    'cookie များကို',
  ],
};
