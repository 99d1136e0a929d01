/** What the articles and the briefing say already of people and bodies: what a field may suggest. */
import type { Article } from "#core/model/article.ts";
import type { KeyPoint, Speaker } from "#core/model/key-point.ts";

export type SaidBefore = {
  readonly speakers: readonly string[];
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  /** Whoever may be asked to do something: speakers, bodies, owners of other steps. */
  readonly owners: readonly string[];
};

/** As often as not first, then in the order of the points; each once. */
export function saidBefore(points: readonly KeyPoint[], articles: readonly Article[]): SaidBefore {
  const speakers = points.flatMap((point) =>
    point.kind === "quote" && point.speaker !== undefined ? [point.speaker] : [],
  );
  const of = (field: keyof Omit<Speaker, "origin">) => speakers.flatMap((speaker) => speaker[field] ?? []);
  const names = [...of("resolvedTo"), ...of("text")];
  const owners = points.flatMap((point) => (point.kind === "nextStep" ? (point.owner ?? []) : []));
  const agencies = articles.flatMap(({ dateline, outlet }) => [dateline?.agency ?? [], outlet ?? []].flat());
  const organisations = byFrequency(of("organisation"));
  return {
    speakers: byFrequency(names),
    roles: byFrequency(of("role")),
    organisations: unlike([...organisations, ...byFrequency(agencies)]),
    owners: unlike([...byFrequency(owners), ...organisations, ...byFrequency(names)]),
  };
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words.map((each) => each.trim()).filter((each) => each !== ""))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}

const unlike = (words: readonly string[]): readonly string[] => [...new Set(words)];
