// Examples → a table of weights, in two stages: first how likely each term is to be in a reference, then which sentence
// to pick. What is learned is the pick that improves the summary at hand: the trainer picks with the weights it has,
// takes one pick away, asks what each sentence would make of the rest, and learns from that; a few rounds.
import { type Document, describe } from '../../src/engine/document.ts';
import { features } from '../../src/engine/features.ts';
import { termFeatures } from '../../src/engine/importance.ts';
import { faultCosts, order } from '../../src/engine/rank.ts';
import type { Weights, WeightTable } from '../../src/engine/weights.ts';
import { type Choice, fitChoices, softmax } from './choice.ts';
import type { Example } from './example.ts';
import { fitLogistic } from './logistic.ts';
import { dot } from './newton.ts';

/** How strongly weights are held to the prior: chosen by cross-validation among powers of ten. */
const pulls = { terms: 1e-5, sentences: 1e-2 };
/** ROUGE that makes one pick e times as good as another: a typical difference between two fair sentences. */
const temperature = 0.1;
/** After three, nothing changes that cross-validation shows. */
const rounds = 3;

const termSize = termFeatures.length + 1;
/** After the features: the share already said, and whether it follows a pick. */
const choiceSize = features.length + 2;

interface Prepared {
  readonly example: Example;
  readonly document: Document;
  readonly rows: readonly Float64Array[];
  readonly weight: number;
}

/** `prior` are the weights of another table, to which these are held: what the data does not say is taken from there. */
export function learn(
  examples: readonly Example[],
  prior?: Weights,
  tell: (line: string) => void = () => {},
): Weights {
  const weighted = alike(examples);
  tell(`terms of ${examples.length} articles`);
  const terms = [...learnTerms(weighted, prior)];
  const prepared = weighted.map(({ example, weight }): Prepared => {
    const document = describe(example.sentences, example.title, terms);
    return { example, document, weight, rows: rowsOf(document) };
  });
  const start = prior
    ? Float64Array.of(...prior.sentences, prior.said, prior.follows)
    : new Float64Array(choiceSize);
  let weights = readChoice(start, terms);
  for (let round = 0; round <= rounds; round += 1) {
    tell(`sentences, round ${round + 1} of ${rounds + 1}`);
    // Without weights there is nothing to pick with: the first round asks for the best single sentence.
    const single = round === 0 && prior === undefined;
    const choices = prepared.flatMap((one) => choicesOf(one, weights, single));
    weights = readChoice(fitChoices(choices, { strength: pulls.sentences, prior: start }), terms);
  }
  return weights;
}

/** Every set counts the same, however many articles it has. */
function alike(examples: readonly Example[]): { example: Example; weight: number }[] {
  const counts = new Map<string, number>();
  for (const { set } of examples) counts.set(set, (counts.get(set) ?? 0) + 1);
  return examples.map((example) => ({ example, weight: 1 / counts.get(example.set)! }));
}

function learnTerms(
  weighted: readonly { example: Example; weight: number }[],
  prior?: Weights,
): Float64Array {
  const groups = weighted.map(({ example: { terms, places, used }, weight }) => {
    const rows = Array.from(used, (_, term) =>
      Float64Array.of(...termFeatures.map(({ value }) => value(term, terms, places)), 1),
    );
    return { rows, labels: used, weight };
  });
  return fitLogistic(groups, {
    strength: pulls.terms,
    prior: prior ? Float64Array.from(prior.terms) : new Float64Array(termSize),
  });
}

const rowsOf = (document: Document): Float64Array[] =>
  document.sentences.map((_, index) =>
    Float64Array.of(...features.map(({ value }) => value(index, document)), 0, 0),
  );

const readChoice = (weights: Float64Array, terms: readonly number[]): Weights => ({
  terms,
  sentences: [...weights.slice(0, features.length)],
  // That repeating be a merit would be chance; the greedy order relies on that it is none.
  said: Math.min(0, weights[features.length]!),
  follows: weights[features.length + 1]!,
});

function choicesOf(prepared: Prepared, weights: Weights, single: boolean): Choice[] {
  const { example, document, weight } = prepared;
  const picked = single ? [] : pick(prepared, weights).slice(0, example.count);
  const rests = single ? [[]] : picked.map((out) => picked.filter((index) => index !== out));
  return rests.flatMap((rest): Choice[] => {
    const rows: Float64Array[] = [];
    const scores: number[] = [];
    for (const index of document.sentences.keys()) {
      const fault = example.faults[index];
      const leaning = fault === 'leaning' && rest.includes(index - 1);
      if (rest.includes(index) || (fault !== undefined && !leaning)) continue;
      const row = beside(rest, index, prepared);
      rows.push(row);
      const score = single
        ? 0
        : dot(row, Float64Array.of(...weights.sentences, weights.said, weights.follows));
      // Of sentences that are as good, the one that the features already favour can be learned.
      scores.push(example.reward([...rest, index]) / temperature + score);
    }
    return rows.length < 2 ? [] : [{ rows, targets: softmax(scores), weight: weight / rests.length }];
  });
}

/** The features of a sentence that would stand in one summary with the others. */
function beside(rest: readonly number[], index: number, { document, rows }: Prepared): Float64Array {
  if (rest.length === 0) return rows[index]!;
  const { terms, importance, salience } = document;
  const row = rows[index]!.slice();
  let said = 0;
  for (const term of terms.sets[index]!) {
    if (rest.some((other) => terms.sets[other]!.includes(term))) said += importance[term]!;
  }
  row[features.length] = said / (salience[index]! || 1);
  row[features.length + 1] = Number(rest.includes(index - 1));
  return row;
}

/** The greedy order of the ranker itself. */
function pick({ example, document, rows }: Prepared, weights: Weights): number[] {
  const table = Float64Array.of(...weights.sentences, 0, 0);
  const own = Float64Array.from(rows, (row, index) => {
    const fault = example.faults[index];
    return dot(row, table) - (fault === undefined ? 0 : faultCosts[fault]);
  });
  return order(document, own, example.faults, weights).map(({ index }) => index);
}

/** The first `count` of an example's sentences by these weights, as indices. */
export function pickFrom(example: Example, weights: Weights): number[] {
  const document = describe(example.sentences, example.title, weights.terms);
  return pick({ example, document, rows: rowsOf(document), weight: 1 }, weights).slice(0, example.count);
}

/** As it is stored: three decimals change no summary that a person would notice. */
export function tableOf({ terms, sentences, said, follows }: Weights): WeightTable {
  const round = (value: number): number => Number(value.toFixed(3));
  const table = (names: readonly string[], values: readonly number[]) =>
    Object.fromEntries(names.map((name, index) => [name, round(values[index]!)]));
  return {
    terms: table([...termFeatures.map(({ name }) => name), 'constant'], terms),
    sentences: table(
      features.map(({ name }) => name),
      sentences,
    ),
    picked: { said: round(said), follows: round(follows) },
  };
}
