/** The forms that an office made in Word: taken in once they are found fit, and filled with a briefing. */
import { parse } from "node:path";
import type { FormInput } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { ok, type Result } from "#core/result.ts";
import type { CallContext, Handlers } from "../host.ts";
import { localDay } from "../local-day.ts";
import { loadFormStrings } from "../templates/form-strings.ts";
import { keyOf } from "../templates/template-key.ts";
import type { FormFilling } from "../workers/worker-job.ts";
import { type Delivery, deliver, type Parcel } from "./deliver.ts";
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

export async function checkForm(
  parts: Parts,
  { form, language }: Parameters<Handlers["checkForm"]>[0],
  { signal }: CallContext,
): ReturnType<Handlers["checkForm"]> {
  const found = await formBytes(parts, form);
  if (!found.ok) return found;
  const words = await loadFormStrings(parts.programFolder, language);
  return parts.pool.run({ kind: "checkForm", ...asForm(found.value), words }, signal);
}

/** `kind`: what is to be made of the form. */
export async function saveFormCopy(
  parts: Parts,
  kind: "commentForm" | "tryForm",
  { form, language }: Parameters<Handlers["saveCommentedForm"]>[0],
  { client, signal }: CallContext,
): Promise<Result<Delivery, Failure>> {
  const found = await formBytes(parts, form);
  if (!found.ok) return found;
  const words = await loadFormStrings(parts.programFolder, language);
  const copy = await parts.pool.run({ kind, ...asForm(found.value), words }, signal);
  if (!copy.ok) return copy;
  const { bytes, warnings } = copy.value;
  // Under a name of its own, so that it does not take the form's place.
  const parcel = { ...wordFile, name: `${parse(found.value.name).name}-2`, bytes };
  const delivered = await deliver(parts, parcel, client);
  if (!delivered.ok) return delivered;
  return ok({ ...delivered.value, warnings: [...warnings, ...delivered.value.warnings] });
}

export async function saveStarterForm(
  parts: Parts,
  { language }: Parameters<Handlers["saveStarterForm"]>[0],
  { client, signal }: CallContext,
): ReturnType<Handlers["saveStarterForm"]> {
  const words = await loadFormStrings(parts.programFolder, language);
  const starter = await parts.pool.run({ kind: "starterForm", words }, signal);
  return starter.ok ? deliver(parts, { ...wordFile, name: "Précis", bytes: starter.value.bytes }, client) : starter;
}

const asForm = ({ name, bytes }: NamedBytes) => ({ name, form: bytes });

function formBytes(parts: Parts, form: FormInput): Promise<Result<NamedBytes, Failure>> {
  return form.from === "library" ? parts.library.loadForm(form.key) : sourceBytes(parts, form);
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
