// The explanation of a summary → what the terminal shows, and what other programs read: which filter dropped each block of
// the page, which paragraphs are folded, and why each sentence is picked or not.
import type { ExplainedSentence, ExplainedSummary } from '../../src/engine/explain-article.ts';
import type { Fold, Refusal } from '../../src/engine/model.ts';
import type { ExplainedBlock } from '../../src/page/explain-extraction.ts';
import { foldForPrograms, withoutControls } from './format-summary.ts';

export interface Explanation {
  /** In the order of the page; undefined for plain text. */
  readonly blocks?: readonly ExplainedBlock[];
  readonly result: ExplainedSummary | Refusal;
}

/** Characters of a text that the terminal shows. Judgement: with the columns before it, a line of 120. */
const shownLength = 90;
/** Features of a sentence that are shown, the strongest ones. */
const shownFeatures = 3;

/** Returns the explanation for `--json`: the same as the terminal shows, with whole texts and exact numbers. */
export function explanationForPrograms({ blocks, result }: Explanation) {
  const page = { ...(blocks && { blocks }) };
  if ('reason' in result) return { refused: { reason: result.reason, detail: result.detail }, ...page };
  const { summary, sentences } = result;
  return {
    language: summary.language,
    scope: summary.scope,
    ...page,
    folded: summary.folded.map(foldForPrograms),
    sentences: sentences.map(({ sentence, contributions, ...explained }) => {
      return { ...sentence, ...explained, contributions: contributions.slice(0, shownFeatures) };
    }),
  };
}

/** Returns the explanation as plain text: a line for each block and fold, two lines for each sentence. */
export function formatExplanation({ blocks, result }: Explanation): string {
  const sections = 'reason' in result ? [formatRefusal(result)] : [];
  if (blocks) sections.push(section('Blocks of the page', formatBlocks(blocks)));
  if ('reason' in result) return sections.join('\n\n');
  const { summary, sentences } = result;
  return [
    `Language ${withoutControls(summary.language)}, summary of the ${summary.scope}`,
    ...sections,
    section('Folded paragraphs', summary.folded.map(formatFold)),
    section('Sentences', formatSentences(sentences)),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string =>
  [`${title}${lines.length === 0 ? ': none' : ''}`, ...lines.map((line) => `  ${line}`)].join('\n');

function formatRefusal({ reason, detail }: Refusal): string {
  return `Refused: ${reason}${detail === undefined ? '' : ` (${shorten(detail)})`}`;
}

function formatBlocks(blocks: readonly ExplainedBlock[]): string[] {
  const verdicts = blocks.map(({ droppedBy }) => droppedBy ?? 'kept');
  const width = Math.max(...verdicts.map(({ length }) => length));
  return blocks.map(({ kind, text }, index) => {
    return `${verdicts[index]!.padEnd(width)}  ${kind.padEnd('heading'.length)}  ${shorten(text)}`;
  });
}

function formatFold({ paragraph, into, why, similarity }: Fold): string {
  return `${paragraph.order} into ${into}, ${why}, similarity ${similarity.toFixed(2)}: ${shorten(paragraph.text)}`;
}

function formatSentences(sentences: readonly ExplainedSentence[]): string[] {
  const width = String(sentences.length).length;
  return sentences.flatMap(({ sentence, isPicked, rank, score, fault, contributions }) => {
    const verdict = `${isPicked ? 'picked' : '      '}  ${String(rank).padStart(width)}. `;
    const features = contributions.slice(0, shownFeatures).map(({ feature, value }) => {
      return `${feature} ${value < 0 ? '' : '+'}${value.toFixed(2)}`;
    });
    const judgement = `score ${score.toFixed(2)}${fault ? `, ${fault}` : ''}`;
    const reasons = features.length === 0 ? judgement : `${judgement}: ${features.join(', ')}`;
    return [verdict + shorten(sentence.text), ' '.repeat(verdict.length) + reasons];
  });
}

/** Returns the text as one line without control characters, and with an ellipsis if it is cut. */
function shorten(text: string): string {
  const line = withoutControls(text).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= shownLength ? line : `${characters.slice(0, shownLength - 1).join('')}…`;
}
