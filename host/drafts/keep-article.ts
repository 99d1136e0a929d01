/** An article put into a draft's folder: once, and never in the place of another text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, articleSchema } from "#core/model/article.ts";
import { idOfFurtherText } from "#core/model/article-id.ts";
import { detailsOf, withDetails } from "#core/model/briefing.ts";
import { systemCode } from "../files/system-error.ts";
import { jsonInTurns } from "../json-in-turns.ts";
import { isSafeName } from "./safe-name.ts";

/**
 * The article as `folder` has it from now on, which `save` writes. An id is that of a source's bytes, and what text they
 * give depends on their reader too, and on the program's version. Where another text lies there, to which points and
 * earlier edits lead, or one that cannot be understood, this one gets an id of its own. The same text stays as it lies
 * there, with what is known of it by now. Undefined for an id that is no file's name; rejects with the system's error.
 */
export async function keepArticle(
  folder: string,
  article: Article,
  save: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<Article | undefined> {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? article.id : idOfFurtherText(article.id, count);
    if (!isSafeName(id)) return undefined;
    const path = join(folder, `${id}.json`);
    const lying = await textOf(path);
    if (lying === undefined) {
      const kept = { ...article, id };
      await save(path, await jsonInTurns(kept));
      return kept;
    }
    const there = parseArticle(lying);
    if (there?.id === id && there.text === article.text) return withDetails(there, detailsOf(article));
  }
}

/** Undefined where nothing lies there; rejects where that cannot be read. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path)).toString();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Undefined for what is no article. */
export function parseArticle(json: string): Article | undefined {
  try {
    return articleSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
