/** Templates and Word forms as files of a test: an office's own, made of the program's. */
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Template, templateSchema } from "#core/model/template.ts";

/** Of a built-in one, with what is other in it. */
export function templateFrom(id: string, change: Partial<Template>): Template {
  const path = new URL(`../templates/${id}.json`, import.meta.url);
  return { ...templateSchema.parse(JSON.parse(readFileSync(path, "utf8"))), ...change };
}

export function writeTemplateFile(path: string, template: Template): void {
  writeFileSync(path, zipSync({ "template.json": strToU8(JSON.stringify({ format: 1, template })) }));
}

/** The same Word file with some words of its text replaced. */
export function writeChangedForm(from: string, to: string, words: string, others: string): void {
  const files = unzipSync(new Uint8Array(readFileSync(from)));
  const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  if (!text.includes(words)) throw new Error(`not in the form: ${words}`);
  writeFileSync(to, zipSync({ ...files, "word/document.xml": strToU8(text.replace(words, others)) }));
}
