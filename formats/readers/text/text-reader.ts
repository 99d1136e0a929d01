/** Plain text → one article. */
import { ok } from "#core/result.ts";
import { articleFromText } from "../article/article-from-text.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "./decode-text.ts";

const mediaType = "text/plain";

export const textReader: Reader = {
  mediaType,
  read: async (source, options) => {
    const decoded = await decodeText(source, options);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const { name, sha256 } = source;
    return ok({ articles: [articleFromText(text, { name, mediaType, sha256, encoding })], warnings });
  },
};
