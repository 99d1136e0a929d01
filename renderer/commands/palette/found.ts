/** The entries that are meant, the best first; among equals, and where nothing is typed, those that were run last. */
import type { Entry } from "./entries.ts";
import { rank } from "./search.ts";

type Named = Pick<Entry, "id" | "names">;

export function found<One extends Named>(
  query: string,
  entries: readonly One[],
  recent: readonly string[],
): readonly One[] {
  const ranked = entries.map((entry) => ({ entry, rank: query.trim() === "" ? 1 : rank(query, entry.names) }));
  const latest = ({ entry }: { readonly entry: Named }) => {
    const at = recent.indexOf(entry.id);
    return at === -1 ? recent.length : at;
  };
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || latest(one) - latest(other))
    .map(({ entry }) => entry);
}

const mostRecent = 8;

export const withLatest = (recent: readonly string[], id: string): readonly string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, mostRecent);
