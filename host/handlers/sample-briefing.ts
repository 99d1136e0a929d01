/** A briefing of the program's own sample article: what templates and forms are tried with. */
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { startingMetadata } from "./draft-handlers.ts";
import type { Parts } from "./parts.ts";
import { readSources } from "./read-sources.ts";

export type SampleBriefing = (
  template: Template,
  language: string,
  signal: AbortSignal,
) => Promise<Result<Briefing, Failure>>;

type Sample = Pick<Briefing, "articles" | "points">;

/** Reads each language's sample once. */
export function sampleBriefings(parts: Parts): SampleBriefing {
  const samples = new Map<string, Sample>();
  return async (template, language, signal) => {
    const known = samples.get(language);
    const sample = known ? ok(known) : await readSample(parts, language, signal);
    if (!sample.ok) return sample;
    samples.set(language, sample.value);
    const metadata = await startingMetadata(parts, template, sample.value.articles);
    return ok(createBriefing({ language, ...sample.value, template, metadata }));
  };
}

async function readSample(parts: Parts, language: string, signal: AbortSignal): Promise<Result<Sample, Failure>> {
  const { outcomes } = await readSources(parts, [{ from: "sample", language }], [], signal);
  const failed = outcomes.find((outcome) => outcome.failure)?.failure;
  if (failed) return err(failed);
  return ok({
    articles: outcomes.flatMap(({ articles }) => articles),
    points: outcomes.flatMap(({ points }) => points),
  });
}
