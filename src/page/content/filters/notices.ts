// Drops legal notices and requests for cookies before the first and after the last paragraph of the text. Stance: such
// words may be what an article is about, so a notice counts only at an edge, and only if the rest does not speak of it.
import type { Block } from '../block.ts';
import { isProse } from './text-length.ts';

/** Characters; a longer paragraph is more than a notice. Judgement. */
const maximumLength = 1200;
/** Share of the prose; with a larger one, the article is about it. Judgement. */
const maximumShare = 0.7;

/** One pattern a kind of notice: opinions, no advice, forecasts. */
const legal = [
  '(?:views|opinions)(?: and opinions)? expressed (?:here|in this|by|are)',
  '\\b(?:informational?|educational|illustrative) purposes (?:only|solely)|purposes (?:only|solely),? and (?:is|are|should) not',
  '\\b(?:not?|nor)\\b.{0,80}\\b(?:legal|investment|financial|medical|tax|professional)(?: or \\w+)? advice\\b',
  'keine (?:anlage|rechts|steuer)\\p{L}*(?:beratung|empfehlung)|ne constitue\\p{L}* (?:pas|en aucun cas) .{0,20}(?:conseil|recommandation)|no constituye\\p{L}* .{0,20}(?:asesor|recomend|consejo)',
  'não constitu\\p{L}+ .{0,20}(?:aconselh|recomend|consult)|non costituisc\\p{L}+ .{0,20}(?:consulenza|consiglio|raccomand|sollecit)|geen (?:beleggings|financieel |juridisch )advies|nie stanowi.{0,20}(?:porady|rekomendacji)',
  'не является .{0,30}(?:рекомендаци|консультаци|офертой)|не є .{0,30}(?:рекомендаці|консультаці)|不[构構]成.{0,8}建[议議]|投資(?:助言|勧誘).{0,16}(?:ではありません|ものではありません)|투자 ?(?:권유|자문).{0,16}(?:아닙|않)',
  'past performance (?:is|does) (?:not|no)|forward-looking statements?|undertakes? no (?:obligation|duty) to',
].join('|');
const cookies =
  'cookies?|クッキー|쿠키|ciasteczk|куки|\\b(?:our|unsere|nos|nuestros|nostri|nossos|onze) \\d{1,4} (?:partners?|partenaires|socios|parceiros)';
const device =
  'device|browser|advert|consent|accept|partner|gerät|werb|einwillig|zustimm|akzept|appareil|publicit|consentement|dispositiv|acept|aceit|accett|consens|apparaat|toestemming|samtyck|samtykke|zgod|соглас|端末|同意|동의';

interface NoticeKind {
  /** What the rest of the text must not speak of. */
  readonly subject: RegExp;
  readonly isNotice: (text: string) => boolean;
}

const legalWords = new RegExp(legal, 'iu');
const cookieWords = new RegExp(cookies, 'iu');
const deviceWords = new RegExp(device, 'iu');

const noticeKinds: readonly NoticeKind[] = [
  { subject: legalWords, isNotice: (text) => legalWords.test(text) },
  { subject: cookieWords, isNotice: (text) => cookieWords.test(text) && deviceWords.test(text) },
];

export function dropNotices(blocks: readonly Block[]): readonly Block[] {
  return noticeKinds.reduce<readonly Block[]>(withoutNotice, blocks);
}

function withoutNotice(blocks: readonly Block[], { subject, isNotice }: NoticeKind): readonly Block[] {
  const prose = blocks.filter(isProse);
  const mayBe = ({ text, kind }: Block) => kind !== 'quote' && text.length <= maximumLength && isNotice(text);
  const first = prose.findIndex((block) => !mayBe(block));
  const last = prose.findLastIndex((block) => !mayBe(block));
  if (first < 0) return blocks;
  const found = [...prose.slice(0, first), ...prose.slice(last + 1)];
  const length = (all: readonly Block[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  const isSubject = prose.slice(first, last + 1).some(({ text }) => subject.test(text));
  if (found.length === 0 || isSubject || length(found) > maximumShare * length(prose)) return blocks;
  const dropped = new Set(found);
  // The heading of a notice stands before it.
  return blocks.filter(
    (block, index) => !dropped.has(block) && !isHeadingOf(block, blocks[index + 1], dropped),
  );
}

const isHeadingOf = ({ kind }: Block, next: Block | undefined, dropped: ReadonlySet<Block>): boolean =>
  kind === 'heading' && next !== undefined && dropped.has(next);
