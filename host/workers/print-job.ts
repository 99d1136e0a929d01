/** A composed briefing, to the bytes of a document in one format. */
import type { Failure } from "#core/ipc/failure.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { ok, type Result } from "#core/result.ts";
import { writerFor } from "#formats/writers/registry.ts";
import { firstWords } from "./first-words.ts";
import { openFontLibrary } from "./font-files.ts";
import type { DocumentWriting, PrintJob, Readiness, WriteJob } from "./worker-job.ts";

/** One for the life of the process: what writers derive from the fonts they keep by this object. */
const fonts = openFontLibrary();
/** The formats that a document was asked for in. */
const asked = new Set<ExportFormat>();

type Printing = Pick<PrintJob, "composition" | "format"> &
  Pick<WriteJob, "near"> & { readonly pause?: (() => Promise<void>) | undefined };

export async function printDocument({
  composition,
  format,
  near,
  pause,
}: Printing): Promise<Result<DocumentWriting, Failure>> {
  asked.add(format);
  const { document, warnings } = composition;
  const { mediaType, extension, write } = await writerFor(format);
  const written = await write(document, fonts, near, pause);
  return ok({
    ...written,
    // As a plain array: a Buffer's JSON would not be framed as bytes.
    bytes: new Uint8Array(written.bytes),
    warnings: [...warnings, ...written.warnings],
    mediaType,
    extension,
  });
}

/** So often is code run until most of it is compiled; each time in another accent, because writers keep what stays the same. */
const accents = ["#0B5A6B", "#0B5A6C", "#0B5A6D", "#0B5A6E"];
/** So often where the document is on its way: what more runs would save it, they would take from the process that reads. */
const soon = accents.slice(0, 1);

/**
 * Writes a few words, so that the first document finds code, fonts and patterns ready; and again while no document is
 * asked for in the format, so that it finds the code fast. `free`: between the writings.
 */
export async function prepareWriter(format: ExportFormat, ready: Readiness, free: () => Promise<void>): Promise<void> {
  const { write } = await writerFor(format);
  for (const accent of ready === "well" ? accents : soon) {
    if (asked.has(format)) return;
    await write(firstWords(accent), fonts);
    await free();
  }
}
