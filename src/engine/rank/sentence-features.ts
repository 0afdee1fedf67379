// The features of a sentence: one small function each over the statistics of its article, the same for every language.
// Shares and logarithms, so that the length of the article does not change their scale.
import type { Fault, Reason } from '../model.ts';
import { sumOver } from '../text/typed-arrays.ts';
import type { ArticleStatistics, RankedMeasure } from './article-statistics.ts';
import type { PlaceMeasure } from './paragraph-places.ts';
import type { SectionMeasure } from './sections.ts';
import type { ShapeMeasure } from './sentence-shapes.ts';
import type { NoveltyMeasure } from './term-novelty.ts';

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

const place =
  (measure: PlaceMeasure): Value =>
  (index, { places }) =>
    places[measure][index]!;
const section =
  (measure: SectionMeasure): Value =>
  (index, { sections }) =>
    sections[measure][index]!;
const shape =
  (measure: ShapeMeasure): Value =>
  (index, { shapes }) =>
    shapes[measure][index]!;
const novelty =
  (measure: NoveltyMeasure): Value =>
  (index, { novelty }) =>
    novelty[measure][index]!;

/** A feature for each measure, with its name. */
const fromMeasures = <Measure extends string>(
  measures: readonly Measure[],
  toValue: (measure: Measure) => Value,
): Record<string, Value> => Object.fromEntries(measures.map((measure) => [measure, toValue(measure)]));

const position: Readonly<Record<string, Value>> = {
  lead: isAt(0),
  second: isAt(1),
  position: (index, { positions }) => Math.log(1 + positions[index]!),
  'early salience': (index, article) => salience(index, article) / (1 + article.positions[index]!),
  depth: (index, { positions, sentences }) => positions[index]! / sentences.length,
  ...fromMeasures(['sentences after', 'words before', 'words after', 'share of words before'], place),
  ...fromMeasures(['place in paragraph', 'place from end of paragraph'], place),
};

const sections: Readonly<Record<string, Value>> = {
  ...fromMeasures(['headings', 'opens section', 'place in section', 'similarity to heading'], section),
  ...fromMeasures(['is heading', 'follows heading'], section),
};

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
  ...fromMeasures(['terms introduced', 'recurrences of introduced terms'], novelty),
  ...fromMeasures(['share of unique terms', 'rarity'], novelty),
  ...fromMeasures(['salience of paragraph', 'best in paragraph'], place),
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
  ...fromMeasures(['names introduced', 'recurring names'], novelty),
  ...fromMeasures(['numbers', 'years', 'currencies and shares'], shape),
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
  ...fromMeasures(['words', 'words relative to mean', 'sentences of paragraph', 'words of paragraph'], place),
  ...fromMeasures(['words of paragraph relative to mean', 'sentences of article'], place),
  ...fromMeasures(['characters', 'share of capitals', 'commas', 'colons', 'semicolons', 'dashes'], shape),
  ...fromMeasures(['brackets', 'exclamations', 'questions', 'addresses', 'opens in lower case'], shape),
  ...fromMeasures(['opens with a number', 'ends in a mark', 'ends in a colon', 'ends in an ellipsis'], shape),
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

export const features: readonly Feature[] = [
  position,
  sections,
  content,
  title,
  figures,
  form,
  faults,
].flatMap(toFeatures);
