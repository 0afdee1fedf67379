// What ends in a full stop without ending a sentence, and what starts a sentence, by language. Short lists pay: titles,
// months and what news writes; words without a vowel, single letters and letters with dots between (U.S., z. B.) are
// known by their shape in every language (abbreviated.ts) and are not listed.

export interface Language {
  /** Joined to whatever follows, but not to a starter. */
  readonly abbreviations?: string;
  /** Joined to a number only: No. 10, Jan. 22. */
  readonly numbered?: string;
  /** Mostly the last of their sentence: etc., p.m. */
  readonly last?: string;
  /** Weekdays and zones, which go on with the time of day before them: 8 p.m. Monday. */
  readonly calendar?: string;
  /** Function words that open sentences: what stands after an abbreviation and is none of them is a name. */
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
    calendar: 'monday tuesday wednesday thursday friday saturday sunday eastern pacific',
    starters:
      'a after also an and are as at because but by can did even for have he how however i if in it its last like more most neither no not of on one only our she so that the their there these they this we what you',
  },
  de: {
    abbreviations: 'abs allg ca evtl geb inkl insb kath med mio phil rer nat',
    numbered: 'abb art kap tab tel',
    starters:
      'als am auch auf bei da dann das der die diese doch ein er es ich im in mit nach seit wenn wer wir zu zwei dort',
    ordinals: true,
  },
  fr: {
    abbreviations: 'av boul env ex',
    numbered: 'chap déc févr janv juil oct tél',
    starters:
      'après au c ce cette comme d dans de depuis elle en et il j je l la le les mais on par si son un',
  },
  es: {
    abbreviations: 'admón atte av avda cía dpto ed ee gral ing lic sta sto ud uds',
    numbered: 'abr ago cap dic ene núm pág págs sept tel',
    starters:
      'a además al cuando de durante el ella en es esta esto la las lo los no para pero por se sin también un una y luego',
  },
  it: {
    abbreviations: 'all avv dir dott ecc es ing mons on rag sigg spett',
    numbered: 'artt cap dic gen giu lug mag ott pag set tel',
    starters:
      'a anche che chi come con da e gli ha i il in la le lo ma nel non per quando questo se un una è',
  },
  pt: {
    abbreviations: 'av cia ed eng exa exmo ltda sta sto',
    numbered: 'abr ago arts cap dez fev nº out pág págs set tel',
    starters:
      'a além após as com como de e ele em então eu mas na no não o os para por quando se segundo um uma é',
  },
  nl: {
    abbreviations: 'bijv ca enz incl ing max mej mevr min ongev resp',
    numbered: 'afb pag tel',
    starters:
      'al als bij dat de deze die dit door een en er het hij ik in je maar met om op te toen voor ze zo',
  },
  da: {
    abbreviations: 'adm ca dir eks ekskl evt ing inkl maks min mio osv red',
    numbered: 'kap',
    starters: 'de den der det efter en et for han hun hvad hvis i jeg men nu når og på så vi',
    ordinals: true,
  },
  sv: {
    abbreviations: 'ca dir exkl inkl ing max milj min obs osv red resp',
    numbered: 'kap sid',
    starters: 'de den det där efter en enligt ett för han hon i jag men nu när och på så vi är',
  },
  fi: {
    abbreviations: 'alk esim huom jne klo ma nyk oik os puh synt toim ym yms',
    numbered: 'nro',
    starters: 'ei hän ja jos kun lisäksi me mutta myös ne niin nyt näin on se sen siellä tämä',
    ordinals: true,
  },
  pl: {
    abbreviations: 'abp al gen hab im inż itd itp maj med min np ok os pol por red ub ul woj',
    numbered: 'art godz par poz rys tab ust',
    last: 'itd itp n.e p.n.e',
    starters:
      'a ale być co czy dla dlaczego do gdy i ja jego jej jest jeśli może na nad nie od po przez ten to w z',
    ordinals: true,
  },
  cs: {
    abbreviations: 'atd doc gen hod ing kpt mgr mil min mld napr např nám obr plk příp resp sv tj tzv ul',
    numbered: 'čís č čl odst roč str tel',
    starters:
      'a aby ale do i jak je k kdo když na ne o on ona po podle pro proto při se tak ten to v ve z za',
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
    starters: 'ama ancak ayrıca ben bir biz bu bunun daha eğer her ilk o onlar onu son ve çok',
    ordinals: true,
  },
  ru: {
    abbreviations:
      'акад англ букв бул гор гос дол долл доц им исп куб лат мин напр нем обл пер проф руб рис сен сер соч сост тел тыс ул чел экз',
    numbered: 'илл корп табл',
    last: 'т.д т.п др н.э',
    starters:
      'в во все для его ее если за к как когда мне на не но он она по после поэтому при с эта эти это я',
  },
  uk: {
    abbreviations:
      'акад англ бул вид вул гор доц ім ін кол куб лат мат муз напр наук нім обл проф рис род сер стор тел тис ул укр год',
    numbered: 'корп табл',
    last: 'т.д т.п н.е',
    starters: 'а але вас він вони всі за зі з з і із їх коли ми на не однак по про та там тут у це цей',
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
    starters:
      'ada dalam dan dari di dia ia ini itu jika juga kami kata mereka menurut namun oleh pada para saat setelah tapi tidak untuk yang',
  },
  th: {
    connectives: 'ซึ่ง โดย ที่ เพื่อ หรือ รวม หลัง จึง ก็ จน ก่อน ตาม ว่า กับ ของ เป็น และ ใน ด้วย ได้ ไม่ จาก เพราะ อย่าง',
  },
  hi: { abbreviations: 'डॉ पं प्रो श्री सुश्री' },
};

/** Names follow them, in any language that quotes them: never the end, whatever follows. */
export const titles = 'dhr dott dr dra hr mevr mme mr mrs ms mt prof sig sra srta';
