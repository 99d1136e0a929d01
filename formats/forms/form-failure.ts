/** Why a form cannot be used: one closed union, a code and its facts. Words come last (`describe-form.ts`). */
import type { Finding } from "./finding.ts";

export const formFailureCodes = [
  /** No Word file of today's format. */
  "formNotWord",
  /** Behind a password, or in Word's format of before 2007. */
  "formProtected",
  "formDamaged",
  /** facts: limitMegabytes */
  "formTooLarge",
  /** Unpacked against packed; facts: limit */
  "formTooDense",
  /** facts: limit */
  "formTooManyParts",
  /** Elements one within the other; facts: part, limit */
  "formTooDeep",
  /** A document type declaration; facts: part */
  "formDeclaresEntities",
  "formHasMacros",
  /** An embedded program's object or control; facts: part */
  "formHasObject",
  /** A file of another format that Word would import; facts: part */
  "formImports",
  /** One of Word's own fields that fetches or starts something, where nothing is filled in; facts: part, field */
  "formHasField",
  /** Fetches something from elsewhere when it is opened; facts: target */
  "formReachesOut",
  /** A digital signature, which filling would break. */
  "formSigned",
  /** Its tags cannot be filled in: the findings say which. */
  "formBroken",
  /** Its loops multiply to more than can be written; facts: limitMegabytes */
  "filledTooLarge",
] as const;
export type FormFailureCode = (typeof formFailureCodes)[number];

export type FormFailure = {
  readonly code: FormFailureCode;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Of `formBroken`: what is wrong, and where. */
  readonly findings: readonly Finding[];
};

export const formFailure = (code: FormFailureCode, facts: FormFailure["facts"] = {}): FormFailure => ({
  code,
  facts,
  findings: [],
});

export const formWarningCodes = [
  /** Characters that a Word file cannot hold were left out; facts: count */
  "forbiddenCharacters",
  /** The form's link to a Word template of its own, which may fetch it, was left out. */
  "attachedTemplateLeftOut",
  /** Points of kinds that the form goes through nowhere are not in the document; facts: count */
  "pointsWithoutPlace",
] as const;
export type FormWarning = {
  readonly code: (typeof formWarningCodes)[number];
  readonly facts: Readonly<Record<string, string | number>>;
};
