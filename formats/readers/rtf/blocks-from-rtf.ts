/** RTF → its blocks of words (Rich Text Format 1.9.1): code pages by font, Unicode escapes with their stand-ins skipped. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { WrittenBlock } from "../article/article-from-blocks.ts";
import { deepestNesting } from "../nesting-limit.ts";
import { labelOfCharset, labelOfCodePage } from "./code-pages.ts";
import { type RtfToken, rtfTokens } from "./rtf-tokens.ts";

type Kind = WrittenBlock["kind"];

/** Groups whose words are not the text's. */
const unread: ReadonlySet<string> = new Set(
  "colortbl info pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtext pntext filetbl revtbl xe tc nonshppict annotation atnid atnauthor".split(
    " ",
  ),
);

/** LibreOffice writes its notes so. */
const knownBehindStar: ReadonlySet<string> = new Set(["footnote"]);

/** Control words that are letters. */
const letters: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  endash: "–",
  emdash: "—",
  bullet: "•",
  enspace: " ",
  emspace: " ",
  "~": "\u00a0",
  _: "\u2011",
  "-": "\u00ad",
};

/** What a group inherits and its end gives back. */
type State = {
  readonly destination: "text" | "unread" | "fonts" | "styles" | "note";
  /** Behind a `\*`: the group is for programs that know its first word. */
  readonly starred: boolean;
  readonly font: number;
  /** Bytes to skip behind a Unicode escape. */
  readonly standIns: number;
  /** Hidden, or deleted with changes tracked. */
  readonly hidden: boolean;
};

type Paragraph = {
  readonly style: number;
  readonly outlined: boolean;
  readonly listed: boolean;
  readonly inTable: boolean;
};
const plainParagraph: Paragraph = { style: 0, outlined: false, listed: false, inTable: false };

/** Fails with `sourceTooDeep`. */
export function blocksFromRtf(bytes: Uint8Array, name: string): Result<readonly WrittenBlock[], Failure> {
  const reading = new RtfReading();
  for (const token of rtfTokens(bytes)) {
    reading.take(token);
    if (reading.depth > deepestNesting) return err(failure("sourceTooDeep", { name, limit: deepestNesting }));
  }
  return ok(reading.finish());
}

class RtfReading {
  readonly #blocks: WrittenBlock[] = [];
  readonly #notes: WrittenBlock[] = [];
  readonly #stack: State[] = [];
  readonly #charsets = new Map<number, string>();
  readonly #headings = new Set<number>();
  #state: State = { destination: "text", starred: false, font: 0, standIns: 1, hidden: false };
  #paragraph = plainParagraph;
  #defaultLabel = "windows-1252";
  #text = "";
  #noteText = "";
  #bytes: number[] = [];
  #skip = 0;
  /** Of the style that the style sheet is just naming. */
  #namedStyle = 0;
  #styleName = "";

  get depth(): number {
    return this.#stack.length;
  }

  take(token: RtfToken): void {
    if (token.type !== "byte") this.#decode();
    if (token.type === "byte") this.#takeByte(token.byte);
    else if (token.type === "open") this.#stack.push(this.#state);
    else if (token.type === "close") this.#closeGroup();
    else this.#takeWord(token.word, token.value);
  }

  finish(): readonly WrittenBlock[] {
    this.#decode();
    this.#endParagraph("paragraph");
    return this.#blocks;
  }

  #takeByte(byte: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(byte);
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    const label = this.#charsets.get(this.#state.font) ?? this.#defaultLabel;
    const text = new TextDecoder(label).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const { destination, hidden } = this.#state;
    if (destination === "styles") this.#styleName += text;
    else if (hidden) return;
    else if (destination === "text") this.#text += text;
    else if (destination === "note") this.#noteText += text;
  }

  #closeGroup(): void {
    const { destination } = this.#state;
    const outer = this.#stack.pop();
    if (destination === "styles" && /^\s*(?:heading \d|title|заголовок \d|название)\s*;/i.test(this.#styleName))
      this.#headings.add(this.#namedStyle);
    if (destination === "note" && outer?.destination !== "note") this.#endNote();
    this.#skip = 0;
    if (outer !== undefined) this.#state = outer;
  }

  #takeWord(word: string, value: number | undefined): void {
    if (this.#skip > 0 && word !== "u") this.#skip = 0;
    const { destination, starred } = this.#state;
    if (destination === "unread") return;
    const isUnknown = starred && !knownBehindStar.has(word);
    if (word === "*" || starred) this.#state = { ...this.#state, starred: word === "*" };
    if (isUnknown || unread.has(word)) {
      this.#state = { ...this.#state, destination: "unread" };
      return;
    }
    const letter = letters[word];
    if (letter !== undefined) this.#add(letter);
    else if (word === "u") this.#takeUnicode(value ?? 0);
    else this.#takeProperty(word, value) || this.#takeParagraph(word, value);
  }

  /** The code unit, as a signed number of sixteen bits; what stands in for it elsewhere follows. */
  #takeUnicode(value: number): void {
    this.#add(String.fromCharCode(value & 0xffff));
    this.#skip = this.#state.standIns;
  }

  #takeProperty(word: string, value: number | undefined): boolean {
    const state = this.#state;
    if (word === "fonttbl") this.#state = { ...state, destination: "fonts" };
    else if (word === "stylesheet") this.#state = { ...state, destination: "styles" };
    else if (word === "footnote") this.#state = { ...state, destination: "note" };
    else if (word === "f") this.#state = { ...state, font: value ?? 0 };
    else if (word === "uc") this.#state = { ...state, standIns: value ?? 1 };
    else if (word === "v" || word === "deleted") this.#state = { ...state, hidden: value !== 0 };
    else if (word === "plain") this.#state = { ...state, hidden: false };
    else if (word === "ansicpg") this.#defaultLabel = labelOfCodePage(value ?? 0) ?? this.#defaultLabel;
    else if (word === "fcharset" || word === "cpg") this.#takeCharset(word, value ?? 0);
    else return false;
    return true;
  }

  #takeCharset(word: "fcharset" | "cpg", value: number): void {
    const label = word === "cpg" ? labelOfCodePage(value) : labelOfCharset(value);
    if (label !== undefined) this.#charsets.set(this.#state.font, label);
  }

  #takeParagraph(word: string, value: number | undefined): void {
    if (word === "s" && this.#state.destination === "styles") {
      this.#namedStyle = value ?? 0;
      this.#styleName = "";
    } else if (this.#state.destination === "note") this.#noteText += word === "par" ? "\n" : "";
    else if (this.#state.destination !== "text") return;
    else if (word === "par" || word === "sect" || word === "page" || word === "row") this.#endParagraph("paragraph");
    else if (word === "cell" || word === "nestcell") this.#endParagraph("tableCell");
    else if (word === "pard") this.#paragraph = plainParagraph;
    else if (word === "s") this.#paragraph = { ...this.#paragraph, style: value ?? 0 };
    else if (word === "outlinelevel") this.#paragraph = { ...this.#paragraph, outlined: (value ?? 9) < 9 };
    else if (word === "ls" || word === "pnlvlblt" || word === "pnlvlbody")
      this.#paragraph = { ...this.#paragraph, listed: true };
    else if (word === "intbl") this.#paragraph = { ...this.#paragraph, inTable: true };
  }

  #endParagraph(end: "paragraph" | "tableCell"): void {
    const text = this.#text.replace(/\u00ad/g, "").trim();
    this.#text = "";
    if (text !== "") this.#blocks.push({ kind: this.#kindOf(end), text });
    this.#blocks.push(...this.#notes.splice(0));
  }

  #endNote(): void {
    if (this.#noteText.trim() !== "") this.#notes.push({ kind: "paragraph", text: this.#noteText.trim() });
    this.#noteText = "";
  }

  #kindOf(end: "paragraph" | "tableCell"): Kind {
    const { style, outlined, listed, inTable } = this.#paragraph;
    if (end === "tableCell" || inTable) return "tableCell";
    if (outlined || this.#headings.has(style)) return "heading";
    return listed ? "listItem" : "paragraph";
  }
}
