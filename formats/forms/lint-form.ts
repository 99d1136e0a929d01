/** What is wrong with a form, and where: before it is taken into use. */
import { ok, type Result } from "#core/result.ts";
import type { Finding } from "./finding.ts";
import type { FormFailure } from "./form-failure.ts";
import { openForm } from "./package/open-form.ts";
import { readForm } from "./read-form.ts";

/** In the order of the document; none for a form that can be filled. Fails for what is no form, or does harm. */
export function lintForm(form: Uint8Array): Result<readonly Finding[], FormFailure> {
  const open = openForm(form);
  return open.ok ? ok(readForm(open.value).findings) : open;
}
