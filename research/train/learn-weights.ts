// Examples → a column of weights, in two stages: first the probability that a term is in a reference, then the sentence
// to pick next. The labels are what each sentence adds to the summary at hand, not how good it is alone: the trainer picks
// with the weights it has, takes one sentence away, rewards every sentence for what it would add to the rest, and learns
// from that, for a few rounds.
import { type ArticleStatistics, measureArticle } from '../../src/engine/rank/article-statistics.ts';
import { orderByMarginalRelevance } from '../../src/engine/rank/marginal-relevance.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { describeTerm, termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights } from '../../src/engine/rank/weights.ts';
import type { ReportProgress } from '../report/progress.ts';
import type { Example } from './example.ts';
import { type Choice, fitChoices, softmax } from './fit-choices.ts';
import { fitLogistic } from './fit-logistic.ts';
import { dot } from './newton.ts';

/** Strength of the prior on the weights of terms: the best power of ten in cross-validation. */
const termStrength = 1e-5;
/** Strength of the universal column on the sentence weights of a language: the best power of ten in cross-validation. */
const languageStrength = 1e-2;
/** Strength of the prior on the sentence weights of the universal column: the best on languages that were left out. */
const universalStrength = 1.5e-1;
/** ROUGE that makes one pick e times as good as another. Judgement: a typical difference between two fair sentences. */
const temperature = 0.1;
/** Rounds after the first. A fourth changed nothing in cross-validation. */
const moreRounds = 3;

/** How a column is learned. */
interface Settings {
  /** The name of the column in the progress. */
  readonly name: string;
  /** The weights to which the column is held: they decide what the data does not. */
  readonly prior: Weights;
  /** How strongly the weights of sentences are held to it. */
  readonly strength: number;
  /** True if the prior cannot pick well: the first round then learns the best single sentence. */
  readonly isBlank: boolean;
  /** 1 if every set has the same weight, 0 if every article has. */
  readonly evenness: number;
}

interface WeightedExample {
  readonly example: Example;
  readonly weight: number;
}

/** An example with its features. */
interface Prepared extends WeightedExample {
  readonly article: ArticleStatistics;
  readonly rows: readonly Float64Array[];
}

const noReport: ReportProgress = () => {};

const zeroWeights: Weights = {
  terms: termFeatures.map(() => 0),
  sentences: features.map(() => 0),
  redundancy: 0,
  adjacency: 0,
};

/** Learns the column of a language, held to the universal one. */
export function learnLanguage(
  examples: readonly Example[],
  universal: Weights,
  report = noReport,
  name = 'language',
): Weights {
  const settings = { name, prior: universal, strength: languageStrength, isBlank: false, evenness: 0.5 };
  return learn(examples, settings, report);
}

/**
 * Learns the column for languages without data. It is held to the order of the article, which is fair on all news, and
 * learns three sentences of every article, because readers see as many, whatever the summaries of its set have. These
 * settings were the best on languages that were left out.
 */
export function learnUniversal(examples: readonly Example[], report = noReport): Weights {
  const sentences = features.map(({ name }) => (name === 'position' ? -0.5 : 0));
  const threeEach = examples.map((example) => ({ ...example, count: 3 }));
  const settings = {
    name: 'universal',
    prior: { ...zeroWeights, sentences },
    strength: universalStrength,
    isBlank: true,
    evenness: 1,
  };
  return learn(threeEach, settings, report);
}

function learn(examples: readonly Example[], settings: Settings, report: ReportProgress): Weights {
  const { name, prior, strength, isBlank, evenness } = settings;
  const steps = moreRounds + 2;
  report(name, 0, steps);
  const weighted = weighExamples(examples, evenness);
  const terms = [...learnTerms(weighted, prior)];
  const prepared = weighted.map((one) => prepare(one, terms));
  const start = sentenceVector(prior);
  let weights = weightsFrom(start, terms);
  for (let round = 0; round <= moreRounds; round += 1) {
    report(name, round + 1, steps);
    const choices = prepared.flatMap((one) =>
      isBlank && round === 0
        ? choicesFor(one, [[]], zeroWeights)
        : choicesFor(one, summariesLessOne(one, weights), weights),
    );
    weights = weightsFrom(fitChoices(choices, { strength, prior: start }), terms);
  }
  return weights;
}

function weighExamples(examples: readonly Example[], evenness: number): WeightedExample[] {
  const sizes = new Map<string, number>();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return examples.map((example) => ({ example, weight: sizes.get(example.set)! ** -evenness }));
}

function learnTerms(weighted: readonly WeightedExample[], prior: Weights): Float64Array {
  const groups = weighted.map(({ example: { terms, positions, used }, weight }) => {
    const rows = Array.from(used, (_, term) => Float64Array.from(describeTerm(term, terms, positions)));
    return { rows, labels: used, weight };
  });
  return fitLogistic(groups, { strength: termStrength, prior: Float64Array.from(prior.terms) });
}

function prepare({ example, weight }: WeightedExample, termWeights: readonly number[]): Prepared {
  const article = measureArticle(example.sentences, example.title, termWeights);
  // The last two columns depend on the summary at hand: see `rowInSummary`.
  const rows = article.sentences.map((_, index) =>
    Float64Array.of(...features.map(({ value }) => value(index, article)), 0, 0),
  );
  return { example, weight, article, rows };
}

/** The weights of sentences as one vector: those of the features, then of redundancy and adjacency. */
const sentenceVector = ({ sentences, redundancy, adjacency }: Weights): Float64Array =>
  Float64Array.of(...sentences, redundancy, adjacency);

const weightsFrom = (vector: Float64Array, terms: readonly number[]): Weights => ({
  terms,
  sentences: [...vector.slice(0, features.length)],
  // A merit of repetition would be chance, and the greedy order of the ranker relies on there being none.
  redundancy: Math.min(0, vector[features.length]!),
  adjacency: vector[features.length + 1]!,
});

/** Returns the summary by these weights without its first sentence, without its second, and so on. */
function summariesLessOne(prepared: Prepared, weights: Weights): number[][] {
  const picked = pick(prepared, weights).slice(0, prepared.example.count);
  return picked.map((removed) => picked.filter((index) => index !== removed));
}

/** Returns a choice for each summary that lacks one sentence: what each sentence of the article would add to it. */
function choicesFor(prepared: Prepared, summaries: readonly number[][], weights: Weights): Choice[] {
  const { example, article, weight } = prepared;
  const vector = sentenceVector(weights);
  return summaries.flatMap((summary): Choice[] => {
    const candidates = [...article.sentences.keys()].filter((index) => canJoin(index, summary, example));
    if (candidates.length < 2) return [];
    const rows = candidates.map((index) => rowInSummary(index, summary, prepared));
    // Adding the score prefers, of two sentences that are equally good, the one that the features can tell apart.
    const scores = candidates.map(
      (index, at) => example.reward([...summary, index]) / temperature + dot(rows[at]!, vector),
    );
    return [{ rows, targets: softmax(scores), weight: weight / summaries.length }];
  });
}

/** A faulty sentence cannot be picked, unless it is anaphoric and the summary has its antecedent. */
function canJoin(index: number, summary: readonly number[], { faults }: Example): boolean {
  if (summary.includes(index)) return false;
  const fault = faults[index];
  return fault === undefined || (fault === 'anaphoric' && summary.includes(index - 1));
}

/** Returns the features of a sentence that is added to a summary. */
function rowInSummary(index: number, summary: readonly number[], { article, rows }: Prepared): Float64Array {
  if (summary.length === 0) return rows[index]!;
  const { terms, termSalience, salience } = article;
  const covered = terms.sets[index]!.filter((term) =>
    summary.some((other) => terms.sets[other]!.includes(term)),
  );
  const row = rows[index]!.slice();
  row[features.length] =
    covered.reduce((sum: number, term) => sum + termSalience[term]!, 0) / (salience[index]! || 1);
  row[features.length + 1] = Number(summary.includes(index - 1));
  return row;
}

/** Returns all sentences in the greedy order of the ranker itself. */
function pick({ example, article, rows }: Prepared, weights: Weights): number[] {
  const vector = Float64Array.of(...weights.sentences, 0, 0);
  const scores = Float64Array.from(rows, (row) => dot(row, vector));
  return orderByMarginalRelevance({ ...article, scores, faults: example.faults }, weights).map(
    ({ index }) => index,
  );
}

/** Returns the indices of the sentences in the summary of an example by these weights, the best first. */
export function pickFrom(example: Example, weights: Weights): number[] {
  const prepared = prepare({ example, weight: 1 }, weights.terms);
  return pick(prepared, weights).slice(0, example.count);
}
