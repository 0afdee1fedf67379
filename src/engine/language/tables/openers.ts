// What leans on the sentence before, by language: pronouns, demonstratives and connectives that open a sentence, and
// pronouns for a speaker. Short lists of what news writes; a language without one is judged by shape only.

export interface Openers {
  /** Words and phrases, or patterns, parted by commas; in scripts without blanks, the first characters. */
  readonly leaning: string;
  /** Openers above with which a sentence stands alone all the same: this year. */
  readonly free?: string;
  /** What may stand before them: in this, when he. */
  readonly before?: string;
  /** Who acts after a short opening: on Monday, she. */
  readonly subjects?: string;
  /** How a pronoun is named as speaker after a comma: …, he said. */
  readonly speakers?: string;
}

/** By primary language subtag. */
export const openers: Readonly<Record<string, Openers>> = {
  en: {
    subjects: 'he,she,they',
    speakers:
      '(he|she|they) (said|added|told),(he|she) (says|explained|continued|wrote|noted|recalled),they say,according to (him|her|them)',
    before:
      'in,on,at,by,for,with,without,from,to,of,under,over,after,before,since,until,despite,following,through,during,about,against,among,between,like,unlike,(because|all|each|many|most|one|none|some) of,as,when,while,if,although,though,once,where,all',
    leaning:
      'he,she,its?,they,him,them,his,hers?,theirs?,this,that,these,those,such,both,neither,either,others?,another,the (other|latter|former|same|pair|duo|trio|two|rest|\\p{L}+ of them),but,and,or,nor,so,yet,still,then,thus,hence,therefore,however,moreover,furthermore,meanwhile,nevertheless,nonetheless,instead,otherwise,besides,also,too,additionally,consequently,accordingly,similarly,likewise,conversely,rather,indeed,again,elsewhere,afterwards?,subsequently,finally,eventually,ultimately,overall,notably,(un)?fortunately,(un|not )surprisingly,plus,which,because,yes,no,well,in (addition|turn|other words|fact|particular|sum|short|response|return|each case|doing so|reality|the end|the meantime),(in|by) (contrast|comparison),(in|above|after) all,as (a result|such|for|a consequence|well as that),at the same time,of course,on (the (one|other) hand|top of),for (example|instance),what (is|s) more,to do so,to be sure,even (so|then),from there,back then,if (so|not),sadly,interestingly,ironically,sure,oh,not only that,i mean,here (is|are|s)',
    free: 'it comes to,this (week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|weekend|time last),no one,all or,as well',
  },
  fr: {
    subjects: 'elles?,ils,il (a|avait)',
    speakers: '\\p{L}+ t (il|elle),ont (ils|elles),(dit|poursuit) (il|elle),selon (lui|elle|eux)',
    before: 'selon,parmi',
    leaning:
      'ils?,elles?,lui,eux,leurs?,son,sa,ses,ce,cet,cette,ces,cela,ceci,ça,c,celui,celle,ceux,celles,mais,et,ou,or,donc,ainsi,aussi,alors,puis,ensuite,enfin,pourtant,cependant,toutefois,néanmoins,car,par (ailleurs|exemple|conséquent),en (outre|effet|revanche|fait),de plus,au contraire,dès lors,(d|pour) autant,à son tour,pour sa part,de son côté,quant à,d où,malgré (cela|tout),bref,du coup,y compris,dont,idem,oui,non,((une?|d) )?autres?,(tous|toutes|les) deux,depuis lors,là,voilà,surtout,(mal)?heureusement,au total,finalement',
    free: '(alors|ainsi) que?,cette semaine,cette année,ce (matin|soir|mois ci|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|printemps),cet (été|hiver|automne|après midi)',
  },
  de: {
    speakers: '(sagte?|erklärte|betonte) (er|sie),so er,fügte (er|sie) hinzu',
    before:
      'in,an,auf,mit,nach,vor,bei,von,zu,aus,für,über,unter,durch,ohne,seit,während,wegen,trotz,als,wenn,weil,obwohl,nachdem',
    leaning:
      'er,sie,es,ihm,ihn,ihnen,ihr(e[rmn]?)?,sein(e[rmn]?)?,diese[rsmn]?,jene[rs]?,das (ist|sind|war|waren|wäre|sei|hat|hätte|heißt|bedeutet|zeigt|liegt|geht|sagte?|wird|wurde|würde|kann|könnte|soll|macht),dies,der letztere,beide,solche,aber,und,oder,denn,doch,jedoch,also,so,dann,danach,daher,deshalb,deswegen,darum,dennoch,trotzdem,außerdem,zudem,ferner,allerdings,dagegen,hingegen,stattdessen,dabei,dadurch,damit,dafür,davon,darauf,daraufhin,dazu,hierzu,zum beispiel,auch,ebenso,inzwischen,unterdessen,somit,folglich,nämlich,schließlich,ja,nein,andere',
    free: 'diese woche,dieses jahr,diesen (monat|sommer|winter)',
  },
  es: {
    speakers: '(dijo|añadió|según) (él|ella)',
    before: 'en,con,por,para,de,desde,tras,según,sin,sobre,a,ante,cuando,si,aunque,mientras',
    leaning:
      'él,ell(o|a|os|as),le,les,lo,se lo,su,sus,est(e|as?|os?),es(e|as?|os?),aquel(l[ao])?,amb[oa]s,dich[oa]s?,tal,tales,pero,y,o,u,e,sino,pues,así,entonces,luego,después,también,además,sin embargo,no obstante,por tanto,por (lo tanto|eso|ello|su parte|otra parte|otro lado|ejemplo),en cambio,en efecto,de hecho,a su vez,al mismo tiempo,mientras tanto,aun así,asimismo,finalmente,incluso,tampoco,sí,otr[oa]s?',
    free: '(después|luego|además) de,esta (semana|mañana|tarde|noche),este (año|mes|verano|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
  },
  pt: {
    speakers: '(disse|afirmou|segundo) (ele|ela)',
    before: 'em,com,por,para,de,desde,após,segundo,sem,sobre,a,quando,se,embora,enquanto',
    leaning:
      'el[ea]s?,lhe,seus?,suas?,del[ea],(este|esta|esse|essa)s?,isto,isso,aquel[ea],aquilo,amb[oa]s,tal,tais,mas,e,ou,porém,contudo,todavia,no entanto,entretanto,então,depois,assim,também,além disso,por isso,portanto,logo,por (sua vez|outro lado|exemplo),na verdade,de facto,de fato,ao mesmo tempo,enquanto isso,mesmo assim,ainda assim,finalmente,aliás,já,nem,sim,outr[oa]s?,[nd](este|esta|isto|esse|essa|isso)',
    free: 'depois (de|d[oae]s?|que),(assim|já) que,(esta|nesta) semana,este ano,este mês',
  },
  it: {
    speakers: '(ha detto|secondo) (lui|lei)',
    before: 'in,con,per,da,di,dopo,secondo,senza,su,a,tra,quando,se,mentre',
    leaning:
      'egli,lui,lei,ess[oaie],loro,gli,su(o|a|oi|e),quest[oaie],quell[oaie],ciò,entramb[ie],tale,tali,ma,e,ed,o,oppure,però,tuttavia,quindi,dunque,allora,poi,così,anche,inoltre,perciò,pertanto,infatti,invece,per questo,(per|ad) esempio,dal canto suo,da parte sua,nel frattempo,infine,altrimenti,sì,no,altr[oaie]',
    free: 'anche se,quest(a (settimana|mattina|sera)| anno|o (mese|lunedì))',
  },
  nl: {
    speakers: '(zei|zegt|aldus|vertelt) (hij|zij|ze)',
    leaning:
      'hij,zij,ze,het (is|was|zijn|waren|gaat|wordt|werd|kan|lijkt|blijft),hem,hen,hun,haar,zijn,dit,dat,deze,die,beide,beiden,zulke,maar,en,of,dus,toch,echter,dan,daarna,daarom,daardoor,daarbij,daarmee,daarnaast,daarvoor,hierdoor,bovendien,ook,ondertussen,intussen,niettemin,desondanks,daarentegen,bijvoorbeeld,zo,want,vervolgens,verder,tevens,kortom,ja,nee,andere,anderen',
    free: 'deze (week|maand|zomer),dit jaar,dit weekend',
  },
  sv: {
    speakers: '(säger|sade|sa) (han|hon)',
    leaning:
      'han,hon,den,det,de,dem,hans,hennes,dess,deras,denna,detta,dessa,sådan,sådana,båda,men,och,eller,så,då,sedan,därför,därefter,därmed,dessutom,också,även,däremot,dock,ändå,istället,samtidigt,till exempel,alltså,ja,nej,andra',
    free: 'det här året,den här veckan',
  },
  // Danish and Norwegian.
  da: {
    speakers: '(siger|sagde|sier|sa) (han|hun)',
    leaning:
      'han,hun,den,det,de,dem,ham,hende,henne,hans,hendes,hennes,dens,dets,deres,denne,dette,disse,sådan,sådanne,slike?,begge,men,og,eller,så,da,derefter,deretter,derfor,dermed,desuden,dessuten,også,derimo[dt],dog,alligevel,likevel,i stedet,samtidig,for eksempel,altså,ja,ne[ij],andre',
  },
  fi: {
    speakers: 'hän (sanoi|sanoo|kertoo)',
    leaning:
      'hän,hänen,he,heidän,se,sen,ne,niiden,tämä,tämän,nämä,tuo,nuo,molemmat,mutta,ja,tai,siis,silti,sitten,siksi,lisäksi,myös,kuitenkin,sen sijaan,toisaalta,esimerkiksi,samalla,näin,niin,joten,kyllä,muut',
  },
  pl: {
    speakers: 'powiedział on,powiedziała ona',
    leaning:
      'on[aoie]?,jego,jej,ich,im,mu,go,t(en|a|o|e|ego|ej|ych|emu|ym),ci,tak(i|a|ie),obaj,obie,ale,i,a,lecz,jednak,więc,zatem,dlatego,potem,następnie,również,także,też,ponadto,poza tym,natomiast,mimo to,z kolei,na przykład,tymczasem,przy tym,dodał,dodała,tak,inni,inne',
    free: 'w tym roku,w tym tygodniu',
  },
  cs: {
    leaning:
      'on,ona,ono,oni,jeho,její,jejich,ten,ta,to,ti,tento,tato,toto,tyto,takový,oba,ale,a,nebo,však,avšak,tedy,proto,potom,pak,také,též,navíc,kromě toho,naopak,přesto,například,mezitím,ano,ne,další',
  },
  ru: {
    speakers: '(сказал|добавил|отметил|заявил)(а она| он),по (его|ее|её) словам',
    leaning:
      'он[аои]?,его,её,ее,их,ему,ей,им,эт(от|а|о|и|ого|ой|их),т(от|а|о|е),так(ой|ая|ое|ие),об[ае],но,и,а,или,однако,поэтому,затем,потом,также,тоже,кроме того,при этом,тем не менее,в то же время,зато,впрочем,например,таким образом,так,тогда,между тем,в свою очередь,по (его|ее|её|их) словам,да,нет,другие',
    free: 'так как',
  },
  uk: {
    speakers: '(сказав|додав) він,(сказала|додала) вона,за його словами,за її словами',
    leaning:
      'він,вон[аои],його,її,їх,їхній,йому,їй,ц(ей|я|е|і|ього|ієї|их),т(ой|а|е|і),так(ий|а|е|і),обидва,але,і,й,а,або,однак,проте,тому,потім,також,теж,крім того,при цьому,водночас,натомість,наприклад,отже,тоді,тим часом,за його словами,за її словами,так,ні,інші',
  },
  tr: {
    speakers: 'diye konuştu,diye ekledi',
    leaning:
      'o,onu,ona,onun,onlar,onların,bu,bunu,buna,bunun,bunlar,şu,şunlar,böyle,böylece,her ikisi,ama,ancak,fakat,ve,veya,ayrıca,bununla birlikte,buna rağmen,bu nedenle,bu yüzden,dolayısıyla,sonra,daha sonra,ardından,üstelik,oysa,yine de,örneğin,öte yandan,bunun üzerine,bu arada,evet,hayır,diğer,diğerleri',
    free: 'bu (yıl|hafta|ay|sabah|akşam)',
  },
  id: {
    subjects: 'ia,dia,mereka',
    speakers:
      '(kata|ujar|tutur|jelas|ungkap|ucap|tambah|imbuh|lanjut|terang|tegas|sambung|papar|sebut|pungkas|jawab)(nya| dia)',
    before:
      'selain,sementara,karena,oleh karena,oleh sebab,setelah,sebelum,dalam,pada,di samping,dari,dengan,untuk,atas,menurut,saat,ketika,waktu,sejak,seperti',
    leaning:
      'ia,dia,beliau,mereka,ini,itu,\\p{L}+ ini,\\p{L}+ itu,\\p{L}+ tersebut,salah satunya,alhasil,intinya,kala itu,keduanya,tapi,tetapi,namun,dan,atau,lalu,kemudian,maka,sehingga,jadi,juga,(meski|walau|dengan|meskipun) begitu,(meski|meskipun|dengan) demikian,sebaliknya,sebab,bahkan,padahal,misalnya,akibatnya,sebelumnya,adapun,apalagi,menurutnya,katanya,ujarnya,selanjutnya,begitu,demikian,ya,tidak hanya itu,akhirnya,sementara,sedangkan,itulah,inilah,terlebih,ternyata,kedua,karenanya,contohnya,lainnya,di sisi lain',
    free: '(saat|kali|hari|tahun|bulan|pekan|minggu|selama|pagi|malam) ini,hingga kini',
  },
  vi: {
    speakers: '(ông|bà|anh|chị|cô) (nói|cho biết)',
    before:
      'trước,sau,theo,trong,trong khi,từ,khi,tại,ở,cùng với,nhờ,qua,do,vì,bởi,bên cạnh,ngoài,lúc,thay vào,như,theo lời,đến',
    leaning:
      '\\p{L}+ này,\\p{L}+ \\p{L}+ này,(anh|cô|ông|bà) ấy,(ông|bà|người|điều|việc) này,nó,họ,hắn,(điều|việc|trước) đó,đây,đó,cả hai,nhưng,và,hoặc,hay,tuy nhiên,tuy vậy,song,ngoài ra,đồng thời,mặt khác,ngược lại,hơn nữa,thậm chí,ví dụ,chẳng hạn,rồi,cũng,còn,vâng,vậy,này,cụ thể,cuối cùng',
    free: 'trước đây',
  },
  ko: {
    leaning:
      '그(는|가|의|녀는|녀의|들은|들의)?,이,이는,이것은,이에,이를,이들은,이런,이러한,그것은,그런,그러한,둘 다,하지만,그러나,그리고,또,또한,그런데,그래서,따라서,그러므로,그러면서,그럼에도,반면,한편,이어,이후,그 후,게다가,예를 들어,즉,다만,특히,네,아니요,그건,그러면,그럼,이처럼,이렇게,이건',
  },
  ar: {
    leaning:
      'هو,هي,هم,هما,هن,هذا,هذه,هؤلاء,ذلك,تلك,أولئك,كلاهما,لكن,ولكن,لكنه,لكنها,وهو,وهي,وهم,وهذا,وهذه,وذلك,ثم,أو,كما,أيضا,لذلك,لذا,وبالتالي,(ومع|رغم) ذلك,(وفي|في) المقابل,(من|ومن) (جهته|جهتها),من ناحية أخرى,على سبيل المثال,بالإضافة إلى ذلك,في الوقت نفسه,نعم',
  },
  fa: {
    leaning:
      'او,وی,آنها,آن,این,اینها,هر دو,اما,ولی,و,یا,پس,بنابراین,سپس,همچنین,با این حال,در عین حال,علاوه بر این,از سوی دیگر,برای مثال,بله,نه',
  },
  he: {
    leaning:
      'הוא,היא,הם,הן,זה,זו,זאת,אלה,אלו,שניהם,אבל,אך,אולם,או,לכן,אז,אחר כך,גם,בנוסף,(עם|לעומת) זאת,למשל,כמו כן,מנגד,כן',
  },
  hi: {
    leaning:
      'वह,वे,वो,उसने,उन्होंने,उसे,उन्हें,उ[सन](का|की|के),यह,ये,इस,इन,इस(का|की|के),इसे,इससे,दोनों,लेकिन,मगर,और,या,परंतु,किंतु,इसलिए,फिर,तब,साथ ही,हालांकि,हालाँकि,वहीं,जबकि,उदाहरण के लिए,हां',
  },
  el: {
    leaning:
      'αυτ(ός|ή|ό|οί|ές|ά),εκείν(ος|η|ο),ο ίδιος,η ίδια,αλλά,και,ή,όμως,ωστόσο,επίσης,επιπλέον,έτσι,τότε,μετά,γι αυτό,επομένως,αντίθετα,παράλληλα,για παράδειγμα,ναι,όχι',
  },
  ro: {
    leaning:
      'el,ea,ei,ele,acest(a|e|ea)?,aceast[aă],aceștia?,acela,aceea,ambii,ambele,dar,și,sau,însă,totuși,deci,apoi,astfel,de asemenea,în plus,prin urmare,de aceea,în schimb,de exemplu,între timp,pe de altă parte,da',
  },
  hu: {
    leaning:
      'ő,ők,az,ez,azok,ezek,ezt,azt,mindkettő,de,és,vagy,azonban,viszont,tehát,ezért,aztán,majd,is,emellett,továbbá,ugyanakkor,mégis,ennek ellenére,például,eközben,igen',
  },
  zh: {
    leaning:
      '他,她,它,这,這,那,该,該,此,其,但,而,并,並,且,或,也,又,还,還,然而,不过,不過,因此,所以,于是,於是,同时,同時,另外,例如,对此,對此,随后,隨後,接着,接著,与此同时',
    free: '也门,也門,其实,其實,其中一,而今,此次,这次,這次,该次',
  },
  ja: {
    leaning:
      '彼,これ,それ,この,その,あの,こう,そう,しかし,だが,ただ,また,そして,だから,一方,さらに,なお,例えば,たとえば,つまり,ところが,でも,同氏,同社,両氏,はい,いいえ,しかも,では,ちなみに,とはいえ,なので,ここ,そこ,そんな,こんな',
  },
  th: {
    leaning: 'เขา,เธอ,มัน,พวกเขา,นี่,นั่น,แต่,และ,หรือ,ดังนั้น,จากนั้น,นอกจากนี้,อย่างไรก็ตาม,ขณะเดียวกัน,ทั้งนี้,โดย,ซึ่ง',
    free: 'แต่ง,แต่ละ',
  },
};
