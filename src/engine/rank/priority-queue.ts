// The best first, while scores change: a binary heap (Williams 1964). An entry keeps the score it was added with; the
// caller adds anew what has changed and looks away from what is out of date.

export interface Entry {
  readonly index: number;
  readonly score: number;
}

/** The higher score first; of equals the lower index, so that the order is one. */
const before = (a: Entry, b: Entry): boolean =>
  a.score > b.score || (a.score === b.score && a.index < b.index);

export class Queue {
  private readonly heap: Entry[] = [];

  add(entry: Entry): void {
    const { heap } = this;
    let at = heap.push(entry) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && before(entry, heap[parent]!); parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  /** Takes the best; `undefined` where none is left. */
  take(): Entry | undefined {
    const { heap } = this;
    const best = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return best;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return best;
  }
}
