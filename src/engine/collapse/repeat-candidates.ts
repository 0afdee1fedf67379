// Which paragraphs may be said elsewhere: those whose runs of six words stand in the text again. Any copy does, however
// it was cut or edited, and nearly nothing else; so the close look of containment.ts is for few.
import { runsOf } from './shingles.ts';

/** Two edited words in twenty leave a fifth of the runs; sharing a place fakes a sixteenth. */
const repeatedRuns = 0.15;
/** Places to a run: most are then alone in theirs. */
const placesPerRun = 8;

/** The indices of those of which enough runs stand elsewhere, or in themselves again, given the shingles of each. */
export function candidatesOf(shingles: readonly Int32Array[]): number[] {
  const runs = shingles.map(runsOf);
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const mask = 2 ** Math.max(5, Math.ceil(Math.log2(placesPerRun * total + 1))) - 1;
  // One bit for each place (Bloom 1970): two runs that share one are taken for one, which only costs a look.
  const [once, again] = [new Int32Array((mask + 1) / 32), new Int32Array((mask + 1) / 32)];
  for (const own of runs)
    for (let at = 0; at < own.length; at += 1) {
      const place = own[at]! & mask;
      const bit = 1 << place;
      again[place >>> 5]! |= once[place >>> 5]! & bit;
      once[place >>> 5]! |= bit;
    }
  const found: number[] = [];
  runs.forEach((own, index) => {
    let count = 0;
    for (let at = 0; at < own.length; at += 1) {
      const place = own[at]! & mask;
      count += (again[place >>> 5]! >>> place) & 1;
    }
    if (count > 0 && count >= repeatedRuns * own.length) found.push(index);
  });
  return found;
}
