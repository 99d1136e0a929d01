/** Extraction of a thousand words, its language recognised, warm: on texts that the process has not seen, after others of their language. */
import { suggestPoints } from "../../core/extract/suggest.ts";
import type { Article } from "../../core/model/article.ts";
import { summarise } from "../measure.ts";
import type { Row } from "../row.ts";
import { ownTexts } from "./own-texts.ts";

const wanted = 1000;
const warmUps = 3;

export async function measureExtraction(): Promise<readonly Row[]> {
  const byLanguage = Map.groupBy(await ownTexts(), ({ language }) => language);
  return [...byLanguage].map(([language, texts]) => {
    const articles = longArticles(texts.map(({ source }) => source.article.text));
    const known = articles.splice(0, articles.length / 2);
    for (let run = 0; run < warmUps; run++) known.forEach(suggestPoints);
    return { name: `1,000 words, ${language}`, unit: "ms", target: 5, ...summarise(articles.map(timeOf)) };
  });
}

/** Milliseconds for a thousand words. */
function timeOf(article: Article): number {
  const begin = performance.now();
  suggestPoints(article);
  return ((performance.now() - begin) * wanted) / wordsIn(article.text);
}

/** Of a thousand words and some more each: the texts, one after the other. */
function longArticles(texts: readonly string[]): Article[] {
  const articles: Article[] = [];
  let text = "";
  for (const next of texts) {
    text += `${next}\n\n`;
    if (wordsIn(text) < wanted) continue;
    articles.push({ id: "speed", text, blocks: [], source: { name: "", mediaType: "text/plain", sha256: "" } });
    text = "";
  }
  return articles;
}

const wordsIn = (text: string): number => text.split(/\s+/).length - 1;
