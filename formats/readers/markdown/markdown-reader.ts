/** Markdown → one article: its marks become blocks, and what is written before the text between `---` lines is known of it. */
import { marked } from "marked";
import { ok } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import { blocksFromTree } from "../html/blocks-from-tree.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { takeFrontMatter } from "./front-matter.ts";

const mediaType = "text/markdown";

export const markdownReader: Reader = {
  mediaType,
  read: async (source, options) => {
    const decoded = await decodeText(source, options);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const { name, sha256 } = source;
    const { known, body } = takeFrontMatter(text);
    const tree = parseHtml(await marked.parse(body, { gfm: true }), name);
    if (!tree.ok) return tree;
    const blocks = blocksFromTree(tree.value.childNodes);
    const article = articleFromBlocks({ blocks, known, source: { name, mediaType, sha256, encoding } });
    return ok({ articles: [article], warnings });
  },
};
