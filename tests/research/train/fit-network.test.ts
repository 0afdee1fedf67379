import { expect, test } from 'vitest';
import { fitNetwork, type RatedArticle } from '../../../research/train/fit-network.ts';
import { randomFrom } from '../../../research/train/random.ts';
import { activate, type Network, outputOf } from '../../../src/engine/rank/network.ts';

/** Articles whose sentences have one random feature, rated by it and that of the sentences around it. */
function articles(rate: (values: readonly number[], index: number) => number): RatedArticle[] {
  const random = randomFrom(7);
  return Array.from({ length: 80 }, () => {
    const values = Array.from({ length: 12 }, () => 2 * random() - 1);
    const ratings = Float64Array.from(values, (_, index) => rate(values, index));
    return { rows: Float64Array.from(values), ratings };
  });
}

const errorOf = (network: Network, { rows, ratings }: RatedArticle) => {
  const { values } = activate(rows, 1, network);
  const errors = ratings.map(
    (rating, index) => (outputOf(values, index * network.size, rows, index, network) - rating) ** 2,
  );
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
};
const meanError = (network: Network, some: readonly RatedArticle[]) =>
  some.reduce((sum, article) => sum + errorOf(network, article), 0) / some.length;
const options = { size: 8, epochs: 60, seed: 1 };

test.each<[name: string, rate: (values: readonly number[], index: number) => number]>([
  ['its feature', (values, index) => values[index]!],
  ['the size of its feature, which is not linear', (values, index) => 2 * Math.abs(values[index]!)],
  ['the sentence before', (values, index) => values[index - 1] ?? 0],
  ['the sentence after', (values, index) => values[index + 1] ?? 0],
])('learns ratings by %s', (_, rate) => {
  const all = articles(rate);
  const network = fitNetwork(all.slice(20), 1, options);
  const constant = all.slice(0, 20).flatMap(({ ratings }) => [...ratings]);
  const mean = constant.reduce((sum, value) => sum + value, 0) / constant.length;
  const variance = constant.reduce((sum, value) => sum + (value - mean) ** 2, 0) / constant.length;
  expect(meanError(network, all.slice(0, 20))).toBeLessThan(variance / 2);
});

test('the same data and seed give the same network', () => {
  const some = articles((values, index) => values[index]!).slice(0, 8);
  const once = fitNetwork(some, 1, { ...options, epochs: 2 });
  expect(fitNetwork(some, 1, { ...options, epochs: 2 })).toEqual(once);
  expect(fitNetwork(some, 1, { ...options, epochs: 2, seed: 2 })).not.toEqual(once);
});
