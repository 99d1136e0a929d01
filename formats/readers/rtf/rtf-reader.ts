/** Rich Text Format → one article. */
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import type { Reader } from "../reader.ts";
import { blocksFromRtf } from "./blocks-from-rtf.ts";

const mediaType = "application/rtf";

export const rtfReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }) => {
    if (!new TextDecoder("latin1").decode(bytes.subarray(0, 5)).startsWith("{\\rtf"))
      return err(failure("sourceDamaged", { name }));
    const blocks = blocksFromRtf(bytes, name);
    if (!blocks.ok) return blocks;
    if (blocks.value.length === 0) return err(failure("sourceEmpty", { name }));
    const source = { name, mediaType, sha256 };
    return ok({ articles: [articleFromBlocks({ blocks: blocks.value, known: {}, source })], warnings: [] });
  },
};
