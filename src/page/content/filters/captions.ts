// Drops captions and credits that have no telling tag or class: a short text alone with a picture, and a line that
// names the photographer or agency. Stance: a sentence beside a picture is a caption only in an element for pictures.

import { endMarks } from '../../../engine/text/end-marks.ts';
import { hyphenatedNames } from '../../class-and-id.ts';
import { endsSentence } from '../../text.ts';
import type { Block } from '../block.ts';
import { textLengthByElement } from './text-length.ts';

/** Characters; a picture beside a longer text is an illustration. Judgement. */
const maximumCaptionLength = 300;
/** Characters in an element for pictures, of caption and credit together. Judgement. */
const maximumFrameLength = 400;
/** Characters of a sentence that is text beside a picture; those of teasers are shorter. Judgement. */
const minimumSentenceLength = 100;
const credit =
  /^\d+ ?(?:of|\/) ?\d+$|^(?:photo(?:graph)?s?|image|video|credits?|fotos?|bild|image[nm])\b.{0,20}?[:©]|^image (?:source|caption),|^写真＝|^[([]?\s*©|[([](?:image|photo|credit|foto)\b[^)\]]{0,60}[)\]]$|(?:getty images|shutterstock|\/ ?(?:reuters|afp|getty|ap|epa|dpa))\)?$/i;
/** Photo, in many languages. */
const photo =
  'photos?|fotos?|bild|image|bilde|kuva|fotoğraf|picha|фото|світлина|φωτογραφία|ფოტო|צילום|تصوير|عکس|फ[़ोॉ]+टो|ছবি|படம்|ภาพ|ဓာတ်ပုံ|写真|[撮摄攝]影|[图圖]|사진|ảnh';
/** A caption with its credit in one line: “The bridge at night. Photo: Jane Doe”, „Most. Fot. Adam Lis“. */
const creditAtEnd = new RegExp(
  `[\\s${endMarks}(|](?:(?:${photo})(?: by| credits?| courtesy of)?\\s?[:：＝©]\\s?|ဓာတ်ပုံ [-–] |fot\\. )[^:.!?]{2,50}[.)]?$`,
  'iu',
);
/** A credit alone. */
const creditInOtherWords = new RegExp(`^(?:${photo})\\s?[:：＝]\\s?[^:.!?。]{2,50}$`, 'iu');
/** Names of elements for pictures, also as part of a word: `newsitem-image`, `absatzbild`, `imgbox`. */
const pictureName = /-(?:img|image|photo|foto|pict)|(?:image|photo|foto|bild)-/;

export function dropCaptions(blocks: readonly Block[]): Block[] {
  const lengths = textLengthByElement(blocks);
  return blocks.filter(
    (block) => !isCredit(block) && !isAloneWithPicture(block, lengths) && !isInPictureFrame(block, lengths),
  );
}

function isCredit({ kind, text }: Block): boolean {
  return (
    kind !== 'heading' &&
    text.length <= maximumCaptionLength &&
    [credit, creditAtEnd, creditInOtherWords].some((pattern) => pattern.test(text))
  );
}

function isAloneWithPicture({ element, text, kind }: Block, lengths: ReadonlyMap<Element, number>): boolean {
  if (kind === 'heading' || text.length > maximumCaptionLength) return false;
  let frame = element;
  while (frame.parentElement && lengths.get(frame.parentElement) === text.length) frame = frame.parentElement;
  // A picture within a `p` is part of the text.
  if (frame.tagName === 'P' || !frame.querySelector('img,picture')) return false;
  const isText = kind === 'item' || text.length >= minimumSentenceLength;
  return !(isText && endsSentence(text));
}

function isInPictureFrame({ element, kind }: Block, lengths: ReadonlyMap<Element, number>): boolean {
  if (kind !== 'text') return false;
  for (let at: Element | null = element; at && lengths.get(at)! <= maximumFrameLength; at = at.parentElement)
    if (at.tagName === 'FIGURE' || pictureName.test(hyphenatedNames(at))) return true;
  return false;
}
