// The features of a sentence: one small function each over the statistics of its article, the same for every language.
// Shares and logarithms, so that the length of the article does not change their scale.
import type { Fault, Reason } from '../model.ts';
import { sumOver } from '../text/typed-arrays.ts';
import type { ArticleStatistics, RankedMeasure } from './article-statistics.ts';

type Value = (index: number, article: ArticleStatistics) => number;

export interface Feature {
  readonly name: string;
  readonly value: Value;
}

/** Words. A shorter sentence is rarely worth a line; a longer one gains by its length alone. Judgements. */
const shortSentence = 8;
const longSentence = 40;
/** Keeps the logarithm of a salience of 0 finite. */
const smallestSalience = 0.1;

const salience: Value = (index, article) => Math.log(smallestSalience + (article.salience[index] ?? 0));
const termCount: Value = (index, { terms }) => Math.max(1, terms.sets[index]!.length);
const isAt =
  (position: number): Value =>
  (index, { positions }) =>
    Number(positions[index] === position);
const matches =
  (pattern: RegExp): Value =>
  (index, { sentences }) =>
    Number(pattern.test(sentences[index]!.text));

const rank =
  (measure: RankedMeasure): Value =>
  (index, { ranks }) =>
    ranks[measure][index]!;
const hasFault =
  (fault: Fault): Value =>
  (index, { faults }) =>
    Number(faults[index] === fault);

/** A feature for each of these measures of the article, with the name of the measure. */
const fromMeasures = <Group extends 'places' | 'sections' | 'shapes' | 'novelty'>(
  group: Group,
  measures: readonly (keyof ArticleStatistics[Group] & string)[],
): Record<string, Value> => {
  const readMeasure =
    (measure: string): Value =>
    (index, article) =>
      (article[group] as Readonly<Record<string, Float64Array>>)[measure]![index]!;
  return Object.fromEntries(measures.map((measure) => [measure, readMeasure(measure)]));
};

const position: Readonly<Record<string, Value>> = {
  lead: isAt(0),
  second: isAt(1),
  position: (index, { positions }) => Math.log(1 + positions[index]!),
  'early salience': (index, article) => salience(index, article) / (1 + article.positions[index]!),
  depth: (index, { positions, sentences }) => positions[index]! / sentences.length,
  ...fromMeasures('places', ['sentences after', 'words before', 'words after', 'share of words before']),
  ...fromMeasures('places', ['place in paragraph', 'place from end of paragraph']),
};

const sections: Readonly<Record<string, Value>> = fromMeasures('sections', [
  'headings',
  'opens section',
  'similarity to heading',
  'is heading',
]);

const content: Readonly<Record<string, Value>> = {
  salience,
  'salience relative to highest': (index, { salience, highestSalience }) =>
    salience[index]! / highestSalience,
  'share of total salience': (index, { salience, totalSalience }) => salience[index]! / totalSalience,
  'salience per term': (index, article) => article.salience[index]! / termCount(index, article),
  'density rank': (index, { densityRank }) => Math.log(1 + densityRank[index]!),
  novelty: (index, { novelSalience }) => novelSalience[index]!,
  'similarity to preceding': (index, { similarity }) => similarity.preceding[index]!,
  'similarity to following': (index, { similarity }) => similarity.following[index]!,
  'recurring terms': (index, article) => {
    const { sets, sentenceFrequency } = article.terms;
    return sumOver(sets[index]!, (term) => Number(sentenceFrequency[term]! > 1)) / termCount(index, article);
  },
  'recurring pairs': (index, { recurringPairs }) => Math.log(1 + recurringPairs[index]!),
  'share of recurring pairs': (index, { recurringPairs, lengths }) =>
    recurringPairs[index]! / Math.max(1, lengths[index]! - 1),
  'salience rank': rank('salience'),
  'salience per term rank': rank('salience per term'),
  'novelty rank': rank('novelty'),
  'centrality rank': rank('centrality'),
  'recurring terms rank': rank('recurring terms'),
  'recurring pairs rank': rank('recurring pairs'),
  ...fromMeasures('novelty', ['terms introduced', 'recurrences of introduced terms']),
  ...fromMeasures('novelty', ['share of unique terms', 'rarity']),
  ...fromMeasures('places', ['salience of paragraph', 'best in paragraph']),
};

const title: Readonly<Record<string, Value>> = {
  'similarity to title': (index, { similarity }) => similarity.title[index]!,
  'share of title': (index, { titleSalience, totalTitleSalience }) =>
    titleSalience[index]! / totalTitleSalience,
  'similarity to title rank': rank('similarity to title'),
};

const figures: Readonly<Record<string, Value>> = {
  figures: matches(/\p{N}/u),
  names: (index, { terms: { sets, capitals } }) =>
    Math.log(1 + sumOver(sets[index]!, (term) => Math.min(1, capitals[term]!))),
  ...fromMeasures('novelty', ['names introduced', 'recurring names']),
  ...fromMeasures('shapes', ['numbers', 'years', 'currencies and shares']),
};

const form: Readonly<Record<string, Value>> = {
  length: (index, { lengths }) => Math.log(1 + lengths[index]!),
  short: (index, { lengths }) => Math.max(0, 1 - lengths[index]! / shortSentence),
  long: (index, { lengths }) => Math.max(0, lengths[index]! / longSentence - 1),
  'length rank': rank('length'),
  'letters per word': (index, { sentences, lengths }) =>
    sentences[index]!.text.length / (1 + lengths[index]!),
  'opens with quotation mark': matches(/^["“”„«‘'「]/),
  'quotation mark': matches(/["“”„«»「」]/),
  'words outside quotation marks': (index, { unquotedWords }) => unquotedWords[index]!,
  'unbalanced quotation': (index, { isUnbalanced }) => isUnbalanced[index]!,
  ...fromMeasures('places', [
    'words',
    'words relative to mean',
    'sentences of paragraph',
    'words of paragraph',
  ]),
  ...fromMeasures('places', ['words of paragraph relative to mean', 'sentences of article']),
  ...fromMeasures('shapes', ['characters', 'share of capitals', 'commas', 'colons', 'semicolons', 'dashes']),
  ...fromMeasures('shapes', ['brackets', 'exclamations', 'questions', 'addresses', 'opens in lower case']),
  ...fromMeasures('shapes', [
    'opens with a number',
    'ends in a mark',
    'ends in a colon',
    'ends in an ellipsis',
  ]),
};

/** Sentences before and after a sentence whose faults count. Judgement. */
const faultWindow = 3;
/** Faults of page furniture and broken text. */
const isBroken = (fault: Fault | undefined): boolean => fault === 'fragment' || fault === 'call-to-action';

/** Faults are features too: readers seldom choose a faulty sentence, or one among page furniture. */
const faults: Readonly<Record<string, Value>> = {
  'call to action': hasFault('call-to-action'),
  fragment: hasFault('fragment'),
  question: hasFault('question'),
  anaphoric: hasFault('anaphoric'),
  linked: hasFault('linked'),
  'split quotation': hasFault('split-quotation'),
  'broken neighbours': (index, { faults }) => {
    let broken = 0;
    for (let near = index - faultWindow; near <= index + faultWindow; near += 1)
      // Beyond the first and the last sentence is page furniture.
      if (near !== index && (near < 0 || near >= faults.length || isBroken(faults[near]))) broken += 1;
    return broken;
  },
};

const toFeatures = (group: Readonly<Record<string, Value>>): Feature[] =>
  Object.entries(group).map(([name, value]) => ({ name, value }));

/** Which features make up a reason that the popup can give. Features of form and faults are no reason. */
export const featuresOfReason: Readonly<Record<Reason, readonly string[]>> = {
  lead: Object.keys(position),
  central: Object.keys(content),
  title: Object.keys(title),
  figures: Object.keys(figures),
};

const groups = [position, sections, content, title, figures, form, faults];
export const features: readonly Feature[] = groups.flatMap(toFeatures);
