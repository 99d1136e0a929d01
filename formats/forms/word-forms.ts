/**
 * Word forms: a `.docx` that somebody made in Word, with placeholders such as `{{title}}` and
 * `{{#quotes}} … {{/quotes}}`, filled from a briefing's fields. What others use of this room stands here.
 *
 * - `fillForm` fills a form: the same form and fields give the same bytes; styles, letterhead, pictures stay as they are.
 * - `lintForm` says what is wrong with one, and where.
 */
export { type FilledForm, fillForm } from "./fill-form.ts";
export { type Finding, isError } from "./finding.ts";
export type { FormFailure, FormWarning } from "./form-failure.ts";
export { lintForm } from "./lint-form.ts";
