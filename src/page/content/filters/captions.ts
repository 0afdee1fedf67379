// Captions and credits that no tag or class betrays: a short text that stands alone with a picture, and lines that
// name who took it.
import type { Block } from '../blocks.ts';
import { weights } from './text-length.ts';

/** Characters; beside a longer text the picture is an illustration. */
const longestCaption = 300;
const credit =
  /^\d+ ?(?:of|\/) ?\d+\b|^(?:photo(?:graph)?s?|image|video|credits?|fotos?|bild|image[nm])\b.{0,20}?[:©]|^image (?:source|caption),|^写真＝|^[([]?\s*©|[([](?:image|photo|credit|foto)\b[^)\]]{0,60}[)\]]$|(?:getty images|shutterstock|\/ ?(?:reuters|afp|getty|ap|epa|dpa))\)?$/i;

export function dropCaptions(blocks: readonly Block[]): Block[] {
  const size = weights(blocks);
  return blocks.filter((block) => {
    if (block.kind === 'heading' || block.text.length > longestCaption) return true;
    if (credit.test(block.text)) return false;
    let frame = block.element;
    while (frame.parentElement && size.get(frame.parentElement) === block.text.length)
      frame = frame.parentElement;
    return frame.tagName === 'P' || frame.querySelector('img,picture') === null;
  });
}
