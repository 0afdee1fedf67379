// Sentences → the order in which a reader should get them: features × weights, less what was already said.
import { describe, features, type Profile } from './features.ts';
import type { Reason, Scored, Sentence } from './model.ts';

/** How much a sentence loses whose terms are all in better ones: more than any feature but the lead can give. */
const redundancyPenalty = 1;

/**
 * All sentences, best first. Greedy: each is the best by its features less the share of its terms that those before it
 * have said. A term is said once, so the whole order costs time near linear in the text.
 */
export function rank(sentences: readonly Sentence[], title: string): Scored[] {
  const document = describe(sentences, title);
  const candidates = document.profiles.map((profile) => {
    const parts = features.map((feature) => feature.weight * feature.value(profile, document));
    return {
      profile,
      own: parts.reduce((sum, part) => sum + part, 0),
      reasons: reasonsOf(parts),
      unsaid: profile.terms.length,
    };
  });
  const holders = new Map<string, number[]>();
  document.profiles.forEach(({ terms }, index) => {
    for (const term of terms) holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  const score = (index: number) => {
    const { profile, own, unsaid } = candidates[index]!;
    return own - redundancyPenalty * (1 - unsaid / Math.max(1, profile.terms.length));
  };
  const queue = candidates.map((_, index) => ({ index, score: score(index) }));
  const ranked: Scored[] = [];
  const heap = queue.sort((a, b) => b.score - a.score || a.index - b.index);
  while (heap.length > 0) {
    const first = heap.shift()!;
    const now = score(first.index);
    if (now < first.score) {
      insert(heap, { index: first.index, score: now });
      continue;
    }
    const { profile, reasons } = candidates[first.index]!;
    ranked.push({ sentence: profile.sentence, score: now, reasons });
    say(profile, holders, candidates);
  }
  return ranked;
}

function say(profile: Profile, holders: Map<string, number[]>, candidates: { unsaid: number }[]): void {
  for (const term of profile.terms) {
    for (const index of holders.get(term) ?? []) candidates[index]!.unsaid -= 1;
    holders.delete(term);
  }
}

function insert(queue: { index: number; score: number }[], entry: { index: number; score: number }): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle]!;
    if (other.score > entry.score || (other.score === entry.score && other.index < entry.index))
      low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}

function reasonsOf(parts: readonly number[]): Reason[] {
  return features
    .map(({ reason }, index) => ({ reason, part: parts[index]! }))
    .filter(
      (entry): entry is { reason: Reason; part: number } => entry.reason !== undefined && entry.part > 0.05,
    )
    .sort((a, b) => b.part - a.part)
    .slice(0, 3)
    .map(({ reason }) => reason);
}
