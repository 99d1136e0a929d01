/** OpenDocument text → one article: what is in its content.xml and is neither deleted nor a comment (ODF 1.3, part 3). */
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { openArchive } from "../archive/open-archive.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import type { Reader } from "../reader.ts";
import { blocksFromContent } from "./blocks-from-content.ts";

const mediaType = "application/vnd.oasis.opendocument.text";
const content = "content.xml";
const manifest = "META-INF/manifest.xml";

export const odtReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }) => {
    const archive = openArchive(bytes, name, (part) => part === content || part === manifest);
    if (!archive.ok) return archive;
    const { parts, warnings } = archive.value;
    const decoder = new TextDecoder();
    if (decoder.decode(parts[manifest] ?? new Uint8Array()).includes("encryption-data"))
      return err(failure("sourceProtected", { name }));
    const xml = parts[content];
    if (xml === undefined) return err(failure("sourceDamaged", { name }));
    const blocks = blocksFromContent(decoder.decode(xml), name);
    if (!blocks.ok) return blocks;
    if (blocks.value.length === 0) return err(failure("sourceEmpty", { name }));
    const source = { name, mediaType, sha256 };
    return ok({ articles: [articleFromBlocks({ blocks: blocks.value, known: {}, source })], warnings });
  },
};
