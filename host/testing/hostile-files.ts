/** Files made to harm whoever reads them, and how the reading of each must end: with an article's words or with a failure. */
import { strToU8, zipSync } from "fflate";

export type HostileFile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The words that are left, or the code of the failure. */
  readonly ends: { readonly text: string } | { readonly code: string };
};

const deep = 100_000;
const words = "The harbour opens in May. The minister said so on Tuesday.";
const damaged = { code: "sourceDamaged" };
const tooDeep = { code: "sourceTooDeep" };

const officeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordParts = (body: string, prolog = ""): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${officeType}"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": strToU8(
    `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ),
});
const wordParagraph = `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
/** Stored as they are: packed, they would be refused for that. */
const word = (body: string, prolog = ""): Uint8Array => zipSync(wordParts(body, prolog), { level: 0 });

const odtParts = (body: string, prolog = ""): Record<string, Uint8Array> => ({
  mimetype: strToU8("application/vnd.oasis.opendocument.text"),
  "content.xml": strToU8(
    `${prolog}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  ),
});
const odtParagraph = `<text:p>${words}</text:p>`;
const odt = (body: string, prolog = ""): Uint8Array => zipSync(odtParts(body, prolog), { level: 0 });

/** Each entity ten times the one before: a billion letters. */
const entityBomb = `<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">${Array.from(
  { length: 8 },
  (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
).join("")}]>`;
const externalEntity = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY g SYSTEM "http://127.0.0.1:9/">]>`;

const nested = (open: string, close: string, within: string): string => open.repeat(deep) + within + close.repeat(deep);

/** Zips in zips, the innermost of which would unpack to sixteen megabytes. */
function nestedBomb(): Uint8Array {
  let bytes = zipSync({ "word/document.xml": new Uint8Array(16 * 2 ** 20) });
  for (let level = 0; level < 5; level++) bytes = zipSync({ [`level${level}.zip`]: bytes });
  return bytes;
}

/** A PDF of one page with these words, whose catalogue and page hold more; the objects' table is left for its reader to find. */
const pdf = (catalogue: string, page = "", objects = ""): Uint8Array => {
  const content = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
  return strToU8(
    [
      "%PDF-1.7",
      `1 0 obj <</Type/Catalog/Pages 2 0 R${catalogue}>> endobj`,
      "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
      `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>> endobj`,
      `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
      "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj",
      objects,
      "trailer <</Root 1 0 R/Size 20>>",
      "%%EOF",
    ].join("\n"),
  );
};
const script = "app.launchURL\\('http://127.0.0.1:9/'\\); this.exportDataObject\\({cName: 'x', nLaunch: 2}\\);";

const letter = (body: string): Uint8Array =>
  strToU8(`From: a@b.example\r\nSubject: S\r\nMIME-Version: 1.0\r\n${body}`.replace(/\r?\n/g, "\r\n"));
const attachment = (name: string, bytes: Uint8Array): string =>
  `--x\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString("base64")}\n`;

/** Parts in parts, deeper than any letter. */
function deepLetter(levels: number): Uint8Array {
  const open = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  return letter(`${open.join("")}Content-Type: text/plain\n\n${words}\n`);
}

const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));

const page = `<p>${words}</p>`;
const everyScript = [
  "<script>globalThis.struck = 1</script>",
  `<img src="http://127.0.0.1:9/x.png" onerror="struck = 1">`,
  `<svg onload="struck = 1"><script href="http://127.0.0.1:9/x.js"></script></svg>`,
  `<iframe src="javascript:struck = 1" srcdoc="<script>struck = 1</script>"></iframe>`,
  `<object data="http://127.0.0.1:9/x.swf"></object><embed src="http://127.0.0.1:9/x">`,
  `<link rel="stylesheet" href="http://127.0.0.1:9/x.css"><style>@import "http://127.0.0.1:9/y.css";</style>`,
  `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">`,
  `<body onload="struck = 1"><form action="javascript:struck = 1"><button autofocus onfocus="struck = 1">b</button></form>`,
  `<video poster="http://127.0.0.1:9/p"><source onerror="struck = 1" src="x"></video><math href="javascript:struck = 1"></math>`,
  `<template><script>struck = 1</script></template><noscript><p title="</noscript><img src=x onerror=struck=1>"></p></noscript>`,
].join("");

export const hostileFiles: readonly HostileFile[] = [
  { name: "deep.html", bytes: () => strToU8(nested("<div>", "</div>", page)), ends: tooDeep },
  { name: "deep-inline.html", bytes: () => strToU8(nested("<b>", "</b>", words)), ends: tooDeep },
  {
    name: "scripts.html",
    bytes: () => strToU8(`<html>${everyScript}<article>${page}</article></html>`),
    ends: { text: words },
  },
  { name: "deep.md", bytes: () => strToU8(nested("<div>", "</div>", words)), ends: tooDeep },
  { name: "deep-quotes.md", bytes: () => strToU8(`${">".repeat(deep)} ${words}`), ends: tooDeep },
  { name: "deep-lists.md", bytes: () => strToU8(`${"- ".repeat(deep)}${words}`), ends: tooDeep },
  { name: "deep.rtf", bytes: () => strToU8(`{\\rtf1 ${nested("{", "}", words)}}`), ends: tooDeep },
  { name: "deep.docx", bytes: () => word(nested("<w:ins>", "</w:ins>", wordParagraph)), ends: tooDeep },
  {
    name: "deep-tables.docx",
    bytes: () => word(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", wordParagraph)),
    ends: tooDeep,
  },
  { name: "entities.docx", bytes: () => word(wordParagraph.replace(words, "&e8;"), entityBomb), ends: damaged },
  { name: "external.docx", bytes: () => word(wordParagraph.replace(words, "&f;&g;"), externalEntity), ends: damaged },
  {
    name: "bomb.docx",
    bytes: () => zipSync({ ...wordParts(""), "word/document.xml": new Uint8Array(16 * 2 ** 20) }),
    ends: { code: "archiveTooDense" },
  },
  { name: "many-bombs.docx", bytes: manyBombs, ends: { code: "archiveTooDense" } },
  { name: "nested.docx", bytes: nestedBomb, ends: damaged },
  {
    name: "parts.docx",
    bytes: () =>
      zipSync({
        ...wordParts(""),
        ...Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`word/${index}.xml`, strToU8("<a/>")])),
      }),
    ends: { code: "archiveTooManyEntries" },
  },
  {
    name: "paths.docx",
    bytes: () =>
      zipSync({
        ...wordParts(wordParagraph),
        "../../../../tmp/precis-escaped.xml": strToU8("<a/>"),
        "/tmp/precis-escaped.xml": strToU8("<a/>"),
        "C:\\precis-escaped.xml": strToU8("<a/>"),
      }),
    ends: { text: words },
  },
  {
    name: "protected.docx",
    bytes: () => bytesOf(`${ole}....${[..."EncryptedPackage"].join("\0")}\0`),
    ends: { code: "sourceProtected" },
  },
  { name: "deep.odt", bytes: () => odt(nested("<text:span>", "</text:span>", odtParagraph)), ends: tooDeep },
  { name: "entities.odt", bytes: () => odt("<text:p>&e8;</text:p>", entityBomb), ends: damaged },
  { name: "external.odt", bytes: () => odt("<text:p>&f;&g;</text:p>", externalEntity), ends: damaged },
  {
    name: "paths.odt",
    bytes: () => zipSync({ ...odtParts(odtParagraph), "../../precis-escaped.xml": strToU8("<a/>") }),
    ends: { text: words },
  },
  {
    name: "script.pdf",
    bytes: () =>
      pdf(
        `/OpenAction<</S/JavaScript/JS(${script})>>/Names<</JavaScript<</Names[(a) <</S/JavaScript/JS(${script})>>]>>>>`,
        `/AA<</O<</S/JavaScript/JS(${script})>>>>`,
      ),
    ends: { text: words },
  },
  {
    name: "launch.pdf",
    bytes: () =>
      pdf(
        "/OpenAction<</S/Launch/F(/bin/true)/Win<</F(cmd.exe)>>>>",
        "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 612 792]/A<</S/URI/URI(http://127.0.0.1:9/)>>>>]",
      ),
    ends: { text: words },
  },
  {
    name: "embedded.pdf",
    bytes: () =>
      pdf(
        "/Names<</EmbeddedFiles<</Names[(x.exe) 6 0 R]>>>>/AcroForm<</XFA 7 0 R/Fields[]>>",
        "",
        "6 0 obj <</Type/Filespec/F(x.exe)/EF<</F 7 0 R>>>> endobj\n7 0 obj <</Length 4>> stream\nMZ..\nendstream endobj",
      ),
    ends: { text: words },
  },
  {
    name: "elsewhere.pdf",
    bytes: () =>
      pdf(
        "",
        "/Annots[<</Subtype/Screen/A<</S/GoToR/F(file:///etc/hostname)/D[0/Fit]>>>>]",
        "7 0 obj <</F<</FS/URL/F(http://127.0.0.1:9/)>>/Length 0>> stream\n\nendstream endobj",
      ),
    ends: { text: words },
  },
  { name: "deep.pdf", bytes: () => pdf("", `/Deep${nested("[", "]", "")}`), ends: damaged },
  {
    name: "circle.pdf",
    bytes: () =>
      strToU8(
        "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>> endobj\ntrailer <</Root 1 0 R>>",
      ),
    ends: { code: "sourceWithoutText" },
  },
  { name: "deep.eml", bytes: () => deepLetter(2000), ends: tooDeep },
  {
    name: "mails-in-mails.eml",
    bytes: () => letter(`${"Content-Type: message/rfc822\n\nSubject: S\n".repeat(200)}\n${words}`),
    ends: tooDeep,
  },
  {
    name: "deep-page.eml",
    bytes: () => letter(`Content-Type: text/html\n\n${nested("<div>", "</div>", words)}`),
    ends: tooDeep,
  },
  {
    name: "bombs.eml",
    bytes: () =>
      letter(
        `Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n${words}\n${attachment("bomb.docx", zipSync({ ...wordParts(""), "word/document.xml": new Uint8Array(16 * 2 ** 20) })).repeat(3)}--x--`,
      ),
    ends: { text: words },
  },
  {
    name: "paths.eml",
    bytes: () =>
      letter(
        `Content-Type: multipart/mixed; boundary=x\n\n${attachment("../../../tmp/precis-escaped.txt", strToU8(words))}--x--`,
      ),
    ends: { text: words },
  },
  {
    name: "deep.mhtml",
    bytes: () => letter(`Content-Type: text/html\n\n${nested("<div>", "</div>", words)}`),
    ends: tooDeep,
  },
  { name: "zeros.txt", bytes: () => new Uint8Array(2 ** 20), ends: { code: "sourceNotText" } },
];

/** Each part by itself is small. */
function manyBombs(): Uint8Array {
  const part = new Uint8Array(2 ** 20);
  return zipSync({
    ...wordParts(""),
    ...Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`word/${index}.xml`, part])),
  });
}
