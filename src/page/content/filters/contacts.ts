// Drops from the last blocks who else worked on the text, how to reach the author (an address, a handle, a line that begins
// with the author's name)
// and what the reader is asked to do next (a line with a link).
import { endMarks } from '../../../engine/text/end-marks.ts';
import { endsSentence, letters } from '../../text.ts';
import type { Block } from '../block.ts';
import type { FilterContext } from '../filter.ts';
import { weightedLength } from './text-length.ts';

/** Blocks at the end that are checked. Judgement. */
const lastBlocks = 3;
/** Characters; a longer paragraph is more than a contact. Judgement. */
const maximumLength = 300;
/** Letters; a shorter byline may be the start of another word. Judgement. */
const minimumNameLetters = 6;
/** What somebody says, after the name. */
const speech = new RegExp(`^[^.:：]{1,60}[:：]\\s*\\S.*[${endMarks}]`, 'u');
/** An e-mail address, a handle, or a note about the site's income. */
const contact = /[\w.-]@[\w-]+\.\w|(?:^|\s)@\w{2,}|contains? affiliate links|affiliate advertising program/u;
/** Networks and messengers, as pages name their channels on them. */
const network =
  /(?:facebook|instagram|youtube|telegram|whatsapp|viber|zalo|tiktok|linkedin|wechat|微信|公众号|公眾號|line(?:公式|で|@)|카카오톡|واتس ?[اآ]پ?ب?|تلي?[غج]رام|تلگرام|اینستاگرام|فيسبوك|טלגרם|וואטסאפ|פייסבוק|व्हाट्स ?[एऐअ]प|टेलीग्राम|फ़?फेसबुक|เฟซบุ๊ก|ไลน์)/iu;
/** Weighted characters of a line that names a channel. Judgement. */
const maximumChannelLength = 120;

/** A line without the end of a sentence that names a network: “Join us on WhatsApp”, in any language. */
const namesChannel = ({ text, kind }: Block): boolean =>
  kind === 'text' &&
  weightedLength(text) <= maximumChannelLength &&
  !endsSentence(text) &&
  network.test(text);

/** Who sent a press release. */
const source = /^SOURCE:? (?=\p{Lu}).{1,80}$/u;
/** Who wrote and edited a report, as news agencies put it below the text. */
const credits =
  /^[[(]?(?:(?:[Aa]dditional )?(?:[Rr]eport|[Ww]rit|[Ee]dit|[Ii]nterview)(?:ing|s) (?:and \w+ )?by|Contributing:) \p{Lu}.{1,250}$/u;
/** Newsletters, networks and podcasts have the same names in most languages. */
const appeal = new RegExp(
  [
    'follow (?:us|me|our)|(?:follow|find|join|like)\\b.{1,60}\\b(?:facebook|twitter|instagram|youtube)|follow\\b.{1,40} coverage',
    '(?:facebook|twitter|instagram|youtube|telegram|whatsapp)\\b.{1,30}\\b(?:facebook|twitter|instagram|youtube|telegram|whatsapp)',
    'sign up|subscribe|newsletters?\\b|your inbox|click here|(?:^|[.!?…] )check out (?:our|more)|download:|listen (?:live|back|to\\b.{1,40}\\b(?:live|podcast))',
  ].join('|'),
  'i',
);

export function dropContacts(
  blocks: readonly Block[],
  { byline }: Pick<FilterContext, 'byline'>,
): readonly Block[] {
  const author = letters(byline);
  const startsWithAuthor = (text: string) =>
    author.length >= minimumNameLetters && letters(text).startsWith(author) && !speech.test(text);
  const isContact = (block: Block) => {
    const { text, kind, linked } = block;
    if (kind === 'quote' || text.length > maximumLength) return false;
    return (
      namesChannel(block) ||
      contact.test(text) ||
      source.test(text) ||
      credits.test(text) ||
      startsWithAuthor(text) ||
      (linked > 0 && appeal.test(text))
    );
  };
  // The first block is never a contact.
  const start = Math.max(1, blocks.length - lastBlocks);
  return blocks.filter((block, index) => index < start || !isContact(block));
}
