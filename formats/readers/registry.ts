/** Every reader there is, in one plain list, and which of them a source is for. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Reader } from "./reader.ts";
import { findSignature } from "./signature.ts";
import { textReader } from "./text/text-reader.ts";

export const readers: readonly Reader[] = [textReader];

/** Formats of documents that hold more than plain text, or none: reading their bytes as text would show their insides. */
const notPlainText: ReadonlySet<string> = new Set(
  "pdf doc docx docm dot dotx odt ott rtf pages htm html xhtml mht mhtml eml msg epub fb2 djvu xls xlsx ods csv ppt pptx odp xml json".split(
    " ",
  ),
);

/**
 * The reader that the name's extension asks for. What nobody claims is read as text, and the text reader judges the
 * bytes; a document format that has no reader, known by its extension or else by its first bytes, fails with
 * `sourceUnsupported`.
 */
export function readerFor(name: string, bytes: Uint8Array): Result<Reader, Failure> {
  const extension = extensionOf(name);
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (reader !== undefined) return ok(reader);
  const format = notPlainText.has(extension) ? extension : (findSignature(bytes) ?? "");
  return notPlainText.has(format) ? err(failure("sourceUnsupported", { name, extension: format })) : ok(textReader);
}

/** Lower case, without the dot; "" for a name that has none. */
const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
