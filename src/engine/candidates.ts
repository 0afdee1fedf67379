// Which paragraphs may be said elsewhere: those that share runs of six words with others. Any copy does, however it was
// cut or edited, and nearly nothing else; so the close look of containment.ts is for few.
import { runsOf } from './shingles.ts';

/** Two edited words in twenty leave a fifth of the runs; sharing a slot fakes a sixteenth. */
const repeatedRuns = 0.15;
/** Slots to a run: most are then alone in theirs. */
const slotsPerRun = 8;
/** In place of a unit's number. */
const repeated = 0xffff;

/** Those of the units of which enough runs stand in more than one, given the shingles of each. */
export function candidatesOf<Unit>(units: readonly Unit[], shingles: ReadonlyMap<Unit, Int32Array>): Unit[] {
  const runs = units.map((unit) => runsOf(shingles.get(unit)!));
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const mask = 2 ** Math.ceil(Math.log2(slotsPerRun * total + 1)) - 1;
  // A table without keys: two runs that share a slot are taken for one, which only costs a look. It holds the unit
  // that has a run, numbered from one, until a second has it; short numbers, since reading it is what costs time.
  const holder = new Uint16Array(mask + 1);
  for (let unit = 0; unit < units.length; unit += 1) {
    const number = 1 + (unit % (repeated - 1));
    for (const run of runs[unit]!) {
      const slot = run & mask;
      if (holder[slot] !== number) holder[slot] = holder[slot] === 0 ? number : repeated;
    }
  }
  return units.filter((_, unit) => {
    let count = 0;
    for (const run of runs[unit]!) if (holder[run & mask] === repeated) count += 1;
    return count > 0 && count >= repeatedRuns * runs[unit]!.length;
  });
}
