/** What is to be known of a copy of a briefing: which sources are not in it. */
import type { Article } from "#core/model/article.ts";
import type { Warning } from "#core/model/warning.ts";
import type { SourceFile } from "./draft-folder.ts";

/** The sources of these articles that are not among those given, each once. */
export function leftOut(articles: readonly Article[], sources: readonly SourceFile[]): readonly Warning[] {
  const there = new Set(sources.map(({ sha256 }) => sha256));
  const missing = articles.filter(({ source }) => !there.has(source.sha256));
  const names = new Map(missing.map(({ source }) => [source.sha256, source.name]));
  return [...names.values()].map((name) => ({ code: "sourceLeftOut", facts: { name } }));
}
