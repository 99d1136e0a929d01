/** A zip file's entries, still packed (PKWARE APPNOTE 6.3): what is not read goes into the filled form as it came. */
import { inflateSync } from "fflate";
import { err, ok, type Result } from "#core/result.ts";
import { crc32, type Entry, zipEntry } from "#formats/writers/docx/zip.ts";
import { type FormFailure, formFailure } from "../form-failure.ts";

const mostEntries = 2000;
const mostMegabytes = 100;
const megabyte = 2 ** 20;
/** Unpacked against packed, of each entry and of all; a little may pack better. */
const mostDense = 200;
const alwaysAllowed = megabyte;

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const stored = 0;
const deflated = 8;

/**
 * In the order of the directory. Fails with `formNotWord`, `formProtected`, `formDamaged`, `formTooManyParts`,
 * `formTooLarge` or `formTooDense`; by the sizes that are declared, before anything is unpacked.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly Entry[], FormFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0) === 0xd0cf11e0) return err(formFailure("formProtected"));
  if (bytes.length > mostMegabytes * megabyte)
    return err(formFailure("formTooLarge", { limitMegabytes: mostMegabytes }));
  if (bytes.length < endLength || view.getUint16(0) !== 0x504b) return err(formFailure("formNotWord"));
  try {
    return readDirectory(bytes, view);
  } catch {
    return err(formFailure("formDamaged"));
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Result<readonly Entry[], FormFailure> {
  let end = bytes.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
  if (end < 0) return err(formFailure("formDamaged"));
  const count = view.getUint16(end + 8, true);
  if (count > mostEntries) return err(formFailure("formTooManyParts", { limit: mostEntries }));
  const headers: Header[] = [];
  for (let at = view.getUint32(end + 16, true); headers.length < count; ) {
    if (view.getUint32(at, true) !== entrySignature) return err(formFailure("formDamaged"));
    const header = readHeader(bytes, view, at);
    if (!isSound(header, bytes.length))
      return err(formFailure((header.flags & 1) === 1 ? "formProtected" : "formDamaged"));
    headers.push(header);
    at += header.length;
  }
  const excess = excessOf(headers);
  if (excess !== undefined) return err(excess);
  const parts = headers.filter(({ path }) => !path.endsWith("/"));
  const names = new Set(parts.map(({ path }) => path.toLowerCase()));
  if (names.size < parts.length) return err(formFailure("formDamaged"));
  return ok(parts.map((header) => entryOf(header, bytes, view)));
}

type Header = {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  /** Of the directory's record. */
  readonly length: number;
};

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
  return {
    path: new TextDecoder().decode(name),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
    length: 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0),
  };
}

/** A part's name is a path within the package (ECMA-376 part 2, 9.1.1); no part is encrypted. */
const isSound = ({ path, flags, method, packed, local }: Header, length: number): boolean =>
  (flags & 1) === 0 &&
  (method === stored || method === deflated) &&
  local + packed <= length &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no part's name has one.
  !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|[\u0000-\u001F:]/.test(path);

function excessOf(headers: readonly Header[]): FormFailure | undefined {
  const size = headers.reduce((sum, header) => sum + header.size, 0);
  if (size > mostMegabytes * megabyte) return formFailure("formTooLarge", { limitMegabytes: mostMegabytes });
  const packed = headers.reduce((sum, header) => sum + header.packed, 0);
  const isDense = [...headers, { size, packed }].some(
    (one) => one.size > alwaysAllowed && one.size > mostDense * one.packed,
  );
  return isDense ? formFailure("formTooDense", { limit: mostDense }) : undefined;
}

function entryOf({ path, method, checksum, packed, size, local }: Header, bytes: Uint8Array, view: DataView): Entry {
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new Error("cut off");
  if (method === deflated) return { path, compressed: data, size, checksum };
  const entry = zipEntry(path, data);
  if (entry.size !== size || entry.checksum !== checksum) throw new Error("not what was put in");
  return entry;
}

/** Undefined where its contents are not what is listed of them. */
export function unpacked({ compressed, size, checksum }: Entry): Uint8Array<ArrayBuffer> | undefined {
  try {
    // One byte more than declared: what is longer shows itself, and is not unpacked.
    const bytes = inflateSync(compressed, { out: new Uint8Array(size + 1) });
    return bytes.length === size && crc32(bytes) === checksum ? (bytes as Uint8Array<ArrayBuffer>) : undefined;
  } catch {
    return undefined;
  }
}
