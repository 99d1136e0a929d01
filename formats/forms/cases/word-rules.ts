/** What Word wants of a file beyond what the Open XML SDK looks at, for tests: a file that breaks it is "repaired" or refused. */
import { strFromU8, unzipSync } from "fflate";
import { treeOf } from "./said-in.ts";

type Node = ReturnType<typeof treeOf>;

/** A sentence for each rule that is broken. */
export function brokenRules(file: Uint8Array): readonly string[] {
  const parts = unzipSync(file, {
    filter: ({ name }) => /^word\/(?:document|header\d|footer\d|footnotes|endnotes)\.xml$/.test(name),
  });
  return Object.entries(parts).flatMap(([path, part]) =>
    rulesBrokenIn(treeOf(strFromU8(part))).map((rule) => `${path}: ${rule}`),
  );
}

function rulesBrokenIn(root: Node): readonly string[] {
  const all = [...nodesOf(root)];
  const named = (name: string) => all.filter((node) => node.name === name);
  return [
    ...named("w:tc").flatMap((cell) => (lastOf(cell) === "w:p" ? [] : ["a cell does not end with a paragraph"])),
    ...["w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:sdtContent"].flatMap((name) =>
      named(name).flatMap((container) => (elementsOf(container).length === 0 ? [`${name} is empty`] : [])),
    ),
    ...named("w:tbl").flatMap((table) =>
      named("w:tr").some((row) => [...nodesOf(table)].includes(row)) ? [] : ["a table has no row"],
    ),
    ...pairs("w:bookmarkStart", "w:bookmarkEnd", all),
    ...pairs("w:commentRangeStart", "w:commentRangeEnd", all),
    ...repeats(
      "a bookmark's name",
      named("w:bookmarkStart").map(({ attributes }) => attributes["w:name"]),
    ),
    ...repeats(
      "a paragraph's id",
      named("w:p").map(({ attributes }) => attributes["w14:paraId"]),
    ),
    ...repeats(
      "a note's reference",
      named("w:footnoteReference").map(({ attributes }) => attributes["w:id"]),
    ),
    ...fieldTroubles(named("w:fldChar").map(({ attributes }) => attributes["w:fldCharType"])),
  ];
}

const elementsOf = ({ children }: Node): readonly Node[] => children.filter((child) => typeof child !== "string");
const lastOf = (node: Node): string | undefined => elementsOf(node).at(-1)?.name;

/** A text box's fallback says the same again. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of elementsOf(node)) if (child.name !== "mc:Fallback") yield* nodesOf(child);
}

function pairs(start: string, end: string, all: readonly Node[]): readonly string[] {
  const ids = (name: string) =>
    all
      .filter((node) => node.name === name)
      .map(({ attributes }) => attributes["w:id"])
      .sort()
      .join();
  return ids(start) === ids(end) ? [] : [`${start} and ${end} are not pairs`];
}

function repeats(what: string, values: readonly (string | undefined)[]): readonly string[] {
  const known = values.filter((value) => value !== undefined);
  return new Set(known).size === known.length ? [] : [`${what} stands there twice`];
}

function fieldTroubles(types: readonly (string | undefined)[]): readonly string[] {
  let depth = 0;
  for (const type of types) {
    if (type === "begin") depth += 1;
    if (type === "end") depth -= 1;
    if (depth < 0) return ["a field ends that has not begun"];
  }
  return depth === 0 ? [] : ["a field does not end"];
}
