// Other extractive summarizers, run beside ours on the same text. They are loaded only when asked for, since nothing that
// is shipped may need them. A peer splits sentences by its own rules: where it can take ours, it gets them.
import { createRequire } from 'node:module';
import { Mistake } from '../command.ts';

export interface Peer {
  readonly name: string;
  /** The texts of the `count` best sentences, in reading order. */
  readonly summarize: (text: string, count: number, language: string) => readonly string[];
}

const require = createRequire(import.meta.url);

/** Plain TextRank (Mihalcea & Tarau 2004) by Sørensen-Dice likeness, https://github.com/NachoBrito/ts-textrank. */
function textRank(): Peer {
  const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } =
    load('ts-textrank');
  const [likeness, parser, logger] = [
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    new NullLogger(),
  ];
  /** Of the original paper. */
  const damping = 0.85;
  return {
    name: 'ts-textrank',
    summarize(text, count, language) {
      const order = Summarizer.SORT_OCCURENCE;
      const config = new AbsoluteSummarizerConfig(count, likeness, parser, damping, order);
      return new Summarizer(config, logger).summarize(text, language.slice(0, 2));
    },
  };
}

/** Sums of word frequencies, https://github.com/SwapnikKatkoori/Text-Summarizer. */
function frequencies(): Peer {
  const { SummarizerManager } = load('node-summarizer');
  return {
    name: 'node-summarizer',
    summarize: (text, count) => [new SummarizerManager(text, count).getSummaryByFrequency().summary],
  };
}

const peers: Readonly<Record<string, () => Peer>> = {
  'ts-textrank': textRank,
  'node-summarizer': frequencies,
};

/** A Mistake where it is not one that we know or not installed. */
export function peerNamed(name: string): Peer {
  if (!Object.hasOwn(peers, name)) {
    throw new Mistake(`There is no peer "${name}". These can be run: ${Object.keys(peers).join(', ')}.`);
  }
  return peers[name]!();
}

// biome-ignore lint/suspicious/noExplicitAny: the peers bring no types that fit all versions.
function load(name: string): any {
  try {
    return require(name);
  } catch {
    throw new Mistake(`${name} is not installed. Run \`npm install --no-save ${name}\` and try again.`);
  }
}
