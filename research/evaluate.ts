// `npm run --silent evaluate -- STAGE PATH…`: measures one stage of the pipeline on data with known answers.
import { runInProcess } from '../scripts/terminal/command-line.ts';
import { evaluate } from './evaluate/evaluate.ts';

await runInProcess(evaluate);
