// Drops boilerplate that only its words reveal. Stance: high precision and a small list, because this filter is tied to
// languages and easily overfits.
import { endsSentence } from '../../text.ts';
import type { Block } from '../block.ts';

/** Characters; a longer paragraph with such words is about them. Judgement. */
const maximumLength = 220;

/** Linked share of a sentence. Judgement. */
const maximumLinkedShare = 0.3;

/** Links to other articles. */
const linkOpenings = [
  '(?:related|recommended|trending|most (?:read|popular|viewed))(?: \\w+)?\\s*(?::|$)|(?:topics?|top stories|up next|in this (?:article|story)|editor.?s.? picks?)\\s*(?::|$)',
  '(?:read|see) (?:more|next|also)|what to read next|recommended for you|also read|don.?t miss|you (?:may|might) also|more (?:from|on|about|great)\\b|click here|listen to this|(?:watch|listen|tags?)\\s?[:|]',
  'lesen sie auch|mehr zum thema|das könnte (?:sie|dich)|(?:à )?lire aussi|l[ée][ea] también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|l[äe]s (?:också|også|även|mer)',
  '(?:czytaj|zobacz) (?:też|także)|читайте (?:также|також|ще)|lue (?:myös|lisää)|διαβάστε (?:επίσης|ακόμ|περισσότερα)',
  'baca (?:juga|selengkapnya)|(?:xem|đọc) thêm|(?:ayrıca|bunu da) oku|soma (?:pia|zaidi)|წაიკითხეთ (?:აგრეთვე|ასევე|მეტი)',
  '[اإ]قرأ (?:أيض|المزيد)|(?:بیشتر|همچنین) بخوانید|קראו (?:גם|עוד)|לקריאה נוספת|(?:यह|ये|इसे) भी पढ़ें|আর[ওো] পড়ুন|மேலும் படிக்க',
  'อ่าน(?:เพิ่มเติม|ต่อ)|ဆက်လက်ဖတ်ရှု|関連(?:記事|ニュース)|[あ合]わせて読みたい|相[关關](?:阅读|閱讀|新闻|新聞)|延伸(?:阅读|閱讀)|관련 ?기사|함께 보면',
].join('|');
const openings = [
  // Advertisements.
  '(?:ad(?:vert(?:isement|ising|entie)?)?s?|sponsored|anzeige|werbung|publicité|publicidade?|publicitate|pubblicità|реклам[аи]|reklam[ae]?|iklan|annonse?|mainos|hirdetés|inzerce|oglas|διαφήμιση|subscribe|comments?)$',
  '(?:[اإ]علان|تبلیغ(?:ات)?|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|quảng cáo|რეკლამა|[広廣广]告|광고)$',
  '(?:advertisement[^a-z]+)?scroll (?:down|to)\\b|(?:story|article) continues|la suite après|continúa después|continua (?:após|dopo)',
  // Sharing and comments.
  'share (?:this|on|via)|share\\b.{0,40}(?:tweet|email)|follow (?:us|me|@)|\\d+ comments?|(?:leave|add|post|write|view) (?:a |your )?(?:comment|reply|review)|join the (?:conversation|discussion)|be the first to (?:comment|know)',
  '(?:добавить|оставить) (?:отзыв|комментарий)|(?:deixe|deja) (?:um |un |seu |tu )?coment|laisser un commentaire|kommentar (?:schreiben|hinterlassen)',
  '(?:got|have|do you have) a (?:news )?(?:tip|story)\\b|send us (?:a|your)\\b',
  // Date and reading time.
  'filed under|posted in\\b|(?:(?:first|last) )?(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|(?:publi|actuali|atuali)[cz]ado|обновлено|опубликовано)(?:[^a-z].{0,39})?\\d[^,]{0,20}$',
  '\\d+ min(?:ute)?s? (?:read|listen)$|(?:reading time|lesezeit|temps de lecture|tempo de leitura|leestijd)\\b.{0,20}\\d',
  '(?:(?:diesen )?(?:artikel|beitrag|text) (?:an)?hören|écouter (?:l.|cet )?article|escuch(?:a|ar) (?:el |este )?artículo|ascolta (?:l.|questo )?articolo|ou(?:ça|vir) (?:o |este )?(?:artigo|texto)|(?:beluister|luister naar) (?:dit )?artikel|lytt til (?:artikkelen|saken)|lyssna på artikeln)[\\s\\d:.()-]{0,12}$',
  // Subscriptions, donations, consent.
  'sign up|subscribe (?:to|now)|get (?:access|the latest|our|unlimited)|join (?:our|[\\d.,]{1,9}k?\\+? (?:other )?(?:readers|subscribers|people|members))|download (?:our|the) app|stay (?:up to date|informed)|support our|become a (?:member|subscriber)|donate (?:now|today)|newsletter abonnieren|available on (?:the )?(?:app store|google play)',
  'thanks for reading\\b.{0,80}(?:subscribe|share)|if you (?:enjoyed|liked|found) (?:this|my|our|the)\\b.{0,80}\\b(?:subscrib|follow|clap|share|sign up|support|buy me|donat)',
  'by (?:signing up|subscribing|clicking|submitting|registering),? .{0,20}you|thank(?:s| you) for (?:signing|subscri)|enter your e-?mail|your e-?mail address will not be published|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht|votre adresse e-?mail ne sera pas publiée|(?:tu|su) dirección de correo electrónico no será publicada|il tuo indirizzo e-?mail non sarà pubblicato|o seu endereço de e-?mail não será publicado|ваш (?:адрес )?e-?mail не будет опубликован|je e-mailadres wordt niet gepubliceerd|this site is protected|(?:we|this (?:web)?site) uses? cookies|wir verwenden cookies',
  // Placeholders of embedded content.
  'your browser (?:does|is)|please enable javascript|video player is|now playing|loading[.…]+$|view (?:this post )?on (?:instagram|facebook|twitter|youtube|x)\\b|a post shared by|back to top$|skip to\\b.{0,20}$',
  '©|ⓒ|copyright (?:©|ⓒ|\\(c\\)|.{0,9}\\d)|责任编辑|기사제보',
].join('|');
const endings =
  '(?:let (?:us|me) know|tell (?:us|me)|share (?:your|them|it|with us)|leave (?:a|your)|drop)\\b.{0,60}\\bcomments?(?: section)?(?: below)?[!.]?|contributed (?:to this \\w+|reporting)(?: from .{1,40})?|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados|재배포 금지';
/**
 * Bullets, arrows and brackets. Written as ranges, because Unicode classes and the `i` flag take milliseconds to
 * compile.
 */
const signs = '[\\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]*';
const boilerplate = new RegExp(`^${signs}(?:${openings})|(?:${endings})\\.?$`);
const linkLabel = new RegExp(`^${signs}(?:${linkOpenings})`);

/** The button of a newsletter box, at the end of its line. */
const subscribeButton =
  /(?:subscribe|sign up|abonnieren|a?anmelden|s['’](?:abonner|inscrire)|suscr[ií]b\p{L}{2,4}|assinar|inscreva-se|iscriviti|abbonati|abonneren|zapisz się|abone ol|п[оі]дписат(?:ься|ися)|εγγραφή|tilaa|(?:ال)?اشترا?ك|عضویت|ל?הרשמה|सब्सक्राइब करें|সাবস্ক্রাইব|செய்க|สมัครรับข่าว|သွင်းပါ|გამოწერა|[订訂][阅閱]|登録する|구독하기|đăng ký|berlangganan|jiandikishe)$/u;

/** A bar of tools and social networks. */
const tools =
  /^(?:(?:share|tweet|e-?mail|print|save|(?:copy )?link|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|bluesky|messenger|play video|gift this article|(?:artikel )?teilen|drucken|merken|partager|imprimer|compartir|compartilhar|condividi|stampa|delen|dela|поделиться)[\s|,·•/]*){1,9}$/;

/** Characters of the name of such a box above it. Judgement. */
const maximumNameLength = 60;

export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  const isButton = blocks.map(isSubscription);
  const isBoxName = ({ text, kind }: Block, index: number) =>
    isButton[index + 1] && kind !== 'item' && text.length <= maximumNameLength && !endsSentence(text);
  return blocks.filter(
    (block, index) => !isButton[index] && !isBoxName(block, index) && !isBoilerplate(block),
  );
}

function isSubscription({ text, kind, linked }: Block): boolean {
  const mayBe = linked > 0 && kind !== 'quote' && text.length <= maximumLength;
  return mayBe && subscribeButton.test(text.toLowerCase());
}

function isBoilerplate({ text, kind, linked }: Block): boolean {
  if (kind === 'quote' || text.length > maximumLength) return false;
  const lowerCase = text.toLowerCase();
  // A list of networks is text.
  const isToolbar = kind !== 'item' && tools.test(lowerCase);
  // “See also the manual of the server.” is a sentence of the text.
  const isLinkLabel = linkLabel.test(lowerCase) && !(linked < maximumLinkedShare && /[^.]\.$/.test(text));
  return boilerplate.test(lowerCase) || isLinkLabel || isToolbar;
}
