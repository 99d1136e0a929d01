/** The lines between two `---` at the head of a Markdown file, as site generators write them: «title: …», «date: …». */
import { type Known, readLabelled } from "../article/frame-lines.ts";

export type FrontMatter = { readonly known: Known; readonly body: string };

const fence = /^---[ \t]*\n([\s\S]{0,4000}?)\n---[ \t]*(?:\n|$)/;

/** Lines whose label nobody knows are left out: they were not written for readers. */
export function takeFrontMatter(text: string): FrontMatter {
  const found = fence.exec(text);
  if (found?.[1] === undefined) return { known: {}, body: text };
  const lines = found[1].split("\n").map((line) => readLabelled(line.replace(/^(\w+:\s*)["'](.*)["']\s*$/, "$1$2")));
  return { known: Object.assign({}, ...lines.filter((line) => line !== undefined)), body: text.slice(found[0].length) };
}
