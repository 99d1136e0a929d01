/** Points under other ids of their articles: all that leads into an article's text names the new one. */
import type { ArticleId } from "./article.ts";
import type { KeyPoint, Origin, Speaker } from "./key-point.ts";

/** `after`: an article's id from now on, by its id until now; of an article that is not there, the id stays. */
export function pointRenamed(point: KeyPoint, after: ReadonlyMap<ArticleId, ArticleId>): KeyPoint {
  const renamed = (id: ArticleId): ArticleId => after.get(id) ?? id;
  const origin = (one: Origin): Origin => ({ ...one, articleId: renamed(one.articleId) });
  const speaker = (one: Speaker): Speaker => (one.origin ? { ...one, origin: origin(one.origin) } : one);
  /** A suggestion's id, and that of what it belongs together with, begins with its article's. */
  const named = (id: string): string => id.replace(/^[^:]+(?=:)/, renamed);
  const common = {
    id: named(point.id),
    origins: point.origins.map(origin),
    ...(point.grounds && { grounds: point.grounds.map(origin) }),
    ...(point.group !== undefined && { group: named(point.group) }),
  };
  if (point.kind !== "quote") return { ...point, ...common };
  return {
    ...point,
    ...common,
    ...(point.speaker && { speaker: speaker(point.speaker) }),
    ...(point.cue && { cue: origin(point.cue) }),
  };
}
