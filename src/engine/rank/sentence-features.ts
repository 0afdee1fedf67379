// Sentence → named numbers: one small function each over what the document knows of the sentence, the same for every
// language. Shares and logarithms, so that no length of article throws the weights off.

import type { Reason } from '../model.ts';
import { sumOver } from '../text/typed-arrays.ts';
import type { Document } from './article-statistics.ts';

type Value = (index: number, document: Document) => number;

export interface Feature {
  readonly name: string;
  readonly value: Value;
}

/** Words of a sentence that is rarely worth a line, and of one that wins every count and loses its reader. */
const shortSentence = 8;
const longSentence = 40;
/** Keeps the logarithm of no salience finite. */
const leastSalience = 0.1;

const length: Value = (index, { lengths }) => Math.log(1 + lengths[index]!);
const place: Value = (index, { places }) => Math.log(1 + places[index]!);
const early: Value = (index, { places }) => 1 / (1 + places[index]!);
const salience: Value = (index, document) => Math.log(leastSalience + (document.salience[index] ?? 0));
const terms: Value = (index, document) => Math.max(1, document.terms.sets[index]!.length);
const at =
  (wanted: number): Value =>
  (index, { places }) =>
    Number(places[index] === wanted);
const shape =
  (pattern: RegExp): Value =>
  (index, { sentences }) =>
    Number(pattern.test(sentences[index]!.text));

const position: Readonly<Record<string, Value>> = {
  lead: at(0),
  second: at(1),
  place,
  'salience early': (index, document) => salience(index, document) * early(index, document),
  depth: (index, { places, sentences }) => places[index]! / sentences.length,
};

const content: Readonly<Record<string, Value>> = {
  salience,
  'salience to the most': (index, document) => document.salience[index]! / document.most.salience,
  'salience to all': (index, document) => document.salience[index]! / document.most.importance,
  'salience per term': (index, document) => document.salience[index]! / terms(index, document),
  'density rank': (index, { ranks }) => Math.log(1 + ranks.density[index]!),
  novelty: (index, { novelty }) => novelty[index]!,
  backward: (index, { likeness }) => likeness.backward[index]!,
  forward: (index, { likeness }) => likeness.forward[index]!,
  recurring: (index, document) => {
    const { sets, frequency } = document.terms;
    return sumOver(sets[index]!, (term) => Number(frequency[term]! > 1)) / terms(index, document);
  },
  'recurring pairs': (index, { recurringPairs }) => Math.log(1 + recurringPairs[index]!),
  'share of recurring pairs': (index, { recurringPairs, lengths }) =>
    recurringPairs[index]! / Math.max(1, lengths[index]! - 1),
};

const title: Readonly<Record<string, Value>> = {
  'like title': (index, { likeness }) => likeness.title[index]!,
  'share of title': (index, { titled, most }) => titled[index]! / most.titled,
};

const figures: Readonly<Record<string, Value>> = {
  figures: shape(/\p{N}/u),
  names: (index, { terms: { sets, capitals } }) =>
    Math.log(1 + sumOver(sets[index]!, (term) => Math.min(1, capitals[term]!))),
};

const form: Readonly<Record<string, Value>> = {
  length,
  short: (index, { lengths }) => Math.max(0, 1 - lengths[index]! / shortSentence),
  long: (index, { lengths }) => Math.max(0, lengths[index]! / longSentence - 1),
  'opens with a quote': shape(/^["“”„«'‘「]/),
  quote: shape(/["“”„«»「」]/),
};

const named = (group: Readonly<Record<string, Value>>): Feature[] =>
  Object.entries(group).map(([name, value]) => ({ name, value }));

/** The features whose sum is a reason that the popup can say; those of form are none. */
export const reasons: Readonly<Record<Reason, readonly string[]>> = {
  lead: Object.keys(position),
  central: Object.keys(content),
  title: Object.keys(title),
  figures: Object.keys(figures),
};

export const features: readonly Feature[] = [position, content, title, figures, form].flatMap(named);
