/** `node extract-once.ts KIND KILOBYTES`: one extraction in a process of its own, warm; prints its time and memory as JSON. */
import { suggestPoints } from "../../core/extract/suggest.ts";
import type { Article } from "../../core/model/article.ts";
import { articleText } from "../article-text.ts";
import { type TextKind, textOf } from "./texts.ts";

export type Extraction = { readonly milliseconds: number; readonly megabytes: number };

const [kind = "", kilobytes = ""] = process.argv.slice(2);
for (let run = 0; run < 30; run++) suggestPoints(articleOf(articleText(run, 4000)));
const article = articleOf(textOf(kind as TextKind, Number(kilobytes)));
const begin = process.cpuUsage();
suggestPoints(article);
const used = process.cpuUsage(begin);
const milliseconds = (used.user + used.system) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes } satisfies Extraction));

function articleOf(text: string): Article {
  return { id: "growth", text, blocks: [], source: { name: "", mediaType: "text/plain", sha256: "" } };
}
