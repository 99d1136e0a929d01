/** Every reader there is, in one plain list, and which of them a source is for; a format's libraries are loaded with its first source. */
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import type { Reader, ReaderFor } from "./reader.ts";
import { findSignature } from "./signature.ts";

export type ReaderEntry = {
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** The signature that gives its files away under any name, where the format has one. */
  readonly signature?: string;
  readonly load: () => Promise<Reader>;
};

const textEntry: ReaderEntry = {
  extensions: ["txt", "text", "asc", "log"],
  load: async () => (await import("./text/text-reader.ts")).textReader,
};

export const readers: readonly ReaderEntry[] = [
  textEntry,
  {
    extensions: ["md", "markdown"],
    load: async () => (await import("./markdown/markdown-reader.ts")).markdownReader,
  },
  {
    extensions: ["docx", "docm", "dotx"],
    signature: "docx",
    load: async () => (await import("./docx/docx-reader.ts")).docxReader,
  },
  {
    extensions: ["odt", "ott"],
    signature: "odt",
    load: async () => (await import("./odt/odt-reader.ts")).odtReader,
  },
  {
    extensions: ["rtf"],
    signature: "rtf",
    load: async () => (await import("./rtf/rtf-reader.ts")).rtfReader,
  },
  {
    extensions: ["pdf"],
    signature: "pdf",
    load: async () => (await import("./pdf/pdf-reader.ts")).pdfReader,
  },
  {
    extensions: ["html", "htm", "xhtml"],
    signature: "html",
    load: async () => (await import("./html/html-reader.ts")).htmlReader,
  },
  {
    extensions: ["mhtml", "mht"],
    load: async () => (await import("./mail/mhtml-reader.ts")).mhtmlReader,
  },
  {
    extensions: ["eml"],
    load: async () => (await import("./mail/mail-reader.ts")).mailReader,
  },
];

/** Formats of documents that hold more than plain text, or none: reading their bytes as text would show their insides. */
const notPlainText: ReadonlySet<string> = new Set(
  "pdf doc docx docm dot dotx odt ott rtf pages htm html xhtml mht mhtml eml msg epub fb2 djvu xls xlsx ods csv ppt pptx odp xml json".split(
    " ",
  ),
);

/** What a scanner or a telephone makes of a page. */
const pictures: ReadonlySet<string> = new Set("png jpg jpeg gif tif tiff bmp webp heic".split(" "));

/**
 * The reader whose files begin like these bytes, or that the name's extension asks for. What nobody claims is read as
 * text, and the text reader judges the bytes. Fails with `sourceEmpty` where there are none, with `sourceUnsupported`
 * for a document format that has no reader, with `sourceWithoutText` for a picture that is called one, with
 * `sourceProtected` for an Office file behind a password.
 */
export const readerFor: ReaderFor = async (name, bytes) => {
  if (bytes.length === 0) return err(failure("sourceEmpty", { name }));
  const signature = findSignature(bytes);
  if (signature === "encrypted") return err(failure("sourceProtected", { name }));
  const extension = extensionOf(name);
  const entry =
    (signature !== undefined && readers.find((reader) => reader.signature === signature)) ||
    readers.find(({ extensions }) => extensions.includes(extension));
  if (entry) return ok(await entry.load());
  if (pictures.has(extension)) return err(failure("sourceWithoutText", { name }));
  const format = notPlainText.has(extension) ? extension : (signature ?? "");
  if (notPlainText.has(format)) return err(failure("sourceUnsupported", { name, extension: format }));
  return ok(await textEntry.load());
};

/** Lower case, without the dot; "" for a name that has none. */
const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
