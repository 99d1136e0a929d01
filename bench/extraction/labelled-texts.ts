/** The labelled texts beside the repository, read as the program reads them; most machines do not have them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSource } from "../../host/workers/read-job.ts";
import type { SourceArticle } from "../../host/workers/worker-job.ts";

const folder = new URL("../../../shared/eval/", import.meta.url);
export const scoringProgram = fileURLToPath(new URL("score.mjs", folder));

export type LabelledText = {
  /** The file's name without its ending; texts of the same language share its first or last part. */
  readonly id: string;
  /** That in which it is written, whatever the program takes it for. */
  readonly language: string;
  readonly source: SourceArticle;
  /** Undefined where nobody has looked for points in the text. */
  readonly labels: Labels | undefined;
  /** Written for the project: it teaches, and nothing is measured on it. */
  readonly isOwn: boolean;
};

export const hasLabelledTexts = (): boolean => existsSync(folder);
export const absence =
  "There are no labelled texts here: ../shared/eval is missing, so there is nothing to score by.\n";

/** In the order of their names, those whose id the pattern matches; one article each. */
export async function labelledTexts(pattern: RegExp): Promise<readonly LabelledText[]> {
  const ids = readdirSync(new URL("texts/", folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -".txt".length))
    .filter((id) => pattern.test(id))
    .sort();
  return Promise.all(
    ids.map(async (id) => ({
      id,
      language: languageOf(id),
      source: await readText(id),
      labels: labelsOf(id),
      isOwn: false,
    })),
  );
}

/** `<original>.<language>`, or `ru<number>` for what was written in Russian. */
const languageOf = (id: string): string => /\.([a-z]+)$/.exec(id)?.[1] ?? "ru";

/** The labels hold offsets into the file; a reader that altered the text would make them mean something else. */
async function readText(id: string): Promise<SourceArticle> {
  const bytes = readFileSync(new URL(`texts/${id}.txt`, folder));
  const reading = await readSource({ kind: "read", name: `${id}.txt`, bytes, suggest: true });
  const source = reading.ok ? reading.value.articles[0] : undefined;
  if (source?.article.text !== bytes.toString("utf8")) throw new Error(`${id}.txt was not read as it stands`);
  return source;
}

/** A sentence that people marked: a briefing would be worse without a core one, an acceptable one may stand in it. */
export type Label = { readonly start: number; readonly end: number; readonly grade: "core" | "acceptable" };
export type Labels = { readonly goal: readonly Label[]; readonly nextStep: readonly Label[] };

function labelsOf(id: string): Labels | undefined {
  const file = new URL(`gold/${id}.points.json`, folder);
  if (!existsSync(file)) return undefined;
  const { goals, next_steps: nextSteps } = JSON.parse(readFileSync(file, "utf8"));
  return { goal: goals, nextStep: nextSteps };
}
