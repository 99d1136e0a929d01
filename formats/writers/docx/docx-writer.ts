/** Word files. The library is loaded by the first of them: a process that only reads does not pay for it. */
import type { Writer } from "../writer.ts";

export const docxWriter: Writer = {
  format: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
  write: async (document, fonts) => (await import("./word-package.ts")).writeWordPackage(document, fonts),
};
