/** Every writer there is, in one plain list; a format's libraries are loaded when it is first asked for. */
import type { ExportFormat } from "#core/model/format.ts";
import type { Writer } from "./writer.ts";

const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  docx: async () => (await import("./docx/docx-writer.ts")).docxWriter,
  pdf: async () => (await import("./pdf/pdf-writer.ts")).pdfWriter,
  html: async () => (await import("./html/html-writer.ts")).htmlWriter,
  md: async () => (await import("./markdown/markdown-writer.ts")).markdownWriter,
};

export const writerFor = (format: ExportFormat): Promise<Writer> => writers[format]();
