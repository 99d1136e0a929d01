/** `node extract-once.ts KIND KILOBYTES`: one extraction in a process of its own, warm; its cost as JSON. */
import { suggestPoints } from "../../core/extract/suggest.ts";
import type { Article } from "../../core/model/article.ts";
import { articleText } from "../article-text.ts";
import type { Cost } from "./cost.ts";
import { isTextKind, textOf } from "./texts.ts";

const [kind = "", kilobytes = ""] = process.argv.slice(2);
if (!isTextKind(kind)) throw new Error(`there is no text of the kind ${kind}`);
for (let run = 0; run < 30; run++) suggestPoints(articleOf(articleText(run, 4000)));
const article = articleOf(textOf(kind, Number(kilobytes)));
const before = process.cpuUsage();
suggestPoints(article);
const { user, system } = process.cpuUsage(before);
const cost: Cost = { milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(cost));

function articleOf(text: string): Article {
  return { id: "growth", text, blocks: [], source: { name: "", mediaType: "text/plain", sha256: "" } };
}
