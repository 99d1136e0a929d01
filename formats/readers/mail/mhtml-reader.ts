/** A web page saved with its pictures in one file (MHTML, RFC 2557) → its article; the pictures are not looked at. */
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { articleFromPage } from "../html/article-from-page.ts";
import { pageEncoding } from "../html/page-encoding.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { mhtmlPage } from "./mhtml-page.ts";

const mediaType = "multipart/related";

export const mhtmlReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }, options) => {
    const page = await mhtmlPage(bytes);
    if (page === undefined) return err(failure("sourceDamaged", { name }));
    const settle = (html: Uint8Array) => pageEncoding(html, page.charset);
    const decoded = await decodeText({ name, bytes: page.bytes, sha256 }, options, settle);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const reading = articleFromPage(text, { name, mediaType, sha256, encoding }, page.address);
    return reading.ok ? ok({ ...reading.value, warnings: [...warnings, ...reading.value.warnings] }) : reading;
  },
};
