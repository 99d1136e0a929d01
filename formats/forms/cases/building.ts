/** Word forms as expressions, for tests: `formOf({ body: [p("Dear ", r("{{addressee}}", { bold: true }))] })`. */
import { strToU8, zipSync } from "fflate";

const schema = "http://schemas.openxmlformats.org";
const relationships = `${schema}/officeDocument/2006/relationships`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const namespaces = [
  `xmlns:w="${schema}/wordprocessingml/2006/main"`,
  `xmlns:r="${relationships}"`,
  `xmlns:wp="${schema}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${schema}/drawingml/2006/main"`,
  `xmlns:pic="${schema}/drawingml/2006/picture"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:mc="${schema}/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
  `mc:Ignorable="w14"`,
].join(" ");

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A run of text; `looks` are its properties as XML. */
export const r = (text: string, looks = ""): string =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const bold = "<w:b/><w:bCs/>";
export const italic = "<w:i/><w:iCs/>";

/** Strings that begin with "<" are XML, others words. */
const runs = (content: readonly string[]): string =>
  content.map((one) => (one.startsWith("<") ? one : r(one))).join("");

export const p = (...content: readonly string[]): string => `<w:p>${runs(content)}</w:p>`;
export const styled = (style: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(content)}</w:p>`;
/** `properties` as XML. */
export const pWith = (properties: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs(content)}</w:p>`;

const cellXml = (content: string, properties: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : p(content)}</w:tc>`;
/** A row of cells, each words or blocks. */
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => cellXml(cell, "")).join("")}</w:tr>`;
export const merged = (how: "restart" | "continue", first: string, ...cells: readonly string[]): string =>
  `<w:tr>${cellXml(first, `<w:vMerge w:val="${how}"/>`)}${cells.map((cell) => cellXml(cell, "")).join("")}</w:tr>`;
export const tbl = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;

export const footnote = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const endnote = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A text box as Word writes it: a drawing for today's Word, and beside it one for that of before 2010. */
export const textBox = (id: number, ...blocks: readonly string[]): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr id="${id}" name="Box ${id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${blocks.join("")}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape id="box${id}" style="width:72pt;height:36pt"><v:textbox><w:txbxContent>${blocks.join("")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** The letterhead's picture, `word/media/logo.png`. */
export const picture = (id: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="190500" cy="190500"/><wp:docPr id="${id}" name="Logo" descr="Logo"/><a:graphic><a:graphicData uri="${schema}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
export const link = (...content: readonly string[]): string =>
  `<w:hyperlink r:id="rIdLink">${runs(content)}</w:hyperlink>`;

type Blocks = readonly string[];
export type FormParts = {
  readonly body: Blocks;
  readonly header?: Blocks;
  readonly firstHeader?: Blocks;
  readonly footer?: Blocks;
  /** Their ids are 1, 2, … */
  readonly footnotes?: readonly Blocks[];
  readonly endnotes?: readonly Blocks[];
  readonly comments?: Blocks;
  readonly coreProperties?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, string>>;
  /** By path; takes the place of what would stand there. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly contentTypes?: string;
  readonly relationships?: string;
};

const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);
declare const atob: (text: string) => string;

export function formOf(form: FormParts): Uint8Array {
  const texts: Readonly<Record<string, string | Uint8Array>> = { ...partsOf(form), ...form.more };
  const entries = Object.entries(texts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-01T00:00:00" });
}

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${content}</w:${root}>`;

function partsOf(form: FormParts): Record<string, string | Uint8Array> {
  const { header, firstHeader, footer, footnotes, endnotes, comments, coreProperties, customProperties } = form;
  const furniture = [
    header && `<w:headerReference w:type="default" r:id="rIdHeader"/>`,
    firstHeader && `<w:headerReference w:type="first" r:id="rIdFirst"/>`,
    footer && `<w:footerReference w:type="default" r:id="rIdFooter"/>`,
  ].map((one) => one ?? "");
  const section = `<w:sectPr>${furniture.join("")}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>${firstHeader ? "<w:titlePg/>" : ""}</w:sectPr>`;
  const optional: readonly (readonly [string, string, string | undefined])[] = [
    ["header1", "header", header && part("hdr", header.join(""))],
    ["header2", "header", firstHeader && part("hdr", firstHeader.join(""))],
    ["footer1", "footer", footer && part("ftr", footer.join(""))],
    ["footnotes", "footnotes", footnotes && part("footnotes", notes("footnote", footnotes))],
    ["endnotes", "endnotes", endnotes && part("endnotes", notes("endnote", endnotes))],
    ["comments", "comments", comments && part("comments", comments.join(""))],
  ];
  const there = optional.filter((one): one is [string, string, string] => one[2] !== undefined);
  const ids: Readonly<Record<string, string>> = { header1: "rIdHeader", header2: "rIdFirst", footer1: "rIdFooter" };
  const overrides = there.map(([name, type]) => override(`word/${name}.xml`, `${wordType}.${type}+xml`));
  const links = there.map(([name, type]) =>
    relationship(ids[name] ?? `rId_${name}`, `${relationships}/${type}`, `${name}.xml`),
  );
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("word/document.xml", `${wordType}.document.main+xml`)}${override("word/styles.xml", `${wordType}.styles+xml`)}${override("word/numbering.xml", `${wordType}.numbering+xml`)}${override("word/settings.xml", `${wordType}.settings+xml`)}${coreProperties ? override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") : ""}${customProperties ? override("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml") : ""}${overrides.join("")}${form.contentTypes ?? ""}</Types>`,
    "_rels/.rels": relationshipPart(
      relationship("rId1", `${relationships}/officeDocument`, "word/document.xml"),
      coreProperties
        ? relationship("rId2", `${schema}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml")
        : "",
      customProperties ? relationship("rId3", `${relationships}/custom-properties`, "docProps/custom.xml") : "",
    ),
    "word/document.xml": part("document", `<w:body>${form.body.join("")}${section}</w:body>`),
    "word/_rels/document.xml.rels": relationshipPart(
      relationship("rIdStyles", `${relationships}/styles`, "styles.xml"),
      relationship("rIdNumbering", `${relationships}/numbering`, "numbering.xml"),
      relationship("rIdSettings", `${relationships}/settings`, "settings.xml"),
      relationship("rIdLogo", `${relationships}/image`, "media/logo.png"),
      relationship("rIdLink", `${relationships}/hyperlink`, "https://example.org/", ' TargetMode="External"'),
      ...links,
      form.relationships ?? "",
    ),
    "word/styles.xml": part("styles", styles),
    "word/numbering.xml": part("numbering", numbering),
    "word/settings.xml": part(
      "settings",
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    ),
    "word/media/logo.png": pixel,
    ...Object.fromEntries(there.map(([name, , xml]) => [`word/${name}.xml`, xml])),
    ...(coreProperties && { "docProps/core.xml": core(coreProperties) }),
    ...(customProperties && { "docProps/custom.xml": custom(customProperties) }),
  };
}

export const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
export const relationship = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
export const relationshipPart = (...all: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${schema}/package/2006/relationships">${all.join("")}</Relationships>`;
export const officeRelationship = (kind: string): string => `${relationships}/${kind}`;

const separators = (kind: "footnote" | "endnote"): string =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;
const notes = (kind: "footnote" | "endnote", all: readonly Blocks[]): string =>
  separators(kind) +
  all.map((blocks, index) => `<w:${kind} w:id="${index + 1}">${blocks.join("")}</w:${kind}>`).join("");

const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:cs="Noto Naskh Arabic"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style><w:style w:type="character" w:styleId="Accent"><w:name w:val="Accent"/><w:rPr><w:color w:val="0B5A6B"/></w:rPr></w:style>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const core = (properties: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${schema}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${Object.entries(
    properties,
  )
    .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    .join("")}</cp:coreProperties>`;

const custom = (properties: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${schema}/officeDocument/2006/custom-properties" xmlns:vt="${schema}/officeDocument/2006/docPropsVTypes">${Object.entries(
    properties,
  )
    .map(
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
    )
    .join("")}</Properties>`;
