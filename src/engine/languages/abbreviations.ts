// What ends in a full stop without ending a sentence, and what starts a sentence, by language. Short lists pay: titles,
// months and what news writes; words without a vowel, single letters and letters with dots between (U.S., z. B.) are
// known by their shape in every language (sentences.ts) and are not listed.

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

const german =
  'abs allg bzw ca bsp evtl geb gest ggf inkl insb kath ing med mio mr mrs prof phil rer nat vgl zzgl';
const scandinavian = 'adm afd bl ca dir div ekskl evt fx ing inkl jf maks min mio osv prof red st vedr';

/** By primary language subtag. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    abbreviations:
      'adj adm al approx asst atty aug ave blvd brig capt co col comdr corp dept det dist esq ft gen gov govs hon inc insp jr lieut lt ltd maj messrs mme mlle mr mrs ms msgr mt mts op pres prof pvt reg rep reps rev sen sens sgt sr st supt univ vs',
    numbered:
      'apr art aug ch dec est ex feb fig figs jan jul jun mar no nos nov oct p pp para sec sep sept vol vols',
    starters:
      'a after all although an and another are as at because before both but by can could did do does even every few first for from had has have he her here hers his how however i if in is it its last later like many maybe meanwhile more most much my neither new no nobody nor not now of on once one only or other others our over she should since so some soon still such that the their then there these they this those though through today two under until was we were what when where whether which while who why will with would yesterday yet you your',
    last: 'a.m p.m etc',
    calendar:
      'monday tuesday wednesday thursday friday saturday sunday eastern pacific central mountain greenwich local',
  },
  de: {
    abbreviations: german,
    numbered: 'abb art aufl bd bl jg kap nr nrn tab tel',
    starters:
      'aber alle allerdings als also am an andere anders auch auf aus bei beide bereits bis bisher da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darin darüber darum das dass dazu dem den denn dennoch der deren derzeit des deshalb dessen deswegen die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines einige er erst es etwa für gegen gegenüber hier hierzu hinzu ich ihm ihr ihre im immer in insgesamt ist jede jeder jedes jedoch jetzt kein keine laut man manche mehr mein mit nach nachdem neben nicht noch nun nur ob obwohl oder ohne schon sehr seine seit seitdem sich sie so sobald sollte solche sondern sonst sowohl später trotz trotzdem über um und unter viele vielmehr vom von vor während wann war warum was weil weitere welche wenn wer wie wieder wir wird wo zu zudem zuletzt zum zur zusammen zwar zwei zwischen',
    ordinals: true,
  },
  fr: {
    abbreviations: 'av boul cf dr éd env ex hab jr mgr mlle mm mme mmes prof st ste',
    numbered: 'art chap déc fév févr fig janv juil nov no nos oct p pp sept tél vol',
    starters:
      'à actuellement afin ainsi alors après au aujourd aussi autre aux avant avec beaucoup c car ce cela celle celui ces cet cette ceux chaque comme comment d dans de depuis des dès deux du durant elle elles en encore enfin ensuite entre et grâce ici il ils j je jusqu l la le les leur leurs lors lorsque mais malgré mes même mon n ne ni nos notre nous on or où par parmi pas pendant peu plus plusieurs pour pourquoi pourtant près puis quand que quel quelle quelques qui s sa sans se selon ses si son sous sur tandis tous tout toute toutefois toutes très un une vos votre vous y',
  },
  es: {
    abbreviations:
      'admón ag atte av avda cía dpto dr dra ed ee etc fdo gral ing lic prof profa sr sra sras sres srta sta sto ud uds vda',
    numbered:
      'abr ago art cap dic ene feb fig jul jun mar may no nov núm oct p pág págs párr sep sept tel vol',
    starters:
      'a además ahora al algunos ante antes aquí así aún aunque ayer cada como cómo con contra cuando cuál de del desde después donde durante el él ella ellas ellos en entonces entre era es esa ese eso esta está estas este esto estos fue ha hace hasta hay hoy la las le les lo los luego más me mi mientras mucho muchos muy nada ni no nos nuestra nuestro nunca o otra otro otros para pero por porque pues que qué quien quién se según ser si sí sin sobre solo sólo son su sus también tampoco tan te tiene toda todas todo todos tras tu tú un una unos uno y ya yo',
  },
  it: {
    abbreviations: 'all avv ca cfr cav dir dott dr ecc egr es ing mons on prof rag sen sig sigg soc spett',
    numbered: 'apr art artt cap dic feb fig gen giu lug mar mag n nov nr ott p pag pagg set tel vol',
    starters:
      'a ad al alla allora altri anche ancora anzi appena c che chi ci ciò come con così cosa cui d da dal dalla dalle dai degli dei del della delle di dopo dove due durante e è ecco ed era essa esse essi fra già gli ha hanno i il in infatti inoltre intanto invece io l la le lei lo loro lui ma mentre mi molti molto nei nel nella nelle negli nessuno no noi non nonostante o oggi ogni ora per perché però più poi poiché prima proprio qual quale quali quando quanto quella quello questa queste questi questo qui quindi se secondo sebbene sempre senza si sì solo sono sotto su sua sui sul sulla suo tra tu tutte tutti tutto un una uno vi voi',
  },
  pt: {
    abbreviations:
      'al av cap cel cia dep dr dra drs ed eng etc exa exmo gen ltda prof profa rev sen sr sra sras srs srta sta sto trad',
    numbered: 'abr ago art arts dez fev fig fls jan jul jun mar n no nov nº out p pág págs séc set tel vol',
    starters:
      'a agora ainda além algumas alguns ante antes ao aos apenas apesar após as assim até cada com como contra da das de depois desde do dos durante e é ela elas ele eles em embora então entre era essa esse esta estas este estes eu foi há hoje isso isto já lá logo mais mas mesmo muito muitos na nas nem nessa nesse nesta neste no nos nós num numa não o onde ontem os ou outra outras outro outros para pela pelo pois por porém porque portanto qual quando que quem se segundo sem sempre ser seu seus sob sobre sua suas só também tem toda todas todo todos tudo um uma você vocês',
  },
  nl: {
    abbreviations:
      'afb blz bijv bv ca dhr dr drs enz evt excl fam ing incl ir jhr jl jr kath max mej mevr mgr min mln mr mw nl ongev prof red resp st ver vnl',
    numbered: 'afb art bl blz fig hfdst nr nrs p pag tel vol',
    starters:
      'aan achter al alle alleen als andere beide bij binnen daar daarmee daarna daarom dan dat de deze die dit door dus echter een eerst elke en er even geen haar had heeft hem het hier hij hoe hoewel hun ik in intussen is je jij kan maar me meer men met mijn na naar nadat natuurlijk net niemand niet nog nu of om omdat onder ondanks ons ook op over pas sinds soms te tegen ten terwijl tijdens toch toen tot tussen uit van vanaf veel vele volgens voor vooral waar waarom wanneer want was wat we wel welke werd wie wij zal ze zelf zelfs zij zijn zo zoals zonder',
  },
  da: {
    starters:
      'af alle allerede altså at da de dem den denne der derefter derfor desuden det dette dog du efter eller en end endnu er et for fordi fra før han hans har her hun hvad hver hvis hvor hvordan hvorfor i ifølge ikke ingen jeg kun man mange med men mens mere nogle nu når og også om over på selv senere siden skal som så til ud under uden var ved vi vil være',
    abbreviations: `${scandinavian} hr frk skt cand`,
    numbered: 'art kap nr s stk tlf',
    ordinals: true,
  },
  nb: {
    starters:
      'alle allerede av at både da de dem den denne der dermed derfor dessuten det dette du eller en enda er et etter for fordi fra før ha han har her hun hva hvem hver hvis hvor hvordan hvorfor i ifølge ikke ingen jeg kan kun man mange med men mens mer nå når og også om over på selv senere siden skal som så til under uten var ved vi vil',
    abbreviations: `${scandinavian} hr frk kl`,
    numbered: 'art kap nr s tlf',
    ordinals: true,
  },
  sv: {
    starters:
      'alla att av bara blev både de den denna deras dessa dessutom det detta dock du därefter därför då där efter eftersom ej eller en enligt ett flera från för före han hans har hela hennes hon hur här i idag inga ingen innan inte jag just kan man med medan men mer mot många nu nästan när och också om på redan samtidigt sedan senare ska som så till trots under utan var varför vi vid vilket är än även',
    abbreviations:
      'bl ca civ dir dr ev exkl forts fr hr inkl ing jfr jr kl kungl max milj min mån obs osv prof red resp st t.ex tel',
    numbered: 'art kap nr sid tel',
  },
  fi: {
    starters:
      'ehkä ei ennen entä eräs että he hän hänen ihan ilman itse ja jo jokainen jonka jos joten jotka juuri kaikki kanssa kauan ketä kuin kuinka kuitenkin kuka kun kyllä lisäksi me mikä miksi missä miten mitä moni monet mukaan mutta myös myöhemmin ne niin noin nyt näin nämä olen oli on ovat pian se sekä sen siellä siinä sille silloin silti sitten tai tosin tuolloin tämä tämän tässä tätä täällä vaan vaikka vain vasta viime voi',
    abbreviations:
      'alk eaa esim ent huom jne kirj klo ks kts ma mm mr mrs mv n ns nyk oik os prof puh synt til toht tri ts ym yms',
    numbered: 'n nro s',
    ordinals: true,
  },
  pl: {
    last: 'itd itp n.e p.n.e',
    abbreviations:
      'abp al arch bp bpa dr gen hab im inż itd itp ks kpt lek maj med mjr mec mgr min mln moż nadkom nt ob okr ok os pl płk pol por prof red reż rej sędz sp śp św tel tzn tzw ub ul wg woj wsp zob',
    numbered: 'art cz godz lp nr par pkt poz r ryc rys s str tab tel tys ust',
    ordinals: true,
    starters:
      'a aby albo ale ani bez bo był była było były być chociaż choć ci co czy dla dlaczego dlatego do dopiero dziś gdy gdyby gdzie i ich ile im inne inni ja jak jaki jako jakie je jedna jednak jeden jego jej jest jestem jeśli jeżeli już kiedy kto która który każdy którzy lecz lub ma mam mają mimo mnie moja może można mój my na nad nasz natomiast nawet nie niektórzy nikt nim no o obecnie od ona one oni oprócz oraz pan pani po pod podczas ponadto ponieważ poza przed przede przez przy są sam się skoro ta tak takie także tam te tego ten teraz też to trzeba tu twierdzi tylko tym u w według we wiele więc wszyscy wszystko wśród z za zaś ze żaden że',
  },
  cs: {
    starters:
      'a aby ale ani bez by byl byla bylo byly co což další do dnes ho i když jak jako je jeho jejich jen jenže ještě jsem jsme jsou k kde kdo kdy která které který kvůli lidé mají mezi mimo mnoho my má na nad naopak navíc ne nebo nejen než nic no o od on ona oni pak po pod podle pokud poté pouze právě pro proč proto protože před přesto při s se si skoro tak také takže tam tato ten tento teď to tohle toto tu tyto u už v ve však všechno všichni vy z za zatím zatímco zde že',
    abbreviations:
      'arch atd čes doc gen hod ing inz jud kap kpt max mil min mj mjr mld mil např náb nám obr odd ods odst okr ph plk por prof příp red řed resp roč sv tzv tř ul viz zejm zvl',
    numbered: 'čís č čl obr odst roč str tab tel',
    ordinals: true,
    syllabic: true,
  },
  sk: {
    starters:
      'a aj ak ako ale ani aby bez bol bola bolo boli by čo ďalší do dnes ho i ich iba je jeho jej k kde kto keď ktorá ktoré ktorý len lebo má majú medzi mnohí my na nad navyše nie no o od on ona oni po pod podľa pokiaľ potom práve pre preto pretože pred pri s sa si sme sú tak takže tam táto ten tento teraz to toto tu tieto už v vo však všetci z za zatiaľ že',
    abbreviations:
      'a.s atď doc gen hod ing kap kpt max mil min mld napr nám obr odst okr plk por prof príp red resp roč sv tzv ul zák',
    numbered: 'č čís čl obr odst roč str tab tel',
    ordinals: true,
    syllabic: true,
  },
  sl: {
    starters:
      'a ali ampak bil bila bilo brez če čeprav da danes do ga in iz ja jaz je jih k kaj kako kdo kdor ker ki kljub ko le med medtem na nad naj namreč ne nekateri nato ni nihče o ob od on ona oni pa po pod poleg potem pred pri prav s saj se sem si so sta tako tam ta te ti to tu tudi v vendar vse z za zakaj zaradi zato zdaj že',
    abbreviations: 'dipl doc ga gdč gos idr inž ipd itd itn izr jan npr oz prim prof sv tel tj tov univ ur',
    numbered: 'čl št str tel',
    ordinals: true,
    syllabic: true,
  },
  hr: {
    starters:
      'a ako ali bez bi bila bilo bio će da dakle dok do gdje ga i iako ili ima ipak iz iza ja je jer još kad kada kako kao ko koji koja koje kod li međutim mi mnogi na nakon naime ne neki nema ni nije njegov no o od on ona oni ova ovaj ovo po pod pored pred prema pri s sa sada samo se što stoga su sve svi ta tada taj tako također te to tu u uz vi već za zato zbog',
    abbreviations: 'arh dipl doc dr don god gđa ing itd mil mlrd mr npr odn prim prof str sv tel tj tzv ul',
    numbered: 'br čl god str tel',
    ordinals: true,
    syllabic: true,
  },
  hu: {
    starters:
      'a akkor ám amikor ami annak arra az azért azonban azt bár be csak de ebben egy egyik elég elsősorban én ennek erre és ez ezek ezért ezt ezután ha hanem hiszen hogy hol ilyen is ismét itt így jelenleg ki később közben kérdés legalább lehet ma már még meg mert mi miért mikor mindez mindenki most mivel nagy nem néhány nincs olyan ott ő ők például persze pedig s se sem sok szerinte tegnap tehát te továbbá több ugyanakkor után valamint van viszont volt',
    abbreviations: 'bt dr id ifj kb kft közl kt mgr min nov ny özv pl prof rt stb szt u ún ui',
    numbered: 'fsz sz',
    ordinals: true,
  },
  ro: {
    starters:
      'a acest această aceasta acesta aceste acestea aceștia acolo acum ai al am apoi ar are asta astfel astăzi atunci au ca care când ce cei cel cele chiar cine conform cu cum da dacă dar de deși deoarece despre după ea ei el ele era este eu fără fiecare fost iar ieri în înainte încă într însă la le lor mai mulți nici noi nu nimeni o oamenii pe pentru până prin sa sau se si sub sunt și toate tot toți totuși tu un una unde unii urmează va vor',
    abbreviations: 'al av bd dl dna dr etc ex gen ing jr lt mr nr prof str sf șos tel vol',
    numbered: 'alin art cap fig lit nr p pag pct tel vol',
  },
  tr: {
    starters:
      'acaba ama ancak artık aslında ayrıca az bana bazı belki ben benim bir biri biz böyle böylece bu buna bunlar bunu bunun burada bütün çok çünkü da daha de dün eğer en fakat gerçi gibi hangi hatta hem henüz her herkes hiç için ilk işte ise kim kimse mı nasıl ne neden nerede o olarak on ona onlar onu onun orada oysa öte önce pek sen siz son sonra sonuç şimdi şu tabii tüm üstelik ve veya ya yani yine yok zaten',
    abbreviations:
      'alb av bkz bşk cad doç dr gen göz hz ing kur lt mah mr mrs müh org ort opr öğr ör prof sn sok şb şti tuğg uzm vb vd yard yrd',
    numbered: 'bkz md no s sf tel',
    ordinals: true,
  },
  ru: {
    abbreviations:
      'акад англ букв бул бульв буд вкл гор гос гр дер доц долл изд им итал инж исп кит кол лат макс мин млн млрд напр нем обл оз ок отд пер пл пос пр пред проф прим просп руб род рис св сек сер см соч спец соб сост ст стр студ тел тов тыс укр ул уч фр франц чел чл шт экз яп яз куб кв илл корп дол',
    numbered: 'гл илл кв корп п пп рис с см ст стр табл тел ч',
    last: 'т.д т.п др н.э',
    starters:
      'а без более больше был была были было в вам вас ведь весь во вот впрочем все всего всё вы где да даже для до его ее её если есть ещё еще же за здесь и из или им именно их к как какие когда который кроме кто куда лишь между меня мне многие можно мой мы на над надо нам нас не некоторые нельзя несмотря нет ни но ну о об один однако он она они оно от очень перед по под поэтому после потом потому почему при про просто с сам сегодня сейчас со среди так также такая такие такой там тем теперь то тогда тоже только тот три ты у уже хотя чем через что чтобы эта эти это этот я',
  },
  uk: {
    abbreviations:
      'акад англ бл буд бульв вид вул гор гр грн грец див доц журн зб ім ін інж кв кол корп латин мат мкр муз напр наук нім обл обр од пер пл пор пос пров проф просп рос род св сер стор стр тел тис укр чл шт хв год сек куб балт',
    numbered: 'гл кв корп п рис с см ст стор стр табл тел т ч',
    last: 'т.д т.п ін н.е',
    starters:
      'а але або без був була було були в вам вас весь від він вона вони вже все всі ви вся де для до його її й є з за зі і із інші її їх й коли крім лише мене ми між мені можна на навіть над нам нас не немає ні ну однак о об от перед під після по про при саме сам свого сьогодні та так також там те тепер ти тим то тоді тому тут у хоча це цей ця ці через чи чому що щоб я як якщо який які',
  },
  bg: {
    starters:
      'а ако ала беше би без бил била в вие все всеки всички във въпреки вчера г да дали днес до докато друг един едно за заради защо защото и из или има именно как какво като кога когато кой който къде към ли между много може му на над най не него нито но ние никой нищо няма о обаче от оттам освен пак по под поради после през при само се сега си след според срещу също така такива там те тези ти то това тогава той този тук тя тяхна у утре ще що я',
    abbreviations:
      'акад англ арх бул ген гр др инж им кв лат лв мин млн млрд напр нар обл обр общ ок пл пр проф рус св сл ст стр тел ул хил бълг вкл ч',
    numbered: 'бр гл ст стр т тел чл',
  },
  el: {
    starters:
      'αλλά αν ανάμεσα από αυτά αυτή αυτό αυτοί αυτός αφού για γιατί δε δεν εάν εγώ εδώ είναι είχε εκεί ενώ εξάλλου επίσης έτσι έχει η ή ήταν θα και κάθε κάποιοι κατά κι μα με μέσα μετά μέχρι μη μια μία μόνο μόλις να ο οι όλα όλοι όμως ένα ένας όπως όταν ότι ούτε πάντως παρά πιο ποιος πολλοί πού πριν προς πώς σε σήμερα στα στη στην στις στο στον στους συνολικά σύμφωνα τα τέλος τη την της τι τις το τον του τους τότε των ύστερα χθες χωρίς ως ωστόσο',
    abbreviations: 'αγ αι αρ βλ δηλ εκ κ κα κος λεωφ μ.μ οδ π.χ πρβλ σελ τηλ χιλ',
    numbered: 'αρ σελ τηλ',
    marks: ';',
  },
  hy: { marks: ':' },
  ca: {
    starters:
      'a això al algunes alguns als amb aquest aquesta aquestes aquests així ara aquí avui cada com contra d dels de del des després dins durant el ella ells els em en encara entre era és està fins ha han hi hom i ja l la les li lo malgrat més mentre molt molts ni no nosaltres o on per però perquè quan què qui s segons sense si sobre són només també tot tota tots un una va van',
    abbreviations: 'av dr dra etc fig prof sr sra st sta',
    numbered: 'art fig núm p pàg tel vol',
  },
  gl: {
    starters:
      'a ademais agora algúns ao aos as así aínda cada como con contra cando da das de dende desde despois do dos durante e el ela eles en entre era é esta este estes estou fai foi hai hoxe ía isto iso logo mais malia mentres moi moitos na nas nin no non nos o onde os ou outra outro para pero pola polo porque que quen se segundo sen ser só sobre son tamén tan todo todos tras un unha xa',
    abbreviations: 'av dr dra etc prof sr sra srta sta sto',
    numbered: 'art fig núm p páx tel vol',
  },
  is: {
    ordinals: true,
    abbreviations: 'bls frk hr kl kr nr sbr skv td',
    starters:
      'að af aðeins aftur allir á án áður bara búið en einn einnig ekki eða ef eftir engin er eru ég fram frá fyrir hann hans hafa hér hún hvað hvar hvernig hver hvort í já kannski með meðal mér mikið milli nú nei næst og okkur oft sama samkvæmt síðan sem segir sjá sú svo til um undir upp úr var vegna verið við það þá þar þegar þeir þess þessi þetta því þó',
  },
  id: {
    starters:
      'ada adalah agar akan akibat anda apa apakah atau bagi bahkan bahwa banyak beberapa belum berdasarkan bila bukan dalam dan dari demikian dengan di dia ia ini itu jadi jika juga kalau kami karena kata kedua kemudian kepada ketika kini kita lalu maka masih melalui mengapa menurut mereka meski meskipun namun oleh pada padahal para pihak saat sebab sebagai sebelumnya sebuah sedangkan sejak sejumlah selain selama semua seorang seperti sementara serta setelah siapa sudah tak tapi telah tentu terkait tetapi tidak untuk usai walau yang',
    abbreviations: 'bpk dkk dll dr drs gg hlm ir jend jl kab kec kol mr mrs prof tbk tgl tsb ttg',
    numbered: 'hal hlm no pasal tel',
  },
  th: {
    connectives:
      'ซึ่ง โดย ที่ เพื่อ หรือ ตั้งแต่ รวม หลัง จึง ก็ จน ก่อน ตาม เช่น ประกอบ ว่า กับ ของ อัน คือ เป็น และ ใน ด้วย ได้ ไม่ จาก เพราะ เนื่องจาก อย่าง',
  },
  hi: { abbreviations: 'डॉ पं प्रो श्री सुश्री' },
  mr: { abbreviations: 'डॉ प्रा श्री' },
  kk: { abbreviations: 'ғ ж жж млн млрд т.б т.с.с' },
};
/** Names follow them, in any language that quotes them: never the end, whatever follows. */
export const titles =
  'capt col dr dra fr frau gen gov herr hr insp lt messrs mme mr mrs ms mt prof rep rev sen sgt sig sra srta supt';

/** Spellings of one language under another tag. */
export const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  sr: 'hr',
  bs: 'hr',
  be: 'ru',
};
