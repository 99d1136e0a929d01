/** Forms made in Word: what is wrong with one, and one filled with a briefing. */
import { composeFields } from "#core/compose/compose-fields.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type FormFailure, fillForm, isError, lintForm } from "#formats/forms/word-forms.ts";
import type { FillFormJob, FormFilling, FormFinding, LintFormJob } from "./worker-job.ts";

export function lintWordForm({ form, name }: LintFormJob): Result<readonly FormFinding[], Failure> {
  const found = lintForm(form);
  if (!found.ok) return err(refusal(found.failure, name));
  return ok(found.value.map((finding) => ({ ...finding, isError: isError(finding) })));
}

export function fillWordForm({ form, name, briefing, strings, today }: FillFormJob): Result<FormFilling, Failure> {
  const filled = fillForm(form, composeFields(briefing, { strings, today }));
  if (!filled.ok) return err(refusal(filled.failure, name));
  const { bytes, warnings } = filled.value;
  return ok({ bytes: new Uint8Array(bytes), warnings });
}

function refusal({ code, facts, findings }: FormFailure, name: string): Failure {
  if (code === "formBroken") return failure("formBroken", { name, count: findings.filter(isError).length });
  return failure("formRefused", { ...facts, name, code });
}
