// A binary heap (Williams 1964) of sentences by score. An entry keeps the score it was added with. When a score changes,
// the caller adds the sentence again and ignores the outdated entry.

export interface QueuedSentence {
  readonly index: number;
  readonly score: number;
}

/** The higher score comes first. Of equal scores the lower index does, so that the order is deterministic. */
const isBefore = (a: QueuedSentence, b: QueuedSentence): boolean =>
  a.score > b.score || (a.score === b.score && a.index < b.index);

export class PriorityQueue {
  readonly #heap: QueuedSentence[] = [];

  add(entry: QueuedSentence): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && isBefore(entry, heap[parent]!); parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  /** Removes and returns the best entry, or undefined if the queue is empty. */
  take(): QueuedSentence | undefined {
    const heap = this.#heap;
    const best = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return best;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return best;
  }
}
