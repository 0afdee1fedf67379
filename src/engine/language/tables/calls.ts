// Calls to the reader, by language: subscribe, read more, follow us, all rights reserved. Lower case, parted by commas;
// a call is a pattern, found at the start of a word, so that a stem covers its forms. Short lists of what news pages write.

const nordic = 'nyhe[dt]sbrev,abonner,prenumerera,l[æe]s også,läs (också|mer),les mer,følg oss?,följ oss';
const malay =
  'berlangganan,langgan sekarang,(baca|simak|tonton) (juga|selanjutnya|selengkapnya),klik di sini,ikuti kami,daftar sekarang,saksikan video,gambas';

/** By primary language subtag. */
export const calls: Readonly<Record<string, string>> = {
  en: 'subscribe (to|now|today|for),start your day,tune in,you can (now )?(hear|listen),newsletter,sign ?up,(sign|log) in to,(read|see) (more|also),read (next|our),also read,click (here|on the),tap here,follow (us|me),like us on,join (us|our),register (now|here),download (our|the),share this,see below,find out more,more about us,check out,stay tuned,more on this,related (articles|stories),all rights reserved,may not be reproduced,(accept|uses?|our) cookies,(cookie|privacy) policy,scroll (down|for),watch (the video|below),video below,pictured,(photo|image) (courtesy|credit|by),(contact|email|call|tweet|tell|whatsapp) us,let (us|me) know,leave a comment,comments below,in the comments,terms (and conditions|of use),is sponsored by,sponsored content,affiliate link,(buy|shop|order) now,free trial,delivered (to|through) your,get the latest,your inbox,last updated,this (article|story|post) (was|has),to this report,(reporting|editing) by,additional reporting,thanks? (you )?for (using|reading),about the author,back to top,min(ute)? read',
  fr: 'abonnez,newsletter,inscrivez,à lire (aussi|également),lire (aussi|la suite),cliquez,suivez nous,partagez,voir aussi,tous droits réservés,en savoir plus,téléchargez',
  de: 'abonnieren,newsletter,jetzt anmelden,lesen sie (auch|hier),mehr zum thema,klicken sie,folgen sie uns,hier geht es,alle rechte vorbehalten,zum artikel',
  es: 'suscríb(et|as)e,newsletter,boletín,le[ea] también,leer más,ha(z|ga) clic,síguenos,síganos,ver también,regístrate,todos los derechos reservados',
  pt: 'assine,newsletter,inscreva,leia (também|mais),clique aqui,siga nos,siga o,compartilhe,partilhe,veja também,todos os direitos reservados,cadastre',
  it: 'abbonati,newsletter,iscriviti,leggi (anche|tutto),continua a leggere,clicca,seguici,condividi,vedi anche,tutti i diritti riservati',
  nl: 'abonneer,nieuwsbrief,lees (ook|meer|verder),klik hier,volg ons,deel dit,schrijf je in',
  sv: nordic,
  da: nordic,
  nb: nordic,
  fi: 'uutiskirje,lue myös,lue lisää,klikkaa,seuraa meitä',
  pl: 'subskrybuj,newsletter,(czytaj|zobacz) (także|też),czytaj więcej,kliknij,obserwuj nas,zapisz się',
  cs: 'odebírat,newsletter,čtěte (také|více),klikněte,sledujte nás,přihlaste se',
  ru: 'подпи(шит|сывайт)есь,рассылк,чита(йте также|ть далее),нажмите,следите за нами,все права защищены',
  uk: 'підпи(шіться|суйтесь),розсилк,чита(йте також|ти далі),натисніть,стежте за нами',
  tr: 'abone ol,bülten,devamını oku,tıklayın,bizi takip,kaydol',
  id: malay,
  ms: malay,
  vi: 'đăng ký nhận,đọc thêm,xem thêm,nhấn vào đây,bấm vào đây,theo dõi chúng tôi,mời độc giả',
  ko: '구독하(세요|기),뉴스레터,더 보기,무단 전재,무단전재,재배포 금지',
  ar: 'اشترك,النشرة البريدية,اقرأ أيضا,اقرأ المزيد,اضغط هنا,تابعنا,جميع الحقوق محفوظة',
  fa: 'مشترک شوید,خبرنامه,بیشتر بخوانید,کلیک کنید,دنبال کنید',
  he: 'הירשמו,ניוזלטר,קראו עוד,קראו גם,לחצו כאן,עקבו אחרינו',
  hi: 'सब्सक्राइब,न्यूज़लेटर,यह भी पढ़ें,और पढ़ें,क्लिक करें,फॉलो करें',
  el: 'εγγραφείτε,newsletter,διαβάστε (επίσης|περισσότερα),κάντε κλικ,ακολουθήστε',
  ro: 'abonează,newsletter,citește (și|mai mult),citiți și',
  hu: 'iratkozzon fel,hírlevél,olvassa el,tovább olvasom,kattintson,kövessen',
  zh: '订阅,訂閱,关注我们,(點擊|点击)(这|這|此|查),阅读更多,閱讀更多,扫码,掃碼,版[权權]所有,未经授权',
  ja: '今すぐ登録,会員登録,メルマガ,続きを読む,無断転載,あわせて読みたい,関連記事',
  th: 'สมัครรับข่าว,อ่านเพิ่มเติม,อ่านต่อ,คลิก,ติดตามเรา',
};
