/** A form's package, opened and found harmless: the parts in which something is filled in as trees, all others as they came. */
import { err, ok, type Result } from "#core/result.ts";
import type { Entry } from "#formats/writers/docx/zip.ts";
import type { PlaceKind } from "../finding.ts";
import { type FormFailure, formFailure } from "../form-failure.ts";
import { deepestNesting, parseXml, type XmlTrouble } from "../xml/parse-xml.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { dangerousPart, dangerousRelationship } from "./dangers.ts";
import { contentTypes, contentTypesPath, partKind, stylesType } from "./part-kinds.ts";
import { xmlText } from "./xml-text.ts";
import { unpacked, zipEntries } from "./zip-entries.ts";

export type FormPart = { readonly path: string; readonly kind: PlaceKind; readonly root: XmlElement };

export type OpenForm = {
  readonly entries: readonly Entry[];
  /** The XML of the parts that have one, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those in which tags can stand; exactly one is the body. */
  readonly parts: readonly FormPart[];
  readonly typeOf: (path: string) => string;
  /** Undefined where the form has none. */
  readonly styles: XmlElement | undefined;
};

export function openForm(bytes: Uint8Array): Result<OpenForm, FormFailure> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const texts = new Map<string, string>();
  for (const entry of entries.value) {
    if (!/\.(?:xml|rels)$/i.test(entry.path)) continue;
    const part = unpacked(entry);
    if (part === undefined) return err(formFailure("formDamaged"));
    texts.set(entry.path, xmlText(part));
  }
  return openPackage(entries.value, texts);
}

function openPackage(entries: readonly Entry[], texts: ReadonlyMap<string, string>): Result<OpenForm, FormFailure> {
  const declared = texts.get(contentTypesPath);
  if (declared === undefined) return err(formFailure("formNotWord"));
  const types = parsed(contentTypesPath, declared);
  if (!types.ok) return types;
  const typeOf = contentTypes(types.value);
  const danger =
    dangerousPart(
      entries.map(({ path }) => path),
      typeOf,
    ) ??
    declaringPart(texts) ??
    relationshipDanger(texts);
  if (danger !== undefined) return err(danger);
  const parts: FormPart[] = [];
  let styles: XmlElement | undefined;
  for (const [path, text] of texts) {
    const kind = partKind(path, typeOf);
    if (kind === undefined ? typeOf(path) !== stylesType : !isRead(kind, text)) continue;
    const root = parsed(path, text);
    if (!root.ok) return root;
    if (kind === undefined) styles = root.value;
    else parts.push({ path, kind, root: root.value });
  }
  const isWhole = parts.filter(({ kind, root }) => kind === "body" && root.name === "w:document").length === 1;
  return isWhole ? ok({ entries, texts, parts, typeOf, styles }) : err(formFailure("formNotWord"));
}

/** Notes without a tag may have to be written once more, with what refers to them; properties without one never. */
const isRead = (kind: PlaceKind, text: string): boolean =>
  kind === "properties" || kind === "chart" ? /[{}]/.test(text) : true;

function parsed(path: string, text: string): Result<XmlElement, FormFailure> {
  const root = parseXml(text.replace(/^\uFEFF/, ""));
  return typeof root === "string" ? err(troubleFailure(root, path)) : ok(root);
}

const troubleFailure = (trouble: XmlTrouble, part: string): FormFailure => {
  if (trouble === "tooDeep") return formFailure("formTooDeep", { part, limit: deepestNesting });
  return trouble === "declaresEntities" ? formFailure("formDeclaresEntities", { part }) : formFailure("formDamaged");
};

function declaringPart(texts: ReadonlyMap<string, string>): FormFailure | undefined {
  for (const [part, text] of texts)
    if (text.includes("<!DOCTYPE")) return formFailure("formDeclaresEntities", { part });
  return undefined;
}

function relationshipDanger(texts: ReadonlyMap<string, string>): FormFailure | undefined {
  for (const [path, text] of texts) {
    if (!path.toLowerCase().endsWith(".rels")) continue;
    const root = parsed(path, text);
    const danger = root.ok ? dangerousRelationship(root.value) : root.failure;
    if (danger !== undefined) return danger;
  }
  return undefined;
}
