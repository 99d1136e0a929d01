/** An open form with its tags found and checked: what the lint says, and what filling begins with. */
import { type Finding, isError } from "./finding.ts";
import type { FormPart, OpenForm } from "./package/open-form.ts";
import { checkStory } from "./tags/check-story.ts";
import { gatherLoops } from "./tags/gather-loops.ts";
import { headingStyles } from "./tags/heading-styles.ts";
import type { LoopPair } from "./tags/loops.ts";
import { markTags, markTexts } from "./tags/mark-tags.ts";
import {
  attribute,
  headingsBy,
  type NoteKind,
  readStory,
  readTexts,
  type Setting,
  type Story,
} from "./tags/read-stories.ts";
import { isElement, type XmlElement } from "./xml/xml-tree.ts";

export type ReadForm = {
  readonly findings: readonly Finding[];
  /** With loops and tags as nodes; as they were where a finding keeps the form from being filled. */
  readonly parts: readonly FormPart[];
};

export function readForm({ parts, styles }: OpenForm): ReadForm {
  const marked = parts.map((part) => ({ ...part, root: mayHoldTags(part) ? marksFor(part)(part.root) : part.root }));
  const isHeading = headingsBy(headingStyles(styles));
  const checks = marked.map((part) => checkPart(part, marked, isHeading));
  const findings = withoutRepeats(checks.flatMap((check) => check.findings));
  if (findings.some(isError)) return { findings, parts };
  const pairs = checks.flatMap((check) => check.pairs);
  return { findings, parts: marked.map((part) => ({ ...part, root: gatherLoops(part.root, pairs) })) };
}

const isTexts = ({ kind }: FormPart): boolean => kind === "properties" || kind === "chart";
const marksFor = (part: FormPart) => (isTexts(part) ? markTexts : markTags);
const mayHoldTags = ({ root: { source = "" } }: FormPart): boolean => /[{}]/.test(source);

type Check = { readonly findings: readonly Finding[]; readonly pairs: readonly LoopPair[] };

/** Notes are checked where the body refers to them. */
function checkPart(part: FormPart, all: readonly FormPart[], isHeading: Setting["isHeading"]): Check {
  const { kind, root } = part;
  if (kind === "footnote" || kind === "endnote") return { findings: [], pairs: [] };
  if (kind === "chart") return { findings: readTexts(root, kind).flatMap(outOfReach), pairs: [] };
  if (kind === "properties") {
    const checks = readTexts(root, kind).map((story) => checkStory(story, () => undefined));
    return { findings: checks.flatMap((check) => check.findings), pairs: checks.flatMap((check) => check.pairs) };
  }
  const story = readStory(root, { kind, isHeading, ...(kind !== "body" && { bodyParagraph: 0 }) });
  return checkStory(story, (note, id, bodyParagraph) =>
    noteStory(all, note, id, { kind: note, isHeading, bodyParagraph }),
  );
}

const outOfReach = ({ items }: Story): readonly Finding[] =>
  items.flatMap((item) =>
    item.kind === "marker"
      ? [{ code: "tagOutOfReach", facts: { tag: item.marker.tag.written }, place: item.place }]
      : [],
  );

function noteStory(parts: readonly FormPart[], kind: NoteKind, id: string, setting: Setting): Story | undefined {
  const note = notesOf(parts, kind).find((one) => attribute(one, "id") === id);
  if (note === undefined) return undefined;
  const { items } = readStory(note, setting);
  return { items: items.filter((item) => item.kind !== "note") };
}

export const notesOf = (parts: readonly FormPart[], kind: NoteKind): readonly XmlElement[] =>
  parts.flatMap((part) =>
    part.kind === kind ? part.root.children.filter((child) => isElement(child, `w:${kind}`)) : [],
  ) as readonly XmlElement[];

/** Nobody reads more at once. */
const mostFindings = 200;

/** A text box stands in a form twice: as today's Word reads it, and as that of before 2010 does. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  for (const finding of findings) if (seen.size < mostFindings) seen.add(JSON.stringify(finding));
  return [...seen].map((finding): Finding => JSON.parse(finding));
}
