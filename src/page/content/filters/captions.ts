// Drops captions and credits that have no telling tag or class: a short text alone with a picture, and a line that
// names the photographer or agency.
import type { Block } from '../block.ts';
import { textLengthByElement } from './text-length.ts';

/** Characters; a picture beside a longer text is an illustration. Judgement. */
const maximumCaptionLength = 300;
const credit =
  /^\d+ ?(?:of|\/) ?\d+\b|^(?:photo(?:graph)?s?|image|video|credits?|fotos?|bild|image[nm])\b.{0,20}?[:©]|^image (?:source|caption),|^写真＝|^[([]?\s*©|[([](?:image|photo|credit|foto)\b[^)\]]{0,60}[)\]]$|(?:getty images|shutterstock|\/ ?(?:reuters|afp|getty|ap|epa|dpa))\)?$/i;

export function dropCaptions(blocks: readonly Block[]): Block[] {
  const lengths = textLengthByElement(blocks);
  return blocks.filter((block) => {
    if (block.kind === 'heading' || block.text.length > maximumCaptionLength) return true;
    return !credit.test(block.text) && !isAloneWithPicture(block, lengths);
  });
}

/** A picture within a `p` is part of the text. */
function isAloneWithPicture({ element, text }: Block, lengths: ReadonlyMap<Element, number>): boolean {
  let frame = element;
  while (frame.parentElement && lengths.get(frame.parentElement) === text.length) frame = frame.parentElement;
  return frame.tagName !== 'P' && frame.querySelector('img,picture') !== null;
}
