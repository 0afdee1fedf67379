// Examples → a table of weights, in two stages: first how likely each term is to be in a reference, then which sentence
// to pick. What is learned is the pick that improves the summary at hand: the trainer picks with the weights it has,
// takes one pick away, asks what each sentence would make of the rest, and learns from that; a few rounds.
import { type ArticleStatistics, measureArticle } from '../../src/engine/rank/article-statistics.ts';
import { orderByMarginalRelevance } from '../../src/engine/rank/marginal-relevance.ts';
import { features } from '../../src/engine/rank/sentence-features.ts';
import { describeTerm, termFeatures } from '../../src/engine/rank/term-salience.ts';
import type { Weights, WeightTables } from '../../src/engine/rank/weights.ts';
import { type Choice, fitChoices, softmax } from './choice.ts';
import type { Example } from './example.ts';
import { fitLogistic } from './logistic.ts';
import { dot } from './newton.ts';

/** How strongly the weights of terms are held to the prior: chosen by cross-validation among powers of ten. */
const termPull = 1e-5;
/** ROUGE that makes one pick e times as good as another: a typical difference between two fair sentences. */
const temperature = 0.1;
/** After three, nothing changes that cross-validation shows. */
const rounds = 3;

interface Prepared {
  readonly example: Example;
  readonly document: ArticleStatistics;
  readonly rows: readonly Float64Array[];
  readonly weight: number;
}

/** How a table is learned: to which weights it is held, and how strongly, so that what the data does not say is taken from there. */
interface Prior {
  readonly weights: Weights;
  /** Of the weights of sentences. */
  readonly pull: number;
  /** Knows too little to pick with: the first round asks for the best single sentence. */
  readonly isBlank: boolean;
  /** 1 where every set counts the same, 0 where every article does. */
  readonly evenness: number;
}

type Tell = (line: string) => void;

const nothing: Weights = {
  terms: termFeatures.map(() => 0),
  sentences: features.map(() => 0),
  redundancy: 0,
  adjacency: 0,
};

/** The table of a language, held to the universal one. */
export function learnLanguage(examples: readonly Example[], universal: Weights, tell?: Tell): Weights {
  // By cross-validation among powers of ten.
  return learn(examples, { weights: universal, pull: 1e-2, isBlank: false, evenness: 0.5 }, tell);
}

/**
 * The table for languages without data. Each of its settings is the best on languages that were left out: it is held to
 * the first sentences, the one order that is fair on all news, and learns three sentences of every article, since readers
 * see as many, whatever the summaries of its set have.
 */
export function learnUniversal(examples: readonly Example[], tell?: Tell): Weights {
  const sentences = features.map(({ name }) => (name === 'position' ? -0.5 : 0));
  const lead = { ...nothing, sentences };
  const three = examples.map((example) => ({ ...example, count: 3 }));
  return learn(three, { weights: lead, pull: 1.5e-1, isBlank: true, evenness: 1 }, tell);
}

function learn(examples: readonly Example[], prior: Prior, tell: Tell = () => {}): Weights {
  const weighted = weigh(examples, prior.evenness);
  tell(`terms of ${examples.length} articles`);
  const terms = [...learnTerms(weighted, prior.weights)];
  const prepared = weighted.map(({ example, weight }): Prepared => {
    const document = measureArticle(example.sentences, example.title, terms);
    return { example, document, weight, rows: rowsOf(document) };
  });
  const start = Float64Array.of(
    ...prior.weights.sentences,
    prior.weights.redundancy,
    prior.weights.adjacency,
  );
  let weights = readChoice(start, terms);
  for (let round = 0; round <= rounds; round += 1) {
    tell(`sentences, round ${round + 1} of ${rounds + 1}`);
    const isFirst = prior.isBlank && round === 0;
    const choices = prepared.flatMap((one) =>
      isFirst ? choicesOf(one, [[]], nothing) : choicesOf(one, withoutOne(one, weights), weights),
    );
    weights = readChoice(fitChoices(choices, { strength: prior.pull, prior: start }), terms);
  }
  return weights;
}

function weigh(examples: readonly Example[], evenness: number): { example: Example; weight: number }[] {
  const counts = new Map<string, number>();
  for (const { set } of examples) counts.set(set, (counts.get(set) ?? 0) + 1);
  return examples.map((example) => ({ example, weight: counts.get(example.set)! ** -evenness }));
}

function learnTerms(weighted: readonly { example: Example; weight: number }[], prior: Weights): Float64Array {
  const groups = weighted.map(({ example: { terms, places, used }, weight }) => {
    const rows = Array.from(used, (_, term) => Float64Array.from(describeTerm(term, terms, places)));
    return { rows, labels: used, weight };
  });
  return fitLogistic(groups, { strength: termPull, prior: Float64Array.from(prior.terms) });
}

const rowsOf = (document: ArticleStatistics): Float64Array[] =>
  document.sentences.map((_, index) =>
    Float64Array.of(...features.map(({ value }) => value(index, document)), 0, 0),
  );

const readChoice = (weights: Float64Array, terms: readonly number[]): Weights => ({
  terms,
  sentences: [...weights.slice(0, features.length)],
  // That repeating be a merit would be chance; the greedy order relies on that it is none.
  redundancy: Math.min(0, weights[features.length]!),
  adjacency: weights[features.length + 1]!,
});

/** The summary by these weights, less one of its sentences, for each of them. */
function withoutOne(prepared: Prepared, weights: Weights): number[][] {
  const picked = pick(prepared, weights).slice(0, prepared.example.count);
  return picked.map((out) => picked.filter((index) => index !== out));
}

/** What each sentence would make of each of the `rests`. */
function choicesOf(prepared: Prepared, rests: readonly number[][], weights: Weights): Choice[] {
  const { example, document, weight } = prepared;
  const table = Float64Array.of(...weights.sentences, weights.redundancy, weights.adjacency);
  return rests.flatMap((rest): Choice[] => {
    const rows: Float64Array[] = [];
    const scores: number[] = [];
    for (const index of document.sentences.keys()) {
      const fault = example.faults[index];
      const leaning = fault === 'anaphoric' && rest.includes(index - 1);
      if (rest.includes(index) || (fault !== undefined && !leaning)) continue;
      const row = beside(rest, index, prepared);
      rows.push(row);
      // Of sentences that are as good, the one that the features already favour can be learned.
      scores.push(example.reward([...rest, index]) / temperature + dot(row, table));
    }
    return rows.length < 2 ? [] : [{ rows, targets: softmax(scores), weight: weight / rests.length }];
  });
}

/** The features of a sentence that would stand in one summary with the others. */
function beside(rest: readonly number[], index: number, { document, rows }: Prepared): Float64Array {
  if (rest.length === 0) return rows[index]!;
  const { terms, termSalience, salience } = document;
  const row = rows[index]!.slice();
  let said = 0;
  for (const term of terms.sets[index]!) {
    if (rest.some((other) => terms.sets[other]!.includes(term))) said += termSalience[term]!;
  }
  row[features.length] = said / (salience[index]! || 1);
  row[features.length + 1] = Number(rest.includes(index - 1));
  return row;
}

/** The greedy order of the ranker itself. */
function pick({ example, document, rows }: Prepared, weights: Weights): number[] {
  const table = Float64Array.of(...weights.sentences, 0, 0);
  const scores = Float64Array.from(rows, (row) => dot(row, table));
  return orderByMarginalRelevance({ ...document, scores, faults: example.faults }, weights).map(
    ({ index }) => index,
  );
}

/** The first `count` of an example's sentences by these weights, as indices. */
export function pickFrom(example: Example, weights: Weights): number[] {
  const document = measureArticle(example.sentences, example.title, weights.terms);
  return pick({ example, document, rows: rowsOf(document), weight: 1 }, weights).slice(0, example.count);
}

/** As they are stored: two decimals change no summary that a person would notice. */
export function tablesOf(weights: Readonly<Record<string, Weights>>): WeightTables {
  const tables = Object.values(weights);
  const row = (value: (each: Weights) => number) => tables.map((each) => Number(value(each).toFixed(2)));
  const rows = (names: readonly string[], values: (each: Weights) => readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, row((each) => values(each)[index]!)]));
  return {
    languages: Object.keys(weights),
    terms: rows(termFeatures, ({ terms }) => terms),
    sentences: rows(
      features.map(({ name }) => name),
      ({ sentences }) => sentences,
    ),
    picked: { redundancy: row(({ redundancy }) => redundancy), adjacency: row(({ adjacency }) => adjacency) },
  };
}
