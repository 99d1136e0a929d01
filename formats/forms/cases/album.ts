/**
 * Many Word files' text in one file, for validating them together: a run of the Open XML SDK takes as long for one as
 * for a hundred. Each body, head and foot becomes a head of the album; their content is of the same kind.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formOf, officeRelationship, override, p, relationship } from "./building.ts";

const headType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

/** Whether a file's text can stand in an album: it refers to no notes or comments, which a head cannot have. */
export function fitsAlbum(file: Uint8Array): boolean {
  const paths: string[] = [];
  unzipSync(file, { filter: ({ name }) => paths.push(name) < 0 });
  return !paths.some((path) => /(?:footnotes|endnotes|comments)\.xml$/.test(path));
}

/** `owners` are the names of the files, by the album's parts. */
export type Album = { readonly bytes: Uint8Array; readonly owners: ReadonlyMap<string, string> };

export function albumOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Album {
  const pages = files.flatMap(({ name, bytes }) => {
    const parts = unzipSync(bytes);
    return Object.entries(parts)
      .filter(([path]) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(path))
      .map(([path, part]) => ({ name, xml: headOf(strFromU8(part)), relationships: relationshipsOf(path, parts) }));
  });
  const paths = pages.map((_, index) => `album${index}.xml`);
  const album = unzipSync(
    formOf({
      body: [p("—")],
      contentTypes: paths.map((path) => override(`word/${path}`, headType)).join(""),
      relationships: paths.map((path) => relationship(`rId_${path}`, officeRelationship("header"), path)).join(""),
    }),
  );
  const added = pages.flatMap(({ xml, relationships }, index) => [
    [`word/${paths[index]}`, strToU8(xml)] as const,
    ...(relationships === undefined ? [] : [[`word/_rels/${paths[index]}.rels`, relationships] as const]),
  ]);
  return {
    bytes: zipSync({ ...album, ...Object.fromEntries(added) }, { level: 1 }),
    owners: new Map(pages.map(({ name }, index) => [`/word/${paths[index]}`, name])),
  };
}

/** The last section's properties belong to the body. */
const headOf = (xml: string): string =>
  xml
    .replace(/<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr>(?=<\/w:body>)/, "")
    .replace(/<\/?w:body>/g, "")
    .replace(/<(\/?)w:(?:document|ftr)(?=[\s>])/g, "<$1w:hdr");

/** What a picture and a link refer to. */
function relationshipsOf(path: string, parts: Readonly<Record<string, Uint8Array>>): Uint8Array | undefined {
  const own = parts[path.replace("word/", "word/_rels/").concat(".rels")];
  if (own === undefined) return undefined;
  const kept = strFromU8(own).replace(/<Relationship [^>]*\/>/g, (one) => (/rIdLogo|rIdLink/.test(one) ? one : ""));
  return strToU8(kept);
}
