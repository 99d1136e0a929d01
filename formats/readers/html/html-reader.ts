/** A web page as a file → its article. Nothing that it names is loaded. */
import { ok } from "#core/result.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { articleFromPage } from "./article-from-page.ts";
import { pageEncoding } from "./page-encoding.ts";

const mediaType = "text/html";

export const htmlReader: Reader = {
  mediaType,
  read: async (source, options) => {
    const decoded = await decodeText(source, options, pageEncoding);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const { name, sha256 } = source;
    const page = articleFromPage(text, { name, mediaType, sha256, encoding });
    return page.ok ? ok({ ...page.value, warnings: [...warnings, ...page.value.warnings] }) : page;
  },
};
