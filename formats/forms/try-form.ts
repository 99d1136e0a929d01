/** A form filled with examples, before it is taken into use: what it would be like, and what is to be known of it. */
import type { Result } from "#core/result.ts";
import { type FilledForm, fillForm } from "./fill-form.ts";
import type { FormFailure } from "./form-failure.ts";
import type { FormStrings } from "./form-strings.ts";
import { sampleFields } from "./sample-fields.ts";

/** Fails as `fillForm` does. */
export const tryForm = (form: Uint8Array, strings: FormStrings): Result<FilledForm, FormFailure> =>
  fillForm(form, sampleFields(strings));
