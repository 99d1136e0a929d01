/** An open form with its tags found and checked: what the lint says, and what filling begins with. */
import { type Finding, isError } from "./finding.ts";
import type { FormPart, OpenForm } from "./package/open-form.ts";
import { checkStory } from "./tags/check-story.ts";
import { gatherLoops } from "./tags/gather-loops.ts";
import { headingStyles } from "./tags/heading-styles.ts";
import type { LoopPair } from "./tags/loops.ts";
import { markTags, markTexts } from "./tags/mark-tags.ts";
import {
  flawsOf,
  headingsBy,
  type NoteKind,
  readStory,
  readTexts,
  type Setting,
  type Story,
} from "./tags/read-stories.ts";
import { attribute } from "./xml/attributes.ts";
import { isElement, type XmlElement } from "./xml/xml-tree.ts";

export type ReadForm = {
  readonly findings: readonly Finding[];
  /** With loops and tags as nodes; as they were where a finding keeps the form from being filled. */
  readonly parts: readonly FormPart[];
};

export function readForm({ parts, styles }: OpenForm): ReadForm {
  const marked = parts.map((part) => ({ ...part, root: mayHoldTags(part) ? marksFor(part)(part.root) : part.root }));
  const isHeading = headingsBy(headingStyles(styles));
  const read = new Set<XmlElement>();
  const checks = marked.map((part) => checkPart(part, { all: marked, isHeading, read }));
  const findings = withoutRepeats([
    ...checks.flatMap((check) => check.findings),
    ...marked.flatMap((part) => fieldsInOtherNotes(part, isHeading, read)),
  ]);
  if (findings.some(isError)) return { findings, parts };
  const pairs = checks.flatMap((check) => check.pairs);
  return { findings, parts: marked.map((part) => ({ ...part, root: gatherLoops(part.root, pairs) })) };
}

const isTexts = ({ kind }: FormPart): boolean => kind === "properties" || kind === "chart";
const isNotes = ({ kind }: FormPart): boolean => kind === "footnote" || kind === "endnote";
const marksFor = (part: FormPart) => (isTexts(part) ? markTexts : markTags);
const mayHoldTags = ({ root: { source = "" } }: FormPart): boolean => /[{}]/.test(source);

type Check = { readonly findings: readonly Finding[]; readonly pairs: readonly LoopPair[] };

type Checking = {
  readonly all: readonly FormPart[];
  readonly isHeading: Setting["isHeading"];
  /** The notes that were read where something refers to them. */
  readonly read: Set<XmlElement>;
};

/** Notes are checked where the body refers to them. */
function checkPart(part: FormPart, { all, isHeading, read }: Checking): Check {
  const { kind, root } = part;
  if (isNotes(part)) return { findings: [], pairs: [] };
  if (kind === "chart") return { findings: readTexts(root, kind).flatMap(outOfReach), pairs: [] };
  if (kind === "properties") {
    const checks = readTexts(root, kind).map((story) => checkStory(story, () => undefined));
    return { findings: checks.flatMap((check) => check.findings), pairs: checks.flatMap((check) => check.pairs) };
  }
  const story = readStory(root, { kind, isHeading, ...(kind !== "body" && { bodyParagraph: 0 }) });
  return checkStory(story, (kind, id, bodyParagraph) => {
    const note = notesOf(all, kind).find((one) => attribute(one, "id") === id);
    if (note === undefined) return undefined;
    read.add(note);
    return { items: readStory(note, { kind, isHeading, bodyParagraph }).items.filter((item) => item.kind !== "note") };
  });
}

/** Word works out its own fields also in notes that nothing refers to, and in the lines above the notes. */
function fieldsInOtherNotes(
  part: FormPart,
  isHeading: Setting["isHeading"],
  read: ReadonlySet<XmlElement>,
): readonly Finding[] {
  if (!isNotes(part)) return [];
  const others = part.root.children.filter((child) => isElement(child)).filter((note) => !read.has(note));
  const flaws = others.flatMap((note) => flawsOf(readStory(note, { kind: part.kind, isHeading, bodyParagraph: 0 })));
  const items = flaws.filter(({ flaw }) => flaw.code === "fieldCodeNotAllowed");
  return checkStory({ items }, () => undefined).findings;
}

const outOfReach = ({ items }: Story): readonly Finding[] =>
  items.flatMap((item) =>
    item.kind === "marker"
      ? [{ code: "tagOutOfReach", facts: { tag: item.marker.tag.written }, place: item.place }]
      : [],
  );

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
