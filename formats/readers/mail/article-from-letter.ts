/** A mail's own words → an article: what its head says of it, and its text. */
import type { Email } from "postal-mime";
import type { Failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import { ok, type Result } from "#core/result.ts";
import { articleFromBlocks, type WrittenBlock } from "../article/article-from-blocks.ts";
import { blocksFromText } from "../article/blocks-from-text.ts";
import { blocksFromTree } from "../html/blocks-from-tree.ts";
import { parseHtml } from "../html/parse-html.ts";

/** Undefined where the mail has no words of its own, only attachments. */
export function articleFromLetter(mail: Email, source: Article["source"]): Result<Article | undefined, Failure> {
  const body = bodyOf(mail, source.name);
  if (!body.ok) return body;
  if (body.value.length === 0) return ok(undefined);
  const { subject, from } = mail;
  const title = subject?.replace(/^(?:(?:re|fwd?|отв|пер|на)\s*:\s*)+/i, "").trim();
  const byline = from?.name || from?.address;
  const published = dayOf(mail);
  const known = {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(published !== undefined && { published }),
  };
  const headline: readonly WrittenBlock[] = title ? [{ kind: "heading", text: title }] : [];
  return ok(articleFromBlocks({ blocks: [...headline, ...body.value], known, source }));
}

/** The plain text where there is one: it is what the sender's program made of the letter for every reader. */
function bodyOf({ text, html }: Email, name: string): Result<readonly WrittenBlock[], Failure> {
  if (text?.trim()) {
    const lines = text.replace(/\r\n?/g, "\n");
    return ok(blocksFromText(lines).map(({ kind, start, end }) => ({ kind, text: lines.slice(start, end) })));
  }
  const tree = parseHtml(html ?? "", name);
  return tree.ok ? ok(blocksFromTree(tree.value.childNodes)) : tree;
}

/** The day where the sender was: "Wed, 12 Nov 2025 23:30:00 +0600" is the twelfth, whatever Greenwich says. */
function dayOf({ headers }: Email): string | undefined {
  const written = headers.find(({ key }) => key === "date")?.value ?? "";
  const found = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(written);
  const month = months.indexOf(found?.[2]?.toLowerCase() ?? "") + 1;
  const day = `${found?.[3]}-${String(month).padStart(2, "0")}-${found?.[1]?.padStart(2, "0")}`;
  return month > 0 && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
