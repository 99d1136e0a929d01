/** The peers, each with its way from a form and its words to the bytes of a Word file; `npm install` in bench has them. */
import { ifInstalled } from "../peer.ts";
import type { FormData } from "./form-data.ts";
import { braces, commands, type Tags } from "./template-form.ts";

/** Ours first. */
export const engines = ["ours", "docxtemplater", "easy-template-x", "docx-templates"] as const;
export type EngineName = (typeof engines)[number];

export type Peer = {
  readonly tags: Tags;
  readonly fill: (form: Uint8Array, data: FormData) => Promise<Uint8Array>;
};

/** Undefined where it is not installed. */
export async function openPeer(name: EngineName): Promise<Peer | undefined> {
  return ifInstalled(async () => openers[name]?.());
}

/** The names are no imports of the program's: its types must not want them. */
const packages = {
  docxtemplater: "docxtemplater",
  zip: "pizzip",
  easyTemplate: "easy-template-x",
  docxTemplates: "docx-templates",
};

async function docxtemplater(): Promise<Peer> {
  const { default: Docxtemplater } = await import(packages.docxtemplater);
  const { default: Zip } = await import(packages.zip);
  return {
    tags: braces,
    async fill(form, data) {
      const document = new Docxtemplater(new Zip(form), { paragraphLoop: true, linebreaks: true });
      document.render(data);
      return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
    },
  };
}

async function easyTemplate(): Promise<Peer> {
  const { TemplateHandler } = await import(packages.easyTemplate);
  const handler = new TemplateHandler();
  return { tags: braces, fill: (form, data) => handler.process(Buffer.from(form), data) };
}

async function docxTemplates(): Promise<Peer> {
  const { createReport } = await import(packages.docxTemplates);
  const settings = { cmdDelimiter: ["+++", "+++"], noSandbox: true };
  return { tags: commands, fill: (template, data) => createReport({ template, data, ...settings }) };
}

const openers: Partial<Readonly<Record<EngineName, () => Promise<Peer>>>> = {
  docxtemplater,
  "easy-template-x": easyTemplate,
  "docx-templates": docxTemplates,
};
