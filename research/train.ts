// `npm run --silent train -- DATA_FOLDER`: learns the weights of the ranking from articles with summaries.
import { runInProcess } from '../scripts/terminal/command-line.ts';
import { train } from './train/train.ts';

await runInProcess(train);
