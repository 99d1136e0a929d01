/** Which of the suggestions of one kind are pre-ticked: the best five of those that are likely enough. */

/** Less likely than this, a sentence is not even offered. */
export const offeredFrom = 0.2;
/** No briefing needs more at once; the rest are offered. */
const mostProposed = 5;

/** One standing for each likelihood, in their order; undefined where the sentence is no suggestion at all. */
export function standingsOf(
  likelihoods: readonly number[],
  proposedFrom: number,
): readonly ("proposed" | "offered" | undefined)[] {
  const ranked = [...likelihoods.keys()].sort((left, right) => (likelihoods[right] ?? 0) - (likelihoods[left] ?? 0));
  const best = new Set(ranked.slice(0, mostProposed).filter((index) => (likelihoods[index] ?? 0) >= proposedFrom));
  return likelihoods.map((likelihood, index) =>
    best.has(index) ? "proposed" : likelihood >= offeredFrom ? "offered" : undefined,
  );
}
