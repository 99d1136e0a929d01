/** Who speaks in an article, and where: the quotations by their speakers, both in the order of the text. */
import type { ArticleId } from "#core/model/article.ts";
import type { KeyPoint, PointId } from "#core/model/key-point.ts";

export type Voice = {
  /** Who that is, as far as it is known; absent where nobody is named. */
  readonly name?: string;
  readonly quotations: readonly { readonly point: PointId; readonly text: string }[];
};

export function voicesIn(points: readonly KeyPoint[], article: ArticleId): readonly Voice[] {
  const byName = Map.groupBy(quotationsIn(points, article), ({ name }) => name);
  const unnamed = byName.get("") ?? [];
  byName.delete("");
  return [
    ...[...byName].map(([name, quotations]) => ({ name, quotations: quotations.map(withoutName) })),
    ...(unnamed.length === 0 ? [] : [{ quotations: unnamed.map(withoutName) }]),
  ];
}

type Spoken = { readonly name: string; readonly point: PointId; readonly text: string; readonly start: number };

const quotationsIn = (points: readonly KeyPoint[], article: ArticleId): readonly Spoken[] =>
  points
    .flatMap((point): readonly Spoken[] => {
      if (point.kind !== "quote" || point.standing === "dismissed") return [];
      const origin = point.origins.find(({ articleId }) => articleId === article);
      if (origin === undefined) return [];
      const { speaker, id, text } = point;
      return [{ name: (speaker?.resolvedTo ?? speaker?.text ?? "").trim(), point: id, text, start: origin.start }];
    })
    .sort((one, other) => one.start - other.start);

const withoutName = ({ point, text }: Spoken) => ({ point, text });
