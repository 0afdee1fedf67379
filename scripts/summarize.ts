// `npm run --silent summarize -- FILE`: prints the summary of a saved page or a plain text.
import { runInProcess } from './terminal/command-line.ts';
import { summarizeFile } from './terminal/summarize-file.ts';

await runInProcess(summarizeFile);
