// `npm run bench [-- --pages FOLDER]` or `npm run bench -- PART …`: measures time and memory.
import { runInProcess } from '../scripts/terminal/command-line.ts';
import { bench } from './bench/bench.ts';

await runInProcess(bench);
