// Other extractive summarizers, run on the same text as ours. Each is a development dependency in the lock file; none is
// shipped. A peer splits sentences by its own rules.
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';
import { UserError } from '../scripts/terminal/command-line.ts';

export interface Peer {
  readonly name: string;
  /** Returns the texts of the `count` best sentences. */
  summarize(text: string, count: number, language: string): readonly string[];
}

/** Damping factor of the original paper. */
const damping = 0.85;

/** The languages whose stop words it has. It throws for any other. */
const stopWordLanguages = new Set(
  `af ar bg bn br ca cs da de el en eo es et eu fa fi fr ga gl ha he hi hr hu hy id it ja ko la lv mr my nl no pa pl pt ro
  ru sk sl so st sv sw th tl tr ur vi yo zh zu`.split(/\s+/),
);

/** Plain TextRank (Mihalcea & Tarau 2004) with Sørensen-Dice similarity, https://github.com/NachoBrito/ts-textrank. */
const textRank: Peer = {
  name: 'ts-textrank',
  summarize(text, count, language) {
    const config = new AbsoluteSummarizerConfig(
      count,
      new SorensenDiceSimilarity(),
      new DefaultTextParser(),
      damping,
      Summarizer.SORT_OCCURENCE,
    );
    const primary = language.toLowerCase().split('-')[0]!;
    // English stop words hardly occur in other languages, so that all words of these count.
    const known = stopWordLanguages.has(primary) ? primary : 'en';
    return new Summarizer(config, new NullLogger()).summarize(text, known);
  },
};

const peers: readonly Peer[] = [textRank];

export const peerNames = peers.map(({ name }) => name);

/** Throws a UserError if there is no peer of this name. */
export function findPeer(wanted: string): Peer {
  const peer = peers.find(({ name }) => name === wanted);
  if (!peer) throw new UserError(`There is no peer "${wanted}". These can be run: ${peerNames.join(', ')}.`);
  return peer;
}
