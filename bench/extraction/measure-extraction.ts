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
  const halves = [...byLanguage].map(([language, texts]) => {
    const articles = longArticles(texts.map(({ source }) => source.article.text));
    return { language, known: articles.splice(0, articles.length / 2), unseen: articles };
  });
  for (let run = 0; run < warmUps; run++) for (const { known } of halves) known.forEach(suggestPoints);
  return halves.map(({ language, unseen }) => {
    return { name: `1,000 words, ${language}`, unit: "ms", target: 5, ...summarise(unseen.map(timeOf)) };
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
