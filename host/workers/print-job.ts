/** A composed briefing, to the bytes of a document in one format. */
import { setImmediate as aTurn } from "node:timers/promises";
import type { Failure } from "#core/ipc/failure.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { ok, type Result } from "#core/result.ts";
import { writerFor } from "#formats/writers/registry.ts";
import { firstWords } from "./first-words.ts";
import { openFontLibrary } from "./font-files.ts";
import type { DocumentWriting, PrintJob, WriteJob } from "./worker-job.ts";

/** One for the life of the process: what writers derive from the fonts they keep by this object. */
const fonts = openFontLibrary();
/** Whether a document was asked for. */
let asked = false;

type Printing = Pick<PrintJob, "composition" | "format"> & Pick<WriteJob, "near">;

export async function printDocument({
  composition,
  format,
  near,
}: Printing): Promise<Result<DocumentWriting, Failure>> {
  asked = true;
  const { document, warnings } = composition;
  const { mediaType, extension, write } = await writerFor(format);
  const written = await write(document, fonts, near);
  return ok({
    ...written,
    // As a plain array: a Buffer's JSON would not be framed as bytes.
    bytes: new Uint8Array(written.bytes),
    warnings: [...warnings, ...written.warnings],
    mediaType,
    extension,
  });
}

/** So often is code run until most of it is compiled. */
const rounds = 4;

/**
 * Writes a few words, so that the first document finds code, fonts and patterns ready; and again while no document is
 * asked for, so that it finds the code fast.
 */
export async function prepareWriter(format: ExportFormat): Promise<void> {
  const { write } = await writerFor(format);
  for (let round = 0; round < rounds && !asked; round++) {
    await write(firstWords, fonts);
    await aTurn();
  }
}
