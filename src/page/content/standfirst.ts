// Adds the standfirst of news if it was not kept: it often stands beside the headline, away from the body, or has no full
// stop. In guides and posts, that line is often a slogan.
import type { HeadlineArea } from '../metadata/headline-area.ts';
import type { PageMetadata } from '../metadata/metadata.ts';
import { letters } from '../text.ts';
import type { Block } from './block.ts';
import { blocks } from './blocks.ts';
import type { Cleaned } from './clean.ts';
import { insertBlocks } from './missing-paragraphs.ts';

/** Letters; a shorter description is a label or a slogan. Judgement. */
const minimumLetters = 40;
/** Share of the longer text: a description is often truncated, and a standfirst may end with a byline. Judgement. */
const minimumShare = 0.8;

/** To be called before Readability modifies the snapshot. Returns the line below the headline that a description repeats. */
export function findStandfirst(
  { paragraphs }: HeadlineArea,
  { descriptions, isNews }: Pick<PageMetadata, 'descriptions' | 'isNews'>,
): Block | undefined {
  if (!isNews) return undefined;
  const wanted = descriptions.map(letters).filter(({ length }) => length >= minimumLetters);
  for (const paragraph of wanted.length > 0 ? paragraphs : []) {
    const [line, ...others] = blocks(paragraph);
    if (line && others.length === 0 && wanted.some((each) => areVariants(letters(line.text), each)))
      return { ...line, kind: 'text' };
  }
  return undefined;
}

function areVariants(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= minimumShare * long.length && long.includes(short);
}

/** Puts the standfirst first, unless a paragraph repeats it. */
export function addStandfirst(cleaned: Cleaned, standfirst: Block | undefined): Cleaned {
  if (!standfirst || cleaned.paragraphs.length === 0) return cleaned;
  const own = letters(standfirst.text);
  const isKept = cleaned.paragraphs.some(({ text }) => letters(text).includes(own));
  return isKept ? cleaned : insertBlocks(cleaned, new Map([[undefined, [standfirst]]]));
}
