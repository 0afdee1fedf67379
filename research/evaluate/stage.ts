// What a stage of the pipeline needs to be evaluated: which files it reads, and what it makes of one of them.
import type { Peer } from '../peers.ts';
import type { Row } from '../report/figures-table.ts';

export type Stage = StageByFile | StageOfAllFiles;

interface Described {
  /** The data and the measure, in one line for the usage. */
  readonly about: string;
  /** Returns the data files that a path means: the file, or those in the folder. Empty if it has none of this stage. */
  findFiles(path: string): string[];
}

/** Its rows are those of one file after the other. */
interface StageByFile extends Described {
  evaluateFile(file: string, options: EvaluationOptions): Promise<Evaluation>;
}

/** Its rows have items of several files. */
export interface StageOfAllFiles extends Described {
  evaluateFiles(files: readonly string[], options: EvaluationOptions): Promise<Evaluation>;
}

export interface EvaluationOptions {
  /** Sentences per summary; undefined for the usual number of the data set. */
  readonly sentenceCount: number | undefined;
  /** Other summarizers to run on the same articles. */
  readonly peers: readonly Peer[];
  /** Files with a second reading of the same items. */
  readonly secondFiles: readonly string[];
  /** No other extractors are run on the pages. */
  readonly isAlone: boolean;
  /** How many of the worst pages are described. */
  readonly worst: number;
  /** Called after each item. */
  reportProgress(done: number, total: number): void;
}

export interface Evaluation {
  readonly rows: readonly Row[];
  /** Written as one line of JSON each. */
  readonly predictions: readonly object[];
  /** Texts of one or more lines, printed below the table. */
  readonly findings?: readonly string[];
}
