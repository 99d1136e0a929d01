/** A copy of a form with what the lint has found as Word's comments, each at its place, for whoever mends it in Word. */
import { err, ok, type Result } from "#core/result.ts";
import { type Entry, zip, zipEntry } from "#formats/writers/docx/zip.ts";
import type { Finding } from "./finding.ts";
import { type FormFailure, formFailure } from "./form-failure.ts";
import { type FormPart, type OpenForm, openForm } from "./package/open-form.ts";
import { contentTypesPath } from "./package/part-kinds.ts";
import { xmlBytes } from "./package/xml-text.ts";
import { attribute } from "./xml/attributes.ts";
import { escapeAttribute, escapeText } from "./xml/escape.ts";
import { parseXml } from "./xml/parse-xml.ts";
import { xmlOf } from "./xml/xml-of.ts";
import { around, elementsNamed, isElement, type XmlElement, type XmlNode } from "./xml/xml-tree.ts";

/**
 * `words` says what a comment is to say of a finding. Heads, feet, notes and text boxes can have no comments: theirs
 * stand at the paragraph that they belong to, or at the first. Fails as `lintForm` does.
 */
export function commentedForm(
  form: Uint8Array,
  findings: readonly Finding[],
  words: (finding: Finding) => string,
): Result<Uint8Array, FormFailure> {
  const open = openForm(form);
  if (!open.ok) return open;
  const body = open.value.parts.find(({ kind }) => kind === "body") as FormPart;
  const place = commentsPlace(open.value, body);
  if (place === undefined) return err(formFailure("formDamaged"));
  const first = firstFreeId(place.existing);
  const changed = new Map([
    ...place.changed,
    [body.path, documentXml(body.root, findings, first)],
    [place.path, commentsXml(place.existing ?? emptyComments(body.root), findings.map(words), first)],
  ]);
  return ok(zip(withChanged(open.value.entries, changed)));
}

const withChanged = (entries: readonly Entry[], changed: ReadonlyMap<string, string>): readonly Entry[] => {
  const known = new Set(entries.map(({ path }) => path));
  const packed = (path: string, xml: string) => zipEntry(path, xmlBytes(xml));
  return [
    ...entries.map((entry) => {
      const xml = changed.get(entry.path);
      return xml === undefined ? entry : packed(entry.path, xml);
    }),
    ...[...changed].filter(([path]) => !known.has(path)).map(([path, xml]) => packed(path, xml)),
  ];
};

const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

type CommentsPlace = {
  readonly path: string;
  /** The form's own comments. */
  readonly existing?: XmlElement;
  /** What has to say that there are comments now. */
  readonly changed: ReadonlyMap<string, string>;
};

function commentsPlace({ texts, typeOf }: OpenForm, body: FormPart): CommentsPlace | undefined {
  const own = [...texts.keys()].find((path) => typeOf(path) === commentsType);
  if (own !== undefined) {
    const existing = parsed(texts.get(own));
    return existing && { path: own, existing, changed: new Map() };
  }
  const folder = body.path.slice(0, body.path.lastIndexOf("/") + 1);
  const relationshipsPath = `${folder}_rels/${body.path.slice(folder.length)}.rels`;
  const types = parsed(texts.get(contentTypesPath));
  const relationships = parsed(texts.get(relationshipsPath) ?? noRelationships);
  if (types === undefined || relationships === undefined) return undefined;
  const name = freeName("comments", (one) => !texts.has(`${folder}${one}.xml`));
  const ids = new Set([...elementsNamed(relationships, "Relationship")].map((one) => attribute(one, "Id")));
  const id = freeName("rIdComments", (one) => !ids.has(one));
  const override = `Override PartName="/${folder}${name}.xml" ContentType="${commentsType}"`;
  const relationship = `Relationship Id="${id}" Type="${relationshipType(body.root)}" Target="${name}.xml"`;
  return {
    path: `${folder}${name}.xml`,
    changed: new Map([
      [contentTypesPath, withChild(types, override)],
      [relationshipsPath, withChild(relationships, relationship)],
    ]),
  };
}

function parsed(xml: string | undefined): XmlElement | undefined {
  const root = xml === undefined ? "damaged" : parseXml(xml.replace(/^\uFEFF/, ""));
  return typeof root === "string" ? undefined : root;
}

const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function freeName(wanted: string, isFree: (name: string) => boolean): string {
  for (let more = 0; ; more++) {
    const name = more === 0 ? wanted : `${wanted}${more}`;
    if (isFree(name)) return name;
  }
}

const withChild = ({ open, tag, children }: XmlElement, child: string): string =>
  `${open}>${children.map(xmlOf).join("")}<${prefixOf(tag)}${child}/></${tag}>`;

const prefixOf = (tag: string): string => tag.slice(0, tag.indexOf(":") + 1);

/** The namespace that the document's own elements are in: that of ECMA-376, or of the strict standard. */
const namespaceOf = ({ tag, attributes }: XmlElement): string => {
  const prefix = prefixOf(tag).slice(0, -1);
  return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
};

const relationshipType = (document: XmlElement): string =>
  namespaceOf(document).startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

function emptyComments(document: XmlElement): XmlElement {
  const prefix = prefixOf(document.tag);
  const declared = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${escapeAttribute(namespaceOf(document))}"`;
  return around({ ...document, tag: `${prefix}comments`, open: `<${prefix}comments ${declared}`, attributes: {} }, []);
}

function firstFreeId(comments: XmlElement | undefined): number {
  const ids =
    comments === undefined ? [] : [...elementsNamed(comments, "w:comment")].map((one) => Number(attribute(one, "id")));
  return Math.max(-1, ...ids.filter(Number.isFinite)) + 1;
}

function commentsXml({ open, tag, children }: XmlElement, said: readonly string[], first: number): string {
  const w = prefixOf(tag);
  const comments = said.map(
    (words, index) =>
      `<${w}comment ${w}id="${first + index}" ${w}author="Précis" ${w}initials="P"><${w}p><${w}r><${w}t xml:space="preserve">${escapeText(words)}</${w}t></${w}r></${w}p></${w}comment>`,
  );
  return `${open}>${children.map(xmlOf).join("")}${comments.join("")}</${tag}>`;
}

function documentXml(root: XmlElement, findings: readonly Finding[], first: number): string {
  const byParagraph = new Map<number, number[]>();
  for (const [index, { place }] of findings.entries())
    byParagraph.set(place.bodyParagraph, [...(byParagraph.get(place.bodyParagraph) ?? []), first + index]);
  let paragraphs = 0;
  const written = (node: XmlNode): string => {
    if (!isElement(node)) return xmlOf(node);
    if (node.name === "w:p") {
      const ids = byParagraph.get(paragraphs);
      paragraphs += 1;
      return ids === undefined ? (node.source ?? "") : commented(node, ids);
    }
    if (node.children.length === 0) return node.source ?? "";
    return `${node.open}>${node.children.map(written).join("")}</${node.tag}>`;
  };
  return written(root);
}

function commented({ open, tag, children }: XmlElement, ids: readonly number[]): string {
  const w = prefixOf(tag);
  const [properties, content] = [
    children.filter((child) => isElement(child, "w:pPr")),
    children.filter((child) => !isElement(child, "w:pPr")),
  ];
  const starts = ids.map((id) => `<${w}commentRangeStart ${w}id="${id}"/>`);
  const ends = ids.map(
    (id) => `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
  );
  return `${open}>${properties.map(xmlOf).join("")}${starts.join("")}${content.map(xmlOf).join("")}${ends.join("")}</${tag}>`;
}
