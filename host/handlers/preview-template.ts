/** A template as it prints: filled with the program's own sample article. */
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Handlers } from "../host.ts";
import { checkTemplate } from "../templates/template-package.ts";
import { writePages } from "./document-handlers.ts";
import { startingMetadata } from "./draft-handlers.ts";
import type { Parts } from "./parts.ts";
import { readSources } from "./read-sources.ts";

type Sample = Pick<Briefing, "articles" | "points">;

/** Reads each language's sample once. */
export function templatePreview(parts: Parts): Handlers["previewTemplate"] {
  const samples = new Map<string, Sample>();
  const sampleIn = async (language: string, signal: AbortSignal): Promise<Result<Sample, Failure>> => {
    const known = samples.get(language);
    const sample = known ? ok(known) : await readSample(parts, language, signal);
    if (sample.ok) samples.set(language, sample.value);
    return sample;
  };
  return async ({ template, language }, { signal }) => {
    const checked = checkTemplate(template, template.id);
    if (!checked.ok) return checked;
    const strings = await parts.documentStrings(language);
    if (!strings.ok) return strings;
    const sample = await sampleIn(language, signal);
    if (!sample.ok) return sample;
    const metadata = await startingMetadata(parts, sample.value.articles[0]?.title);
    return writePages(parts, createBriefing({ language, ...sample.value, template: checked.value, metadata }), signal);
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
