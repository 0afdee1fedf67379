// `npm run --silent train -- SUMMARIES_FOLDER CHOICES…`: learns the weights of terms from articles with summaries, and those of
// sentences from the choices of readers.
import { runInProcess } from '../scripts/terminal/command-line.ts';
import { train } from './train/train.ts';

await runInProcess(train);
