/** Markdown → one article: its marks become blocks, and what is written before the text between `---` lines is known of it. */
import { marked } from "marked";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import { blocksFromTree } from "../html/blocks-from-tree.ts";
import { parseHtml } from "../html/parse-html.ts";
import { deepestNesting } from "../nesting-limit.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { isTooDeep } from "./nesting.ts";

const mediaType = "text/markdown";

export const markdownReader: Reader = {
  mediaType,
  read: async (source, options) => {
    const decoded = await decodeText(source, options);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const { name, sha256 } = source;
    const { known, body } = takeFrontMatter(text);
    const html = await htmlOf(body, name);
    if (!html.ok) return html;
    const tree = parseHtml(html.value, name);
    if (!tree.ok) return tree;
    const blocks = blocksFromTree(tree.value.childNodes);
    const article = articleFromBlocks({ blocks, known, source: { name, mediaType, sha256, encoding } });
    return ok({ articles: [article], warnings });
  },
};

/** Fails with `sourceTooDeep`, also where the parser runs out of stack. */
async function htmlOf(body: string, name: string): Promise<Result<string, Failure>> {
  const tooDeep = err(failure("sourceTooDeep", { name, limit: deepestNesting }));
  if (isTooDeep(body)) return tooDeep;
  try {
    return ok(await marked.parse(body, { gfm: true }));
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}
