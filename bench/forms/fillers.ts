/** What fills a form made in Word: ours, and each library that could in its place. */
import type { Fields } from "../../core/compose/fields.ts";
import { fillForm } from "../../formats/forms/fill-form.ts";
import { ifInstalled } from "../peer.ts";
import { type PlainData, plainData } from "./plain-data.ts";

export type Filler = (form: Uint8Array, fields: Fields) => Promise<Uint8Array>;

/** Ours first. */
export const fillers: Readonly<Record<string, () => Promise<Filler | undefined>>> = {
  ours: async () => ours,
  docxtemplater: () => ifInstalled(docxtemplater),
  "easy-template-x": () => ifInstalled(easyTemplate),
  patchDocument: () => ifInstalled(patchDocument),
};

/** The names are no imports of the program's: its types must not want them. */
const packages = { docxtemplater: "docxtemplater", zip: "pizzip", easyTemplate: "easy-template-x", docx: "docx" };

const ours: Filler = async (form, fields) => {
  const filled = fillForm(form, fields);
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  return filled.value.bytes;
};

async function docxtemplater(): Promise<Filler> {
  const { default: Docxtemplater } = await import(packages.docxtemplater);
  const { default: Zip } = await import(packages.zip);
  const settings = { paragraphLoop: true, linebreaks: true, delimiters: { start: "{{", end: "}}" } };
  return async (form, fields) => {
    const document = new Docxtemplater(new Zip(form), { ...settings, errorLogging: false });
    document.render(plainData(fields));
    return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

async function easyTemplate(): Promise<Filler> {
  const { TemplateHandler } = await import(packages.easyTemplate);
  const handler = new TemplateHandler({
    delimiters: { tagStart: "{{", tagEnd: "}}", containerTagOpen: "#", containerTagClose: "/" },
  });
  return async (form, fields) => handler.process(Buffer.from(form), plainData(fields));
}

/** It knows no loops: it is given the fields that are not in a list. */
async function patchDocument(): Promise<Filler> {
  const { patchDocument: patch, PatchType, TextRun } = await import(packages.docx);
  const patchesOf = (data: PlainData) =>
    Object.fromEntries(
      Object.entries(data).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, { type: PatchType.PARAGRAPH, children: [new TextRun(value)] }]] : [],
      ),
    );
  return async (form, fields) =>
    patch({ outputType: "uint8array", data: form, patches: patchesOf(plainData(fields)), keepOriginalStyles: true });
}
