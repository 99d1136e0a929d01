/**
 * What a Word file says, a paragraph or row a line, for tests: `*bold*`, `_italic_`, `‹right to left›`, `⏎` a line
 * break, `⎘` a page's, `[^note]`, `[box: …]`, `[picture]`; a style before its paragraph; heads, feet and properties last.
 */
import { strFromU8, unzipSync } from "fflate";
import sax from "sax";

type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
};

export function saidIn(bytes: Uint8Array): readonly string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
      path.endsWith(".xml") ? [[path, strFromU8(part)] as const] : [],
    ),
  );
  const read = (path: string) => (parts[path] === undefined ? undefined : treeOf(parts[path]));
  const notes = { footnote: read("word/footnotes.xml"), endnote: read("word/endnotes.xml") };
  const linesOf = (path: string, prefix: string): readonly string[] => {
    const root = read(path);
    return root === undefined
      ? []
      : blockLines(root.name === "w:document" ? bodyOf(root) : root, notes).map((line) => prefix + line);
  };
  return [
    ...linesOf("word/document.xml", ""),
    ...linesOf("word/header2.xml", "first head: "),
    ...linesOf("word/header1.xml", "head: "),
    ...linesOf("word/footer1.xml", "foot: "),
    ...["docProps/core.xml", "docProps/custom.xml", "customXml/item1.xml"].flatMap((path) => propertyLines(read(path))),
  ];
}

export function treeOf(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const stack = [root];
  const reader = sax.parser(true);
  reader.onopentag = ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Node["attributes"], children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  };
  reader.ontext = (text) => stack.at(-1)?.children.push(text);
  reader.onclosetag = () => stack.pop();
  reader.write(xml).close();
  return root.children.find((child): child is Node => typeof child !== "string") ?? root;
}

const elements = ({ children }: Node): readonly Node[] => children.filter((child) => typeof child !== "string");
const bodyOf = (root: Node): Node => elements(root).find(({ name }) => name === "w:body") ?? root;

type Notes = Readonly<Record<"footnote" | "endnote", Node | undefined>>;

function blockLines(container: Node, notes: Notes): readonly string[] {
  return elements(container).flatMap((node) => {
    if (node.name === "w:p") return [paragraphLine(node, notes)];
    if (node.name === "w:tbl") return rowsOf(node).map((row) => rowLine(row, notes));
    return node.name === "w:sdt" || node.name === "w:sdtContent" ? blockLines(node, notes) : [];
  });
}

const rowsOf = (node: Node): readonly Node[] =>
  elements(node).flatMap((child) =>
    child.name === "w:tr" ? [child] : child.name === "w:sdt" || child.name === "w:sdtContent" ? rowsOf(child) : [],
  );
const rowLine = (row: Node, notes: Notes): string =>
  `| ${elements(row)
    .filter(({ name }) => name === "w:tc")
    .map((cell) => blockLines(cell, notes).join(" / "))
    .join(" | ")} |`;

type Piece = { readonly text: string; readonly marks: string };

function paragraphLine(paragraph: Node, notes: Notes): string {
  const properties = elements(paragraph).find(({ name }) => name === "w:pPr");
  const has = (wanted: string) => properties && elements(properties).find(({ name }) => name === wanted);
  const style = has("w:pStyle")?.attributes["w:val"];
  const pieces: Piece[] = [];
  for (const piece of inlinePieces(paragraph, notes)) {
    if (piece.text === "") continue;
    const last = pieces.at(-1);
    if (last?.marks === piece.marks) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  const words = pieces.map(({ text, marks }) => marked(text, marks));
  return `${style ? `${style}: ` : ""}${has("w:numPr") ? "# " : ""}${words.join("")}${has("w:sectPr") ? " §" : ""}`;
}

const marked = (text: string, marks: string): string =>
  [...marks].reduce((words, mark) => (mark === "‹" ? `‹${words}›` : `${mark}${words}${mark}`), text);

function inlinePieces(node: Node, notes: Notes): readonly Piece[] {
  return elements(node).flatMap((child): readonly Piece[] => {
    if (child.name === "w:r") return [{ text: runText(child, notes), marks: marksOf(child) }];
    return child.name === "w:del" || child.name === "w:pPr" ? [] : inlinePieces(child, notes);
  });
}

function marksOf(run: Node): string {
  const properties = elements(run).find(({ name }) => name === "w:rPr");
  const names = new Set(properties === undefined ? [] : elements(properties).map(({ name }) => name));
  return [names.has("w:b") ? "*" : "", names.has("w:i") ? "_" : "", names.has("w:rtl") ? "‹" : ""].join("");
}

function runText(run: Node, notes: Notes): string {
  return elements(run)
    .map((child) => {
      const { name, attributes } = child;
      if (name === "w:t") return child.children.filter((text) => typeof text === "string").join("");
      if (name === "w:br") return attributes["w:type"] === "page" ? "⎘" : "⏎";
      if (name === "w:tab") return "⇥";
      if (name === "w:footnoteReference") return noteText(notes.footnote, attributes["w:id"], notes);
      if (name === "w:endnoteReference") return noteText(notes.endnote, attributes["w:id"], notes);
      return name === "w:drawing" || name === "mc:AlternateContent" ? drawingText(child, notes) : "";
    })
    .join("");
}

function noteText(root: Node | undefined, id: string | undefined, notes: Notes): string {
  const note = root && elements(root).find(({ attributes }) => attributes["w:id"] === id);
  return `[^${note === undefined ? "?" : blockLines(note, notes).join(" / ")}]`;
}

/** Of a text box, both of its forms, where they differ. */
function drawingText(node: Node, notes: Notes): string {
  const boxes = [...boxesIn(node)].map((box) => blockLines(box, notes).join(" / "));
  return boxes.length === 0 ? "[picture]" : `[box: ${[...new Set(boxes)].join(" ≠ ")}]`;
}

function* boxesIn(node: Node): Generator<Node> {
  if (node.name === "w:txbxContent") yield node;
  else for (const child of elements(node)) yield* boxesIn(child);
}

function propertyLines(root: Node | undefined): readonly string[] {
  if (root === undefined) return [];
  const walk = (node: Node): readonly string[] => {
    const own = node.children.filter((child) => typeof child === "string").join("");
    return [...(own.trim() === "" ? [] : [`${node.name}: ${own}`]), ...elements(node).flatMap(walk)];
  };
  return walk(root);
}
