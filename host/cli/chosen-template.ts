/** What `--template` names: one of the program's own templates, a template file, or a form made in Word. */
import { basename } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { programFolder } from "../files/program-folder.ts";
import { systemLocale } from "../system-locale.ts";
import { loadFormStrings } from "../templates/form-strings.ts";
import { findTemplate, loadTemplates } from "../templates/load-templates.ts";
import type { WorkerPool } from "../workers/worker-pool.ts";
import { defaultTemplate, isForm } from "./arguments.ts";

type Form = { readonly name: string; readonly bytes: Uint8Array };
export type ChosenTemplate = {
  readonly template: Template;
  /** Filled in the place of the formats; the template then says only how the sources are numbered. */
  readonly form: Form | undefined;
};

/** By its id, where it is the program's own, or by the path of a template file or a form. */
export async function chosenTemplate(word: string, pool: WorkerPool): Promise<Result<ChosenTemplate, Failure>> {
  if (!isFilePath(word)) return withoutForm(await builtIn(word));
  // Loaded only here: what checks templates of strangers takes a command's time.
  const { readFormFile, readTemplateFile } = await import("../templates/template-shelf.ts");
  const name = basename(word);
  if (!isForm(word)) return withoutForm(await readTemplateFile(word, name));
  const form = await readFormFile(word, name);
  return form.ok ? withForm({ name, bytes: form.value }, pool) : form;
}

/** Fails with `formRefused` or `formBroken`: once, and not with every article. */
async function withForm(form: Form, pool: WorkerPool): Promise<Result<ChosenTemplate, Failure>> {
  const { name, bytes } = form;
  const found = await pool.run({ kind: "lintForm", form: bytes, name }, new AbortController().signal);
  if (!found.ok) return found;
  const { errors } = found.value;
  if (errors > 0) {
    await sayMistakes(form, pool);
    return err(failure("formBroken", { name, count: errors }));
  }
  const template = await builtIn(defaultTemplate);
  return template.ok ? ok({ template: template.value, form }) : template;
}

/** Each in a line, with its place. */
async function sayMistakes({ name, bytes }: Form, pool: WorkerPool): Promise<void> {
  const words = await loadFormStrings(programFolder, systemLocale());
  const check = await pool.run({ kind: "checkForm", form: bytes, name, words }, new AbortController().signal);
  if (!check.ok) return;
  for (const { isError, place, says } of check.value.findings) {
    if (isError) process.stderr.write(`${place} – ${says}\n`);
  }
}

const builtIn = async (id: string): Promise<Result<Template, Failure>> =>
  findTemplate(await loadTemplates(programFolder), id);

const withoutForm = (template: Result<Template, Failure>): Result<ChosenTemplate, Failure> =>
  template.ok ? ok({ template: template.value, form: undefined }) : template;

/** An id has neither dot nor slash. */
const isFilePath = (word: string): boolean => /[./\\]/.test(word);
