/** A form made in Word, filled with a briefing's fields: the same form and fields give the same bytes. */
import type { Fields } from "#core/compose/fields.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type Entry, zip, zipEntry } from "#formats/writers/docx/zip.ts";
import { fillElement, type Progress, type Scope } from "./filling/fill-part.ts";
import { createNotes } from "./filling/notes.ts";
import { brokenRanges } from "./filling/ranges.ts";
import { isError } from "./finding.ts";
import { type FormFailure, type FormWarning, formFailure } from "./form-failure.ts";
import { formValues } from "./form-values.ts";
import { type FormPart, type OpenForm, openForm } from "./package/open-form.ts";
import { contentTypesPath, documentType, isTemplate } from "./package/part-kinds.ts";
import { xmlBytes } from "./package/xml-text.ts";
import { readForm } from "./read-form.ts";
import { listsIn } from "./tags/loop.ts";

export type FilledForm = { readonly bytes: Uint8Array; readonly warnings: readonly FormWarning[] };

const megabyte = 2 ** 20;
const mostMegabytes = 20;

/** Fails with `formBroken` where the lint finds errors, and with what `openForm` refuses. */
export function fillForm(form: Uint8Array, fields: Fields): Result<FilledForm, FormFailure> {
  const open = openForm(form);
  if (!open.ok) return open;
  const { findings, parts } = readForm(open.value);
  if (findings.some(isError)) return err({ ...formFailure("formBroken"), findings: findings.filter(isError) });
  const progress: Progress = { room: mostMegabytes * megabyte, lastId: lastId(open.value), forbidden: 0 };
  const filled = filledParts(parts, [formValues(fields)], progress);
  if (progress.room < 0) return err(formFailure("filledTooLarge", { limitMegabytes: mostMegabytes }));
  const changed = new Map([...open.value.untied, ...documentsTypes(open.value), ...filled]);
  return ok({
    bytes: zip(open.value.entries.map((entry) => changedEntry(entry, changed.get(entry.path)))),
    warnings: [...warningsOf(progress, open.value), ...withoutPlace(parts, fields)],
  });
}

function withoutPlace(parts: readonly FormPart[], fields: Fields): readonly FormWarning[] {
  const lists = listsIn(parts.map(({ root }) => root));
  const count = (["goals", "quotes", "nextSteps", "facts"] as const)
    .filter((name) => !lists.has(name.toLowerCase()))
    .reduce((sum, name) => sum + fields[name].length, 0);
  return count === 0 ? [] : [{ code: "pointsWithoutPlace", facts: { count } }];
}

function filledParts(parts: readonly FormPart[], scope: Scope, progress: Progress): ReadonlyMap<string, string> {
  const filled = new Map<string, string>();
  const notes = createNotes(parts, progress);
  const isLast = ({ kind }: FormPart) => kind === "footnote" || kind === "endnote";
  for (const { path, root } of parts.filter((part) => !isLast(part))) {
    const broken = root.isFilled ? brokenRanges(root) : new Set<string>();
    const xml = fillElement(root, scope, { progress, broken, note: notes.noteLike, seen: new Set() });
    if (xml !== root.source) filled.set(path, xml);
  }
  for (const { path, root, kind } of parts.filter(isLast)) {
    const xml = notes.written(root, kind === "footnote" ? "footnote" : "endnote");
    if (xml !== root.source) filled.set(path, xml);
  }
  return filled;
}

const changedEntry = (entry: Entry, xml: string | undefined): Entry =>
  xml === undefined ? entry : zipEntry(entry.path, xmlBytes(xml));

/** Of all that the form's parts say, whatever they are of. */
const lastId = ({ parts }: OpenForm): number => {
  let last = 0;
  for (const { root } of parts)
    for (const [, id] of (root.source ?? "").matchAll(/[\s:]id="(\d{1,9})"/g)) last = Math.max(last, Number(id));
  return last;
};

/** Of a form that is a template of Word's, the list of types that a document has. */
function documentsTypes({ texts, typeOf }: OpenForm): ReadonlyMap<string, string> {
  if (![...texts.keys()].some((path) => isTemplate(typeOf(path)))) return new Map();
  const declared = (texts.get(contentTypesPath) ?? "").replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  const documents = declared.replace(
    /wordprocessingml\.template\.main\+xml/gi,
    documentType.slice(documentType.indexOf("wordprocessingml")),
  );
  return new Map([[contentTypesPath, documents]]);
}

const warningsOf = ({ forbidden }: Progress, { untied }: OpenForm): readonly FormWarning[] => [
  ...(forbidden === 0 ? [] : [{ code: "forbiddenCharacters", facts: { count: forbidden } } as const]),
  ...(untied.size > 0 ? [{ code: "attachedTemplateLeftOut", facts: {} } as const] : []),
];
