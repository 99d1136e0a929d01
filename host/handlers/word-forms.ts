/** The forms that an office made in Word: taken in once they are found fit, and filled with a briefing. */
import { parse } from "node:path";
import type { Failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { ok, type Result } from "#core/result.ts";
import type { CallContext, Handlers } from "../host.ts";
import { localDay } from "../local-day.ts";
import { keyOf } from "../templates/template-key.ts";
import type { FormFilling } from "../workers/worker-job.ts";
import type { Parcel } from "./deliver.ts";
import type { Parts } from "./parts.ts";
import { type NamedBytes, sourceBytes } from "./read-sources.ts";
import type { SampleBriefing } from "./sample-briefing.ts";

export const wordFile = {
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The form itself, as it is kept. */
export const formParcel = ({ name, bytes }: NamedBytes): Parcel => ({
  ...wordFile,
  name: parse(name).name,
  bytes: new Uint8Array(bytes),
});

export async function fillForm(
  { pool, environment, documentStrings }: Parts,
  { name, bytes }: NamedBytes,
  briefing: Briefing,
  signal: AbortSignal,
): Promise<Result<FormFilling, Failure>> {
  const strings = await documentStrings(briefing.language);
  if (!strings.ok) return strings;
  const today = localDay(environment.now());
  return pool.run({ kind: "fillForm", form: bytes, name, briefing, strings: strings.value, today }, signal);
}

export async function addForm(
  parts: Parts,
  sample: SampleBriefing,
  { source, ifTaken }: Parameters<Handlers["addForm"]>[0],
  { signal }: CallContext,
): ReturnType<Handlers["addForm"]> {
  const form = await sourceBytes(parts, source);
  if (!form.ok) return form;
  const filled = await dryRun(parts, sample, form.value, signal);
  if (!filled.ok) return filled;
  const kept = await parts.library.own.addForm(form.value.bytes, form.value.name, ifTaken);
  return kept.ok ? ok({ key: keyOf("own", kept.value) }) : kept;
}

/** Filled with the sample article; fails as filling with a briefing would. */
async function dryRun(
  parts: Parts,
  sample: SampleBriefing,
  form: NamedBytes,
  signal: AbortSignal,
): Promise<Result<FormFilling, Failure>> {
  const template = await parts.library.load(keyOf("builtIn", defaultSettings.defaults.templateId));
  const briefing = template.ok ? await sample(template.value, "en", signal) : template;
  return briefing.ok ? fillForm(parts, form, briefing.value, signal) : briefing;
}
