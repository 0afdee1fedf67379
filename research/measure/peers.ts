// Other extractive summarizers, run beside ours on the same text. Nothing that is shipped may need them. TextRank is a
// development dependency; the dependencies of the others are old, so each is installed in a folder of its own when it is
// first asked for. A peer splits sentences by its own rules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Mistake } from '../../scripts/command.ts';

export interface Peer {
  readonly name: string;
  /** The texts of the `count` best sentences. */
  summarize(text: string, count: number, language: string): Promise<readonly string[]> | readonly string[];
}

/** How a peer is called, given the package. */
// biome-ignore lint/suspicious/noExplicitAny: the peers bring no types, or none that fit.
type Wrapped = (peer: any) => Peer['summarize'];

interface Known {
  readonly package: string;
  /** None for a development dependency. */
  readonly version?: string;
  /** Of its dependencies, the one that cannot do without its install script. */
  readonly builds?: string;
  /** What it needs before it is loaded. */
  readonly prepare?: (load: NodeJS.Require) => void;
  readonly wrap: Wrapped;
}

/** Plain TextRank (Mihalcea & Tarau 2004) by Sørensen-Dice likeness, https://github.com/NachoBrito/ts-textrank. */
const textRank: Wrapped = (peer) => {
  const likeness = new peer.SorensenDiceSimilarity();
  const parser = new peer.DefaultTextParser();
  const logger = new peer.NullLogger();
  /** Of the original paper. */
  const damping = 0.85;
  return (text, count, language) => {
    const order = peer.Summarizer.SORT_OCCURENCE;
    const config = new peer.AbsoluteSummarizerConfig(count, likeness, parser, damping, order);
    return new peer.Summarizer(config, logger).summarize(text, language.slice(0, 2));
  };
};

/** Sums of word frequencies, https://github.com/SwapnikKatkoori/Text-Summarizer. */
const frequencies: Wrapped =
  ({ SummarizerManager }) =>
  (text, count) => [new SummarizerManager(text, count).getSummaryByFrequency().summary];

/** The other mode of the same: TextRank over the nouns and adjectives that WordNet knows. */
const nounRank: Wrapped =
  ({ SummarizerManager }) =>
  async (text, count) => [(await new SummarizerManager(text, count).getSummaryByRank()).summary];

/** LexRank (Erkan & Radev 2004), https://github.com/linanqiu/lexrank. */
const lexRank: Wrapped =
  ({ summarize }) =>
  (text, count) =>
    new Promise((resolve, reject) => {
      summarize(text, count, (error: unknown, lines: readonly { readonly text: string }[]) =>
        error ? reject(error) : resolve(lines.map((line) => line.text)),
      );
    });

/** Words that sentences share, https://github.com/jbrooksuk/node-summary. */
const sharedWords: Wrapped =
  ({ getSortedSentences }) =>
  (text, count) =>
    new Promise((resolve, reject) => {
      getSortedSentences(text, count, (error: unknown, sentences: readonly string[]) =>
        error ? reject(error) : resolve(sentences),
      );
    });

/** It was published as it was written, in a mixture of module formats that only its old compiler reads. */
function compileSummary(load: NodeJS.Require): void {
  const presets = [load.resolve('babel-preset-es2015')];
  load('babel-core/register')({ presets, only: /node-summary\/lib/, babelrc: false, cache: false });
}

/** Its WordNet has an index to be made. */
const nodeSummarizer = { package: 'node-summarizer', version: '1.0.7', builds: 'wordpos' };

const peers: Readonly<Record<string, Known>> = {
  'ts-textrank': { package: 'ts-textrank', wrap: textRank },
  'node-summarizer': { ...nodeSummarizer, wrap: frequencies },
  'node-summarizer-rank': { ...nodeSummarizer, wrap: nounRank },
  lexrank: { package: 'lexrank', version: '1.0.5', wrap: lexRank },
  'node-summary': { package: 'node-summary', version: '1.2.0', prepare: compileSummary, wrap: sharedWords },
};

export const peerNames = Object.keys(peers);

/** Installs it where it is not yet. A Mistake where there is no such peer, or it is not to be had. */
export function peerNamed(name: string): Peer {
  if (!Object.hasOwn(peers, name))
    throw new Mistake(`There is no peer "${name}". These can be run: ${peerNames.join(', ')}.`);
  const { wrap, ...dependency } = peers[name]!;
  return { name, summarize: wrap(open(dependency)) };
}

function open({ package: dependency, version, builds, prepare }: Omit<Known, 'wrap'>): unknown {
  if (version === undefined) return createRequire(import.meta.url)(dependency);
  const folder = new URL(`../../.cache/peers/${dependency}-${version}/`, import.meta.url).pathname;
  if (!existsSync(`${folder}node_modules`)) {
    console.error(`Installing ${dependency} ${version} in ${folder} …`);
    mkdirSync(folder, { recursive: true });
    npm(folder, 'install', '--ignore-scripts', `${dependency}@${version}`);
    if (builds) npm(folder, 'rebuild', '--ignore-scripts=false', builds);
  }
  const load = createRequire(folder);
  prepare?.(load);
  return load(dependency);
}

function npm(folder: string, ...command: readonly string[]): void {
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent'];
  try {
    execFileSync('npm', [...command, ...options], { shell: process.platform === 'win32', stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    throw new Mistake(`npm ${command.join(' ')} failed. See to it that npm can reach its registry.`);
  }
}
