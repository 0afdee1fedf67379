// `npm run --silent choices -- pack|join …`: takes the texts out of articles with choices, or puts them back.
import { runInProcess } from '../scripts/terminal/command-line.ts';
import { choices } from './choices/choices.ts';

await runInProcess(choices);
