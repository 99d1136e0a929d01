/**
 * Word forms: a `.docx` that somebody made in Word, with placeholders such as `{{title}}` and
 * `{{#quotes}} … {{/quotes}}`, filled from a briefing's fields. What others use of this room stands here.
 *
 * - `fillForm(form, fields)` fills one: the same form and fields give the same bytes; styles, letterhead and pictures
 *   stay as they are, and what the fields say is never read as a tag.
 * - `lintForm(form)` says what is wrong with one, and where; `isError` tells what keeps it from being filled.
 * - `commentedForm(form, findings, words)` is a copy with the findings as Word's comments.
 * - `tryForm(form, strings)` fills one with examples, before it is taken into use.
 * - `fieldList(strings)` is every field with what it says and an example; `starterForm(strings)` a Word file of them all.
 * - `describe…` puts findings, places, failures and warnings into words; `formStringsSchema` parses those words.
 *
 * No function throws for what is in a form; none looks at a clock, a file or a network.
 */
export { commentedForm } from "./commented-form.ts";
export { describeFinding, describeFormFailure, describeFormWarning, describePlace } from "./describe-form.ts";
export { fieldList } from "./field-list.ts";
export { type FilledForm, fillForm } from "./fill-form.ts";
export { type Finding, isError } from "./finding.ts";
export type { FormFailure } from "./form-failure.ts";
export { type FormStrings, formStringsSchema } from "./form-strings.ts";
export { lintForm } from "./lint-form.ts";
export { starterForm } from "./starter-form.ts";
export { tryForm } from "./try-form.ts";
