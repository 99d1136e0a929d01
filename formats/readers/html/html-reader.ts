/** A web page → its article: what stands in the page's main content, and what the page says of it. Nothing is loaded. */
import { failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { articleBlocks } from "./article-blocks.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { pageFacts } from "./page-facts.ts";
import { parseHtml } from "./parse-html.ts";

const mediaType = "text/html";

export const htmlReader: Reader = {
  mediaType,
  read: async (source, options) => {
    const declared = options.encoding ?? declaredEncoding(source.bytes);
    const decoded = await decodeText(source, declared === undefined ? {} : { encoding: declared });
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const { name, sha256 } = source;
    const tree = parseHtml(text, name);
    if (!tree.ok) return tree;
    const { blocks, leftOut } = articleBlocks(tree.value);
    if (blocks.length === 0) return err(failure("sourceEmpty", { name }));
    const { tab, ...known } = pageFacts(tree.value);
    const guessed = tab === undefined ? {} : { title: tab };
    const article = articleFromBlocks({ blocks, known, guessed, source: { name, mediaType, sha256, encoding } });
    return ok({ articles: [article], warnings: [...warnings, ...said(leftOut)] });
  },
};

const said = (count: number): readonly Warning[] =>
  count === 0 ? [] : [{ code: "pagePartsLeftOut", facts: { count } }];
