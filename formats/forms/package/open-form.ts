/** A form's package, opened and found harmless: the parts in which something is filled in as trees, all others as they came. */
import { err, ok, type Result } from "#core/result.ts";
import type { Entry } from "#formats/writers/docx/zip.ts";
import type { PlaceKind } from "../finding.ts";
import { type FormFailure, formFailure } from "../form-failure.ts";
import { deepestNesting, parseXml, type XmlTrouble } from "../xml/parse-xml.ts";
import { xmlOf } from "../xml/xml-of.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { withoutAttachedTemplate } from "./attached-template.ts";
import { dangerousContent, dangerousPart, dangerousRelationship } from "./dangers.ts";
import { type ContentTypes, contentTypes, contentTypesPath, isWordPart, partKind, stylesType } from "./part-kinds.ts";
import { xmlText } from "./xml-text.ts";
import { unpacked, zipEntries } from "./zip-entries.ts";

export type FormPart = { readonly path: string; readonly kind: PlaceKind; readonly root: XmlElement };

export type OpenForm = {
  readonly entries: readonly Entry[];
  /** The XML of the parts that have one, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those in which tags can stand; exactly one is the body. */
  readonly parts: readonly FormPart[];
  readonly typeOf: ContentTypes;
  /** Undefined where the form has none. */
  readonly styles: XmlElement | undefined;
  /** What a filled form has in place of the parts that tie this one to a Word template, by path. */
  readonly untied: ReadonlyMap<string, string>;
};

export function openForm(bytes: Uint8Array): Result<OpenForm, FormFailure> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const typeOf = declaredTypes(entries.value);
  if (!typeOf.ok) return typeOf;
  const texts = new Map<string, string>();
  for (const entry of entries.value) {
    if (!/\.(?:xml|rels)$/i.test(entry.path) && !isWordPart(typeOf.value(entry.path))) continue;
    const part = unpacked(entry);
    if (part === undefined) return err(formFailure("formDamaged"));
    texts.set(entry.path, xmlText(part));
  }
  return openPackage(entries.value, texts, typeOf.value);
}

function declaredTypes(entries: readonly Entry[]): Result<ContentTypes, FormFailure> {
  const entry = entries.find(({ path }) => path === contentTypesPath);
  if (entry === undefined) return err(formFailure("formNotWord"));
  const part = unpacked(entry);
  if (part === undefined) return err(formFailure("formDamaged"));
  const root = parsed(contentTypesPath, xmlText(part));
  return root.ok ? ok(contentTypes(root.value)) : root;
}

function openPackage(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
  typeOf: ContentTypes,
): Result<OpenForm, FormFailure> {
  const danger =
    dangerousPart(
      entries.map(({ path }) => path),
      typeOf,
    ) ?? declaringPart(texts);
  if (danger !== undefined) return err(danger);
  const untied = harmlessTexts(texts, typeOf);
  if (!untied.ok) return untied;
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
  return isWhole
    ? ok({ entries, texts, parts, typeOf, styles, untied: untied.value })
    : err(formFailure("formNotWord"));
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

/** Those that had to be changed to be so: without the form's tie to a template, everything is looked at. */
function harmlessTexts(
  texts: ReadonlyMap<string, string>,
  typeOf: ContentTypes,
): Result<ReadonlyMap<string, string>, FormFailure> {
  const untied = new Map<string, string>();
  for (const [path, text] of texts) {
    const isRelationships = path.toLowerCase().endsWith(".rels");
    if (!isRelationships && !mayDoHarm(path, text, typeOf)) continue;
    const root = parsed(path, text);
    if (!root.ok) return root;
    const free = withoutAttachedTemplate(root.value);
    const danger = isRelationships ? dangerousRelationship(free) : dangerousContent(path, free);
    if (danger !== undefined) return err(danger);
    if (free !== root.value) untied.set(path, xmlOf(free));
  }
  return ok(untied);
}

/** Where tags are read, so are Word's own fields (`readForm`). Names of elements are written one way only. */
function mayDoHarm(path: string, text: string, typeOf: ContentTypes): boolean {
  const isReadLater = storyKinds.has(partKind(path, typeOf));
  return isWordPart(typeOf(path)) && !isReadLater && /attachedTemplate|mailMerge|fldSimple|instrText/i.test(text);
}
const storyKinds: ReadonlySet<PlaceKind | undefined> = new Set(["body", "header", "footer", "footnote", "endnote"]);
