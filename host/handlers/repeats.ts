/** Articles that come again: of the same file, whichever its encoding, or the same in every letter of the text. */
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Article } from "#core/model/article.ts";
import { sourceOf } from "#core/model/article-id.ts";

export class SeenArticles {
  readonly #signs = new Set<string>();

  async has(article: Article): Promise<boolean> {
    const signs = await signsOf(article);
    return signs.some((sign) => this.#signs.has(sign));
  }

  async note(articles: readonly Article[]): Promise<void> {
    for (const article of articles) for (const sign of await signsOf(article)) this.#signs.add(sign);
  }
}

/** An article never changes, and is asked for more than once. */
const known = new WeakMap<Article, readonly string[]>();

async function signsOf(article: Article): Promise<readonly string[]> {
  const signs = known.get(article) ?? [sourceOf(article.id), await lettersSign(article.text)];
  known.set(article, signs);
  return signs;
}

/** In UTF-16 code units: what is hashed in a millisecond or two. */
const turn = 100_000;

/** Hashed by turns, between which the process hears others; as code units, because a turn may end within a letter. */
async function lettersSign(text: string): Promise<string> {
  const hash = createHash("sha256");
  for (let start = 0; start < text.length; start += turn) {
    if (start > 0) await setImmediate();
    hash.update(text.slice(start, start + turn).replace(/\s+/g, ""), "utf16le");
  }
  return hash.digest("hex");
}
