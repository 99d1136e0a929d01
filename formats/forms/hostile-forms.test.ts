import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  field,
  footnote,
  formOf,
  namespaces,
  officeRelationship,
  override,
  p,
  r,
  relationship,
  relationshipPart,
  textBox,
} from "./cases/building.ts";
import { caseFields, point, words } from "./cases/case-fields.ts";
import { saidIn } from "./cases/said-in.ts";
import { fillForm } from "./fill-form.ts";

const plain = { body: [p("{{number}}")] };
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 2 ** 20);
const documentOf = (content: string): string => `<w:document ${namespaces}><w:body>${content}</w:body></w:document>`;
const withDocument = (xml: string): Uint8Array => formOf({ ...plain, more: { "word/document.xml": xml } });
const external = (kind: string, target: string): Uint8Array =>
  formOf({ ...plain, relationships: relationship("rIdX", officeRelationship(kind), target, ' TargetMode="External"') });
const withPart = (path: string, type: string): Uint8Array =>
  formOf({ ...plain, more: { [path]: "x" }, contentTypes: override(path, type) });

const command = field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', "x");
const simpleCommand = '<w:fldSimple w:instr="DDEAUTO cmd"/>';
const prefixed = (kind: string, target: string, space: string): Uint8Array =>
  formOf({
    ...plain,
    relationships: `<p:Relationship${space}xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdX" Type="${officeRelationship(kind)}" Target="${target}" TargetMode="External"/>`,
  });
/** Its settings stand in that part. */
const withSettings = (path: string, settings: string, ...relationships: readonly string[]): Uint8Array => {
  const name = path.slice("word/".length);
  return formOf({
    ...plain,
    more: {
      [path]: `<?xml version="1.0"?><w:settings ${namespaces}>${settings}</w:settings>`,
      ...(relationships.length > 0 && { [`word/_rels/${name}.rels`]: relationshipPart(...relationships) }),
    },
    contentTypes: override(path, `${wordType}.settings+xml`),
    relationships: relationship("rIdX", officeRelationship("settings"), name),
  });
};

/** A name that `zipSync` would not give a part. */
function renamed(from: string, to: string): Uint8Array {
  const bytes = formOf({ ...plain, more: { [from]: "x" } });
  const name = strToU8(to);
  for (let at = bytes.length - name.length; at >= 0; at--)
    if (strToU8(from).every((byte, index) => bytes[at + index] === byte)) bytes.set(name, at);
  return bytes;
}

const refused: Readonly<Record<string, readonly [() => Uint8Array, object]>> = {
  "no file": [() => new Uint8Array(), { code: "formNotWord" }],
  "a text": [() => strToU8("Отчёт о порте на озере, который откроют в мае."), { code: "formNotWord" }],
  "a zip of something else": [() => zipSync({ "a.txt": strToU8("a") }), { code: "formNotWord" }],
  "a workbook": [
    () =>
      formOf({
        ...plain,
        more: {
          "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override("word/document.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}</Types>`,
        },
      }),
    { code: "formNotWord" },
  ],
  "one behind a password": [
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
    { code: "formProtected" },
  ],
  "one that is cut off": [() => formOf(plain).slice(0, 2000), { code: "formDamaged" }],
  "one with a picture that is not packed, and not what its checksum says": [
    () => {
      const stored = zipSync({ ...unzipSync(formOf(plain)), "word/media/logo.png": strToU8("harbour") }, { level: 0 });
      const at = stored.findIndex((_, index) =>
        "harbour".startsWith(String.fromCharCode(...stored.subarray(index, index + 7))),
      );
      return stored.with(at, 0);
    },
    { code: "formDamaged" },
  ],
  "one with a bomb in its text": [
    () => formOf({ ...plain, more: { "word/document.xml": documentOf(p(" ".repeat(40 * 2 ** 20))) } }),
    { code: "formTooDense", facts: { limit: 200 } },
  ],
  "one with a bomb for a picture": [
    () => formOf({ ...plain, more: { "word/media/logo.png": megabytes(60) } }),
    { code: "formTooDense", facts: { limit: 200 } },
  ],
  "one with a picture of a hundred megabytes": [
    () => zipSync({ ...unzipSync(formOf(plain)), "word/media/logo.png": [megabytes(100), { level: 0 }] }),
    { code: "formTooLarge", facts: { limitMegabytes: 100 } },
  ],
  "one of many thousand parts": [
    () =>
      formOf({
        ...plain,
        more: Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/${at}.xml`, "<a/>"])),
      }),
    { code: "formTooManyParts", facts: { limit: 2000 } },
  ],
  "one with a path that leads out of it": [
    () => renamed("word/media/aaaaaaa.png", "word/media/../../a.png"),
    { code: "formDamaged" },
  ],
  "one nested ten thousand deep": [
    () => withDocument(documentOf(`${"<w:smartTag>".repeat(10_000)}${"</w:smartTag>".repeat(10_000)}`)),
    { code: "formTooDeep", facts: { part: "word/document.xml", limit: 512 } },
  ],
  "one that declares entities": [
    () =>
      withDocument(
        `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${documentOf(p("x")).replace(">x<", ">&b;<")}`,
      ),
    { code: "formDeclaresEntities", facts: { part: "word/document.xml" } },
  ],
  "one that reads a file by an entity, in a part that is not filled": [
    () => formOf({ ...plain, more: { "word/theme.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' } }),
    { code: "formDeclaresEntities", facts: { part: "word/theme.xml" } },
  ],
  "one with an entity that nobody declares": [() => withDocument(documentOf("&boom;")), { code: "formDamaged" }],
  "one with macros": [
    () =>
      formOf({
        ...plain,
        more: { "word/vbaProject.bin": "x" },
        relationships: relationship(
          "rIdX",
          "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          "vbaProject.bin",
        ),
      }),
    { code: "formHasMacros" },
  ],
  "one that may have macros": [
    () =>
      formOf({
        ...plain,
        more: {
          "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")}</Types>`,
        },
      }),
    { code: "formHasMacros" },
  ],
  "one with another program's object": [
    () => withPart("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject"),
    { code: "formHasObject", facts: { part: "word/embeddings/oleObject1.bin" } },
  ],
  "one with a control": [
    () => withPart("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml"),
    { code: "formHasObject", facts: { part: "word/activeX/activeX1.xml" } },
  ],
  "one that imports a web page": [
    () =>
      formOf({
        ...plain,
        more: { "word/page.html": "<script>1</script>" },
        relationships: relationship("rIdX", officeRelationship("aFChunk"), "page.html"),
      }),
    { code: "formImports", facts: { part: "page.html" } },
  ],
  "one that fetches a picture": [
    () => external("image", "https://example.org/seen.png"),
    { code: "formReachesOut", facts: { target: "https://example.org/seen.png" } },
  ],
  "one with an object elsewhere": [
    () => external("oleObject", "file:///\\\\server\\a.xls"),
    { code: "formHasObject", facts: { part: "file:///\\\\server\\a.xls" } },
  ],
  "one with a script for a link": [
    () => external("hyperlink", "javascript:alert(1)"),
    { code: "formReachesOut", facts: { target: "javascript:alert(1)" } },
  ],
  ...Object.fromEntries(
    [" ", "\n"].map((space) => [
      `one that fetches a picture, its relationships under a prefix (${JSON.stringify(space)})`,
      [
        () => prefixed("image", "https://example.org/seen.png", space),
        { code: "formReachesOut", facts: { target: "https://example.org/seen.png" } },
      ],
    ]),
  ),
  "one with an object elsewhere, its relationships under a prefix": [
    () => prefixed("oleObject", "file:///\\\\server\\a.xls", " "),
    { code: "formHasObject", facts: { part: "file:///\\\\server\\a.xls" } },
  ],
  "one that fetches a picture, called a link by an attribute that is not the package's": [
    () =>
      formOf({
        ...plain,
        relationships: `<Relationship xmlns:x="urn:x" x:Type="${officeRelationship("hyperlink")}" x:TargetMode="Internal" Id="rIdX" Type="${officeRelationship("image")}" Target="https://example.org/seen.png" TargetMode="External"/>`,
      }),
    { code: "formReachesOut", facts: { target: "https://example.org/seen.png" } },
  ],
  "one that fetches a data source for a mail merge": [
    () =>
      withSettings(
        "word/settings.xml",
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:connectString w:val="Provider=SQLOLEDB;Server=example.org"/></w:mailMerge>',
      ),
    { code: "formReachesOut", facts: { target: "Provider=SQLOLEDB;Server=example.org" } },
  ],
  "one that fetches a data source, its settings called otherwise": [
    () => withSettings("word/set.bin", '<w:mailMerge><w:query w:val="SELECT * FROM C:\\a.mdb"/></w:mailMerge>'),
    { code: "formReachesOut", facts: { target: "SELECT * FROM C:\\a.mdb" } },
  ],
  "one with a command in a comment": [
    () => formOf({ ...plain, comments: [`<w:comment w:id="0" w:author="a">${p(command)}</w:comment>`] }),
    { code: "formHasField", facts: { part: "word/comments.xml", field: "DDEAUTO" } },
  ],
  "one with a command in a text box of a comment": [
    () => formOf({ ...plain, comments: [`<w:comment w:id="0" w:author="a">${p(textBox(1, p(command)))}</w:comment>`] }),
    { code: "formHasField", facts: { part: "word/comments.xml", field: "DDEAUTO" } },
  ],
  "one with a command among its building blocks": [
    () =>
      formOf({
        ...plain,
        more: {
          "word/glossary/document.bin": `<w:glossaryDocument ${namespaces}><w:docParts><w:docPart><w:docPartBody>${p(simpleCommand)}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
        },
        contentTypes: override("word/glossary/document.bin", `${wordType}.document.glossary+xml`),
      }),
    { code: "formHasField", facts: { part: "word/glossary/document.bin", field: "DDEAUTO" } },
  ],
  "one that is signed": [
    () =>
      withPart("_xmlsignatures/sig1.xml", "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"),
    { code: "formSigned" },
  ],
  "one whose loops multiply": [
    () =>
      formOf({
        body: [
          p("{{#goals}}{{#facts}}{{#nextSteps}}{{#quotes}}{{words}}{{/quotes}}{{/nextSteps}}{{/facts}}{{/goals}}"),
        ],
      }),
    { code: "filledTooLarge", facts: { limitMegabytes: 20 } },
  ],
};

const hundred = Array.from({ length: 100 }, () => point("goal", { words: words("«Мы готовы»") }));
const manyPoints = { ...caseFields, goals: hundred, facts: hundred, nextSteps: hundred, quotes: hundred };

describe("a form that is refused", () => {
  it.each(Object.entries(refused))("%s", (_, [form, failure]) => {
    expect(fillForm(form(), manyPoints)).toEqual({ ok: false, failure: { facts: {}, findings: [], ...failure } });
  });
});

describe("a form with a command in a note that nothing refers to", () => {
  const notes = (content: string) =>
    formOf({ body: [p("{{number}}", footnote(1))], footnotes: [[p("a")], [p(content)]] });
  const separator = (content: string) => {
    const parts = unzipSync(notes("b"));
    const xml = new TextDecoder()
      .decode(parts["word/footnotes.xml"])
      .replace("<w:separator/>", `<w:separator/></w:r>${content}<w:r>`);
    return zipSync({ ...parts, "word/footnotes.xml": strToU8(xml) });
  };
  it.each([
    ["a note", notes(command)],
    [
      "a note of the same number",
      (() => {
        const parts = unzipSync(notes(command));
        const xml = new TextDecoder().decode(parts["word/footnotes.xml"]).replace('w:id="2"', 'w:id="1"');
        return zipSync({ ...parts, "word/footnotes.xml": strToU8(xml) });
      })(),
    ],
    ["the line above the notes", separator(simpleCommand)],
  ])("%s", (_, form) => {
    const filled = fillForm(form, caseFields);
    expect(filled.ok ? [] : filled.failure.findings).toEqual([
      {
        code: "fieldCodeNotAllowed",
        facts: { field: "DDEAUTO" },
        place: expect.objectContaining({ kind: "footnote", bodyParagraph: 0 }),
      },
    ]);
  });
});

describe("a form that is carried harmlessly", () => {
  const filled = (form: Uint8Array) => {
    const result = fillForm(form, caseFields);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };

  const tie = (type: string, more = "") =>
    `<${type} Id="rId1" ${more} Type="${officeRelationship("attachedTemplate")}" Target="https://example.org/a.dotm" TargetMode="External"/>`;
  const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  const element = '<w:attachedTemplate r:id="rId1"/>';
  it.each([
    ["elsewhere", "word/settings.xml", element, tie("Relationship")],
    ["elsewhere, from settings called otherwise", "word/set.bin", element, tie("Relationship")],
    ["by an attribute with an arrow", "word/settings.xml", element, tie("Relationship", 'xmlns:x="urn:x" x:a="a>b"')],
    ["under a prefix", "word/settings.xml", element, tie("q:Relationship", `xmlns:q="${packageNamespace}"`)],
    [
      "without a prefix",
      "word/settings.xml",
      '<attachedTemplate xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" r:id="rId1"></attachedTemplate>',
      tie("Relationship"),
    ],
    [
      "behind a comment",
      "word/settings.xml",
      `<!-- ${element} -->${element}`,
      `<!-- ${tie("a")} -->${tie("Relationship")}`,
    ],
  ])("is no longer tied to a Word template %s", (_, path, settings, relationships) => {
    const { bytes, warnings } = filled(withSettings(path, settings, relationships));
    const said = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(said.filter((text) => /attachedTemplate|example\.org\/a/.test(text))).toEqual([]);
    expect(warnings).toContainEqual({ code: "attachedTemplateLeftOut", facts: {} });
  });

  it("with ten thousand loops", () => {
    const loops = Array.from({ length: 10_000 }, () => p("{{#goals}}{{position}}{{/goals}}")).join("");
    expect(saidIn(filled(formOf({ body: [loops] })).bytes)).toEqual(Array.from({ length: 10_000 }, () => "12"));
  });

  it("with a formula, which Word works out itself", () => {
    expect(saidIn(filled(formOf({ body: [p("=1+1 ", r("{{number}}"))] })).bytes)).toEqual(["=1+1 12"]);
  });

  it("with a data descriptor's sizes, and with parts that are not packed", () => {
    const stored = zipSync(unzipSync(formOf(plain)), { level: 0 });
    expect(saidIn(filled(stored).bytes)).toEqual(["12"]);
  });

  it("made as a template of Word's: what is filled is a document", () => {
    const parts = unzipSync(formOf(plain));
    const types = new TextDecoder()
      .decode(parts["[Content_Types].xml"])
      .replace("document.main+xml", "template.main+xml");
    const { bytes } = filled(zipSync({ ...parts, "[Content_Types].xml": strToU8(types) }));
    expect(new TextDecoder().decode(unzipSync(bytes)["[Content_Types].xml"])).toContain(
      `${wordType}.document.main+xml`,
    );
  });

  it("which calls the namespaces otherwise, or those of the strict standard", () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>{{#quotes}}{{number}} {{/quotes}}</x:t></x:r></x:p></x:body></x:document>`;
    const { bytes } = filled(withDocument(xml));
    const text = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
    expect(text).toContain('<x:r><x:t xml:space="preserve">12</x:t></x:r><x:r><x:t xml:space="preserve"> </x:t></x:r>');
  });
});
