/** What the file says of itself, in the information dictionary and in XMP alike. */
import type { DocumentProperties } from "#core/model/document.ts";
import { withoutForbidden } from "../layout/characters.ts";
import type { PdfDocument } from "./pdfkit-inside.ts";

const producer = "Précis";

/** The day's beginning, UTC. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

export function informationOf(properties: DocumentProperties): Readonly<Record<string, string | Date>> {
  const day = dayOf(properties.date);
  return {
    Title: clean(properties.title),
    ...(properties.author === undefined ? {} : { Author: clean(properties.author) }),
    ...(properties.subject === undefined ? {} : { Subject: clean(properties.subject) }),
    ...(properties.keywords === undefined ? {} : { Keywords: clean(properties.keywords.join(", ")) }),
    Creator: producer,
    Producer: producer,
    CreationDate: day,
    ModDate: day,
  };
}

const clean = (text: string): string => withoutForbidden(text).text.replace(/\s+/g, " ").trim();

/** Takes the place of pdfkit's own XMP, which leaves `&` and `<` as they stand. */
export function writeMetadata(document: PdfDocument, properties: DocumentProperties): void {
  document._addInfo = () => document.appendXML(xmp(properties));
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => clean(text).replace(/[&<>"]/g, (character) => escapes[character] ?? "");

function xmp({ title, author, subject, keywords, date }: DocumentProperties): string {
  const moment = `${dayOf(date).toISOString().slice(0, 19)}Z`;
  return [
    description("xmp", "http://ns.adobe.com/xap/1.0/", [
      element("xmp:CreateDate", moment),
      element("xmp:ModifyDate", moment),
      element("xmp:CreatorTool", producer),
    ]),
    description("dc", "http://purl.org/dc/elements/1.1/", [
      inLanguages("dc:title", title),
      author === undefined ? "" : `<dc:creator><rdf:Seq>${element("rdf:li", author)}</rdf:Seq></dc:creator>`,
      subject === undefined ? "" : inLanguages("dc:description", subject),
    ]),
    description("pdf", "http://ns.adobe.com/pdf/1.3/", [
      element("pdf:Producer", producer),
      keywords === undefined ? "" : element("pdf:Keywords", keywords.join(", ")),
    ]),
    description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", ["<pdfuaid:part>1</pdfuaid:part>"]),
    universalAccessSchema,
  ].join("\n");
}

const description = (prefix: string, namespace: string, elements: readonly string[]): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${elements.join("")}</rdf:Description>`;
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const inLanguages = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;

/** PDF/A wants every schema described that it does not know itself (ISO 19005-2, 6.6.2.3.3). */
const universalAccessSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
