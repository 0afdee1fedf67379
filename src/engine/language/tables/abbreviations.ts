// What ends in a full stop without ending a sentence, and what starts a sentence, by language. Short lists pay: titles,
// months and what news writes; words without a vowel, single letters and letters with dots between (U.S., z. B.) are
// known by their shape in every language (abbreviated.ts) and are not listed.

interface Language {
  /** Joined to whatever follows, but not to a starter. */
  readonly abbreviations?: string;
  /** Joined to a number only: No. 10, Jan. 22. */
  readonly numbered?: string;
  /** Mostly the last of their sentence: etc., p.m. */
  readonly last?: string;
  /** Weekdays and zones, which go on with the time of day before them: 8 p.m. Monday. */
  readonly calendar?: string;
  /** What opens sentences beside function words: what stands after an abbreviation and is none of these is a name. */
  readonly starters?: string;
  /** Words that go on with a sentence, where blanks are all that parts sentences. */
  readonly connectives?: string;
  /** 3. means third. */
  readonly ordinals?: true;
  /** Ends sentences beside the marks that do in every language. */
  readonly marks?: string;
  /** Syllables without a vowel letter: no shape tells an abbreviation. */
  readonly syllabic?: true;
}

/** By primary language subtag. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    abbreviations:
      'adm al approx asst ave capt co col corp dept gen gov hon inc insp lieut maj messrs op pres rep reps rev sen sens supt univ',
    numbered: 'apr art aug dec est feb fig figs jan jul jun mar no nos nov oct sec sep sept vol',
    last: 'a.m p.m etc',
    calendar:
      'monday tuesday wednesday thursday friday saturday sunday january jan february feb april june july august aug september sept october oct november nov december dec eastern pacific',
    starters:
      'after also because can did even how however if its last like more most neither no one only our so their there these we what',
  },
  de: {
    abbreviations: 'abs allg ca evtl geb inkl insb kath med mio phil rer nat',
    numbered: 'abb art kap tab tel',
    starters: 'als am bei da dann diese doch nach seit wenn wer wir zwei dort',
    ordinals: true,
  },
  fr: {
    abbreviations: 'av boul env ex',
    numbered: 'chap déc févr janv juil oct tél',
    starters: 'après c cette comme d depuis elle j je l mais on si son',
  },
  es: {
    abbreviations: 'admón atte av avda cía dpto ed ee gral ing lic sta sto ud uds',
    numbered: 'abr ago cap dic ene núm pág págs sept tel',
    starters: 'además al cuando durante ella esta esto sin también luego',
  },
  it: {
    abbreviations: 'all avv dir dott ecc es ing mons on rag sigg spett',
    numbered: 'artt cap dic gen giu lug mag ott pag set tel',
    starters: 'chi come da lo ma quando questo se',
  },
  pt: {
    abbreviations: 'av cia ed eng exa exmo ltda sta sto',
    numbered: 'abr ago arts cap dez fev nº out pág págs set tel',
    starters: 'além após como ele então eu mas quando segundo é',
  },
  nl: {
    abbreviations: 'bijv ca enz incl ing max mej mevr min ongev resp',
    numbered: 'afb pag tel',
    starters: 'al als bij deze die dit je om toen ze zo',
  },
  da: {
    abbreviations: 'adm ca dir eks ekskl evt ing inkl maks min mio osv red',
    numbered: 'kap',
    starters: 'der et for hun hvis men nu når så vi',
    ordinals: true,
  },
  sv: {
    abbreviations: 'ca dir exkl inkl ing max milj min obs osv red resp',
    numbered: 'kap sid',
    starters: 'där enligt för hon men nu när så vi',
  },
  fi: {
    abbreviations: 'alk esim huom jne klo ma nyk oik os puh synt toim ym yms',
    numbered: 'nro',
    starters: 'jos lisäksi me ne niin nyt näin siellä tämä',
    ordinals: true,
  },
  pl: {
    abbreviations: 'abp al gen hab im inż itd itp maj med min np ok os pol por red ub ul woj',
    numbered: 'art godz par poz rys tab ust',
    last: 'itd itp n.e p.n.e',
    starters: 'być czy dla dlaczego gdy ja jego jej jeśli może nad ten',
    ordinals: true,
  },
  cs: {
    abbreviations: 'atd doc gen hod ing kpt mgr mil min mld napr např nám obr plk příp resp sv tj tzv ul',
    numbered: 'čís č čl odst roč str tel',
    starters: 'aby do jak k kdo když ne on ona proto při tak ten ve z za',
    ordinals: true,
    syllabic: true,
  },
  hr: {
    abbreviations: 'dipl doc god ing itd mil mlrd npr prim sv tj tzv ul',
    numbered: 'br čl str tel',
    ordinals: true,
    syllabic: true,
  },
  hu: {
    abbreviations: 'id ifj közl min özv ún',
    ordinals: true,
  },
  ro: {
    abbreviations: 'al av dna șos',
    numbered: 'alin cap lit pag tel',
  },
  tr: {
    abbreviations: 'alb av bul cad doç göz hz mah müh op öğr sok yrd',
    numbered: 'md no tel',
    starters: 'ancak ayrıca biz bunun eğer her ilk o onlar onu son',
    ordinals: true,
  },
  ru: {
    abbreviations:
      'акад англ букв бул гор гос дол долл доц им исп куб лат мин напр нем обл пер проф руб рис сен сер соч сост тел тыс ул чел экз',
    numbered: 'илл корп табл',
    last: 'т.д т.п др н.э',
    starters: 'во все ее если когда мне она после поэтому при эта эти я',
  },
  uk: {
    abbreviations:
      'акад англ бул вид вул гор доц ім ін кол куб лат мат муз напр наук нім обл проф рис род сер стор тел тис ул укр год',
    numbered: 'корп табл',
    last: 'т.д т.п н.е',
    starters: 'а вас вони всі зі із їх коли ми однак по там тут цей',
  },
  bg: {
    abbreviations: 'акад бул вкл ген им мин напр обл проф ул',
    numbered: 'бр тел',
  },
  el: {
    abbreviations: 'αγ αι δηλ εκ κα οδ χιλ',
    numbered: 'αρ σελ τηλ',
    starters:
      'αλλά αν αυτό για δεν είναι ένα η ήταν θα και με μετά να ο οι όμως όταν σε στη στην στο τα τη την της το τον του',
    marks: ';',
  },
  hy: { marks: ':' },
  id: {
    abbreviations: 'ir jend kab kec kol',
    numbered: 'hal pasal tel',
    starters: 'ada dia ia jika kami kata mereka menurut namun para saat setelah tapi',
  },
  th: {
    connectives: 'ซึ่ง โดย ที่ เพื่อ หรือ รวม หลัง จึง ก็ จน ก่อน ตาม ว่า กับ ของ เป็น และ ใน ด้วย ได้ ไม่ จาก เพราะ อย่าง',
  },
  hi: { abbreviations: 'डॉ पं प्रो श्री सुश्री' },
};

/** Names follow them, in any language that quotes them: never the end, whatever follows. */
export const titles = 'dhr dott dr dra hr mevr mme mr mrs ms mt prof sig sra srta';
