// Fits a network (src/engine/rank/network.ts) to ratings by gradient descent: squared loss, Adam (Kingma & Ba 2015) with
// decoupled weight decay (Loshchilov & Hutter 2019) and dropout (Srivastava et al. 2014). Seeded, and without functions that
// engines may round differently, so that the same data gives the same weights.
import {
  applyLayer,
  biasFor,
  meanOf,
  type Network,
  outputOf,
  pad,
  windowLength,
} from '../../src/engine/rank/network.ts';
import { addGradient, type Pass } from './network-gradient.ts';
import { gaussian, randomFrom, shuffle } from './random.ts';

export interface RatedArticle {
  /** The standardized features, a row for each sentence. */
  readonly rows: Float64Array;
  /** The values to predict. */
  readonly ratings: Float64Array;
}

export interface NetworkOptions {
  /** Hidden values. */
  readonly size: number;
  /** How often each article is seen. */
  readonly epochs: number;
  readonly seed: number;
}

/** Articles per step, and the highest rate, which rises over the first tenth of the steps and falls to a twentieth. */
const batchSize = 8;
const highestRate = 0.003;
const lastRate = 0.05;
const warmUp = 0.1;
const decay = 0.02;
/** The shares of features, and of hidden values, that are left out at random. */
const droppedFeatures = 0.1;
const droppedValues = 0.2;
/** Sentences of a typical article. A longer one weighs no more, a very short one less. */
const typicalLength = 30;
const shortestLength = 10;

export function fitNetwork(
  articles: readonly RatedArticle[],
  width: number,
  { size, epochs, seed }: NetworkOptions,
): Network {
  const random = randomFrom(seed);
  const network = randomNetwork(width, size, random);
  const gradient = emptyNetwork(width, size);
  const adam = new Adam(parametersOf(network), parametersOf(gradient));
  const order = [...articles.keys()];
  const steps = epochs * Math.ceil(order.length / batchSize);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += batchSize) {
      for (const article of order.slice(start, start + batchSize)) {
        const { rows, ratings } = articles[article]!;
        const pass = passThrough(rows, width, network, random);
        const share = typicalLength / Math.max(shortestLength, ratings.length) / batchSize / 10;
        const errors = pass.scores.map((score, index) => share * (score - ratings[index]!));
        addGradient(pass, errors, network, gradient);
      }
      const progress = step / steps;
      adam.step(
        highestRate *
          (progress < warmUp ? progress / warmUp : 1 - ((progress - warmUp) / (1 - warmUp)) * (1 - lastRate)),
      );
      step += 1;
    }
  }
  return withBias(network);
}

/** A network that is being learned has its bias in an array, like all other numbers. */
export interface LearnedNetwork extends Network {
  readonly biasOf: Float64Array;
}

const withBias = ({ biasOf, ...network }: LearnedNetwork): Network => ({ ...network, bias: biasOf[0]! });

function emptyNetwork(width: number, size: number): LearnedNetwork {
  return {
    size,
    hidden: { weights: new Float64Array(width * size), bias: new Float64Array(size) },
    context: { weights: new Float64Array(windowLength * size * size), bias: new Float64Array(size) },
    mean: new Float64Array(size * size),
    output: new Float64Array(size),
    direct: new Float64Array(width),
    bias: 0,
    biasOf: new Float64Array(1),
  };
}

/** Random weights keep the variance of what they are applied to (He et al. 2015). */
function randomNetwork(width: number, size: number, random: () => number): LearnedNetwork {
  const network = emptyNetwork(width, size);
  const fill = (weights: Float64Array, deviation: number) => {
    for (let at = 0; at < weights.length; at += 1) weights[at] = deviation * gaussian(random);
  };
  fill(network.hidden.weights, Math.sqrt(1.5 / width));
  fill(network.context.weights, Math.sqrt(1.5 / ((windowLength + 1) * size)));
  fill(network.mean, Math.sqrt(1.5 / ((windowLength + 1) * size)));
  fill(network.output, 0.1 / Math.sqrt(size));
  return network;
}

export const parametersOf = ({
  hidden,
  context,
  mean,
  output,
  direct,
  biasOf,
}: LearnedNetwork): Float64Array[] => [
  hidden.weights,
  hidden.bias,
  context.weights,
  context.bias,
  mean,
  output,
  direct,
  biasOf,
];

/** Computes the scores with random features and values left out, and keeps what the gradient needs. */
function passThrough(
  all: Float64Array,
  width: number,
  network: LearnedNetwork,
  random: () => number,
): Pass & { readonly scores: Float64Array } {
  const count = all.length / width;
  const keptFeatures = maskOf(width, droppedFeatures, random);
  const rows = all.map((value, at) => value * keptFeatures[at % width]!);
  const hiddenMask = maskOf(count * network.size, droppedValues, random);
  const hidden = multiply(applyLayer(rows, width, width, network.hidden), hiddenMask);
  const padded = pad(hidden, network.size);
  const mean = meanOf(hidden, network.size);
  const layer = { ...network.context, bias: biasFor(mean, network) };
  const contextMask = maskOf(count * network.size, droppedValues, random);
  const context = multiply(applyLayer(padded, windowLength * network.size, network.size, layer), contextMask);
  const values = context.map((value, at) => value + hidden[at]!);
  const { biasOf } = network;
  const scores = new Float64Array(count).map(
    (_, index) => biasOf[0]! + outputOf(values, index * network.size, rows, index * width, network),
  );
  return { rows, width, hidden, hiddenMask, padded, mean, context, contextMask, values, scores };
}

/** 0 for what is left out. The others are larger, so that the sum stays the same on average. */
const maskOf = (length: number, dropped: number, random: () => number): Float64Array =>
  new Float64Array(length).map(() => (random() < dropped ? 0 : 1 / (1 - dropped)));

function multiply(values: Float64Array, mask: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at += 1) values[at]! *= mask[at]!;
  return values;
}

/** The decay rates of the moments. The usual ones. */
const firstDecay = 0.9;
const secondDecay = 0.999;

class Adam {
  readonly #parameters: readonly Float64Array[];
  readonly #gradients: readonly Float64Array[];
  readonly #first: readonly Float64Array[];
  readonly #second: readonly Float64Array[];
  #firstPower = 1;
  #secondPower = 1;

  constructor(parameters: readonly Float64Array[], gradients: readonly Float64Array[]) {
    this.#parameters = parameters;
    this.#gradients = gradients;
    this.#first = parameters.map(({ length }) => new Float64Array(length));
    this.#second = parameters.map(({ length }) => new Float64Array(length));
  }

  /** Moves the parameters against the gradients, and sets those to 0. */
  step(rate: number): void {
    this.#firstPower *= firstDecay;
    this.#secondPower *= secondDecay;
    this.#parameters.forEach((values, which) => {
      const [gradients, first, second] = [this.#gradients[which]!, this.#first[which]!, this.#second[which]!];
      for (let at = 0; at < values.length; at += 1) {
        const gradient = gradients[at]!;
        first[at] = firstDecay * first[at]! + (1 - firstDecay) * gradient;
        second[at] = secondDecay * second[at]! + (1 - secondDecay) * gradient * gradient;
        const direction =
          first[at]! / (1 - this.#firstPower) / (Math.sqrt(second[at]! / (1 - this.#secondPower)) + 1e-8);
        values[at]! -= rate * (direction + decay * values[at]!);
        gradients[at] = 0;
      }
    });
  }
}
