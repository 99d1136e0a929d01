/** The HTML of a page, decoded → its article: what stands in the page's main content, and what the page says of it. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import type { Reading } from "../reader.ts";
import { articleBlocks } from "./article-blocks.ts";
import { fromTitle, withoutStampsAtHead } from "./article-head.ts";
import { isCopied } from "./copied-piece.ts";
import { pageFacts } from "./page-facts.ts";
import { sharesWords } from "./page-title.ts";
import { parseHtml } from "./parse-html.ts";

/** `url`: the page's address where more is known than the page says. Fails with `sourceTooDeep` or `sourceEmpty`. */
export function articleFromPage(html: string, source: Article["source"], url?: string): Result<Reading, Failure> {
  const tree = parseHtml(html, source.name);
  if (!tree.ok) return tree;
  const { tab, body, ...facts } = pageFacts(tree.value, url);
  const { blocks, leftOut } = articleBlocks(tree.value, isCopied(html), body);
  if (blocks.length === 0) return err(failure("sourceEmpty", { name: source.name }));
  const guessed = tab === undefined ? {} : { title: tab };
  const article = articleFromBlocks({
    blocks: withoutStampsAtHead(fromTitle(blocks, facts.title)),
    known: facts,
    guessed,
    source,
  });
  return ok({ articles: [withOwnHeadline(article, facts.title)], warnings: said(leftOut) });
}

/** How much longer a headline may be than the page's title: decks repeat its words. */
const longestHeadline = 1.6;

/** A first line that says something else than the page's title is a deck or a paragraph. */
function withOwnHeadline(article: Article, title: string | undefined): Article {
  const [first, ...others] = article.blocks;
  if (first?.kind !== "headline" || title === undefined) return article;
  const words = article.text.slice(first.start, first.end);
  if (sharesWords(words, title) && words.length < longestHeadline * title.length) return article;
  return { ...article, blocks: [{ ...first, kind: "paragraph" }, ...others] };
}

const said = (count: number): readonly Warning[] =>
  count === 0 ? [] : [{ code: "pagePartsLeftOut", facts: { count } }];
