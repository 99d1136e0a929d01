/** The built-in templates: every JSON file of the program's templates folder. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";

/**
 * In the order of their file names. They are part of the program: its tests hold them to their schema, and checking them
 * anew with every command would take longer than reading the article.
 */
export async function loadTemplates(programFolder: string): Promise<readonly Template[]> {
  const folder = join(programFolder, "templates");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name): Promise<Template> => JSON.parse(await readFile(join(folder, name), "utf8"))),
  );
}

export function findTemplate(templates: readonly Template[], id: string): Result<Template, Failure> {
  const template = templates.find((candidate) => candidate.id === id);
  if (template) return ok(template);
  return err(failure("templateUnknown", { id, known: templates.map((known) => known.id).join(", ") }));
}
