/** Forms made in Word: what is wrong with one, one filled, and what comes with the program for who makes one. */
import { composeFields } from "#core/compose/compose-fields.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import {
  commentedForm,
  describeFinding,
  describeFormFailure,
  describePlace,
  type FilledForm,
  type FormFailure,
  fillForm,
  isError,
  lintForm,
  starterForm,
  tryForm,
} from "#formats/forms/word-forms.ts";
import type {
  CheckFormJob,
  FillFormJob,
  FormCheck,
  FormFilling,
  FormLint,
  LintFormJob,
  StarterForm,
  StarterFormJob,
} from "./worker-job.ts";

export function fillWordForm({ form, name, briefing, strings, today }: FillFormJob): Result<FormFilling, Failure> {
  return filling(fillForm(form, composeFields(briefing, { strings, today })), name);
}

export function tryWordForm({ form, name, words }: CheckFormJob): Result<FormFilling, Failure> {
  return filling(tryForm(form, words), name);
}

export function lintWordForm({ form, name }: LintFormJob): Result<FormLint, Failure> {
  const found = lintForm(form);
  if (!found.ok) return err(refusal(found.failure, name));
  const errors = found.value.filter(isError).length;
  return ok({ errors, notes: found.value.length - errors });
}

export function checkWordForm({ form, words }: CheckFormJob): Result<FormCheck, Failure> {
  const found = lintForm(form);
  if (!found.ok) return ok({ findings: [], refusal: describeFormFailure(found.failure, words) });
  return ok({
    findings: found.value.map((finding) => ({
      isError: isError(finding),
      says: describeFinding(finding, words),
      place: describePlace(finding.place, words),
    })),
  });
}

export function commentWordForm({ form, name, words }: CheckFormJob): Result<FormFilling, Failure> {
  const found = lintForm(form);
  if (!found.ok) return err(refusal(found.failure, name));
  const commented = commentedForm(form, found.value, (finding) => describeFinding(finding, words));
  return commented.ok
    ? ok({ bytes: new Uint8Array(commented.value), warnings: [] })
    : err(refusal(commented.failure, name));
}

export async function writeStarterForm({ words }: StarterFormJob): Promise<Result<StarterForm, Failure>> {
  return ok({ bytes: new Uint8Array(await starterForm(words)) });
}

const filling = (filled: Result<FilledForm, FormFailure>, name: string): Result<FormFilling, Failure> =>
  filled.ok
    ? ok({ bytes: new Uint8Array(filled.value.bytes), warnings: filled.value.warnings })
    : err(refusal(filled.failure, name));

function refusal({ code, facts, findings }: FormFailure, name: string): Failure {
  if (code === "formBroken") return failure("formBroken", { name, count: findings.filter(isError).length });
  return failure("formRefused", { ...facts, name, code });
}
