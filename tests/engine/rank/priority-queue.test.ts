import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PriorityQueue, type QueuedSentence } from '../../../src/engine/rank/priority-queue.ts';

test('takes the highest score first, and of equal scores the lower index', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (scores) => {
      const queue = new PriorityQueue();
      const entries: QueuedSentence[] = scores.map((score, index) => ({ index, score }));
      for (const entry of entries) queue.add(entry);
      const taken = entries.map(() => queue.take());
      expect(taken).toEqual(entries.toSorted((a, b) => b.score - a.score || a.index - b.index));
      expect(queue.take()).toBeUndefined();
    }),
  );
});
