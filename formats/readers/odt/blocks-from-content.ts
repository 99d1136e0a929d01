/** An OpenDocument's content.xml → its blocks of words. */
import sax from "sax";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { WrittenBlock } from "../article/article-from-blocks.ts";
import { deepestNesting } from "../nesting-limit.ts";
import { Styles } from "./styles.ts";

type Kind = WrittenBlock["kind"];

/** Elements whose words are not the document's: what was deleted, comments, pictures with their captions, indexes, hidden words. */
const unread: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "office:annotation",
  "draw:frame",
  "draw:custom-shape",
  "text:note-citation",
  "text:table-of-content",
  "text:sequence-decls",
  "text:hidden-text",
  "text:hidden-paragraph",
  "office:automatic-styles",
  "office:font-face-decls",
  "office:scripts",
]);

/** What the paragraphs within it are. */
const containers: Readonly<Record<string, Kind>> = {
  "text:list-item": "listItem",
  "table:table-cell": "tableCell",
};

const spaces: Readonly<Record<string, string>> = {
  "text:tab": "\t",
  "text:line-break": "\n",
  "text:soft-page-break": "",
};

/** Fails with `sourceDamaged` or `sourceTooDeep`; an entity of the file's own making counts as damage. */
export function blocksFromContent(xml: string, name: string): Result<readonly WrittenBlock[], Failure> {
  const reading = new ContentReading();
  const parser = sax.parser(true);
  let problem: Failure | undefined;
  parser.onerror = () => {
    problem ??= failure("sourceDamaged", { name });
    throw new Stop();
  };
  parser.onopentag = ({ name: tag, attributes }) => {
    reading.open(tag, attributes as Readonly<Record<string, string>>);
    if (reading.depth <= deepestNesting) return;
    problem = failure("sourceTooDeep", { name, limit: deepestNesting });
    throw new Stop();
  };
  parser.onclosetag = (tag) => reading.close(tag);
  parser.ontext = (text) => reading.add(text.replace(/[ \t\n\r]+/g, " "));
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return problem === undefined ? ok(reading.blocks) : err(problem);
}

class Stop extends Error {}

/** Where the reading stands: paragraphs may hold notes, which hold paragraphs. */
class ContentReading {
  readonly blocks: WrittenBlock[] = [];
  depth = 0;
  /** Words of the paragraphs that are open, the innermost last. */
  readonly #open: { kind: Kind; text: string }[] = [];
  /** Notes wait for the end of the paragraph that they stand in. */
  readonly #notes: WrittenBlock[] = [];
  readonly #kinds: Kind[] = ["paragraph"];
  readonly #styles = new Styles();
  #unread = 0;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.depth++;
    this.#styles.open(tag, attributes);
    if (this.#unread > 0 || unread.has(tag) || this.#styles.isHidden(attributes["text:style-name"] ?? ""))
      this.#unread++;
    if (this.#unread > 0) return;
    const container = containers[tag];
    if (container !== undefined) this.#kinds.push(container);
    if (tag === "text:p" || tag === "text:h") this.#open.push({ kind: this.#kindOf(tag, attributes), text: "" });
    else if (tag === "text:s") this.add(" ".repeat(Math.min(80, Number(attributes["text:c"] ?? 1) || 1)));
    else this.add(spaces[tag] ?? "");
  }

  close(tag: string): void {
    this.depth--;
    if (this.#unread > 0) {
      this.#unread--;
      return;
    }
    if (tag in containers) this.#kinds.pop();
    if (tag === "text:p" || tag === "text:h") this.#closeParagraph();
  }

  add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (this.#unread === 0 && paragraph !== undefined) paragraph.text += text;
  }

  #kindOf(tag: string, attributes: Readonly<Record<string, string>>): Kind {
    const style = this.#styles.named(attributes["text:style-name"] ?? "");
    if (tag === "text:h" || style === "Title") return "heading";
    return style === "Quotations" ? "quotation" : (this.#kinds.at(-1) ?? "paragraph");
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined || paragraph.text.trim() === "") return;
    if (this.#open.length > 0) this.#notes.push(paragraph);
    else this.blocks.push(paragraph, ...this.#notes.splice(0));
  }
}
