/** PDF → one article: the text of its pages, as far as they have any, read by pdf.js; nothing in it is run or drawn. */
import { failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import type { Reader } from "../reader.ts";
import { linesOf } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { openPages } from "./pdfjs-pages.ts";
import { withoutRunningLines } from "./running-lines.ts";

const mediaType = "application/pdf";

export const pdfReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }) => {
    const opened = await openPages(bytes);
    if (typeof opened === "string") return err(failure(opened, { name }));
    const { pages, removed } = withoutRunningLines(opened.map(linesOf));
    const blocks = paragraphsOf(pages);
    if (blocks.length === 0) return err(failure("sourceWithoutText", { name }));
    const article = articleFromBlocks({ blocks, known: {}, source: { name, mediaType, sha256 } });
    const empty = opened.filter((pieces) => pieces.length === 0).length;
    return ok({
      articles: [article],
      warnings: [
        ...counted("runningLinesLeftOut", removed),
        ...counted("pagesWithoutText", empty),
        ...(/\p{Script=Arabic}/u.test(article.text) ? [joinedLettersUncertain] : []),
      ],
    });
  },
};

const joinedLettersUncertain: Warning = { code: "joinedLettersUncertain", facts: {} };

const counted = (code: Warning["code"], count: number): readonly Warning[] =>
  count === 0 ? [] : [{ code, facts: { count } }];
