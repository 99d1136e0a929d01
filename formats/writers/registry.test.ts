import { expect, test } from "vitest";
import { exportFormats } from "#core/model/format.ts";
import { writerFor } from "./registry.ts";

test("every format that a document leaves in has its writer", async () => {
  const writers = await Promise.all(exportFormats.map(writerFor));
  expect(writers.map(({ format, mediaType, extension }) => [format, mediaType, extension])).toEqual([
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
    ["pdf", "application/pdf", "pdf"],
    ["html", "text/html", "html"],
    ["md", "text/markdown", "md"],
  ]);
});
