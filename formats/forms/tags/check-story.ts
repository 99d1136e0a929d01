/** What is wrong with a story's tags, and the loops that they make where nothing is. */
import type { Finding, FindingCode, FindingFacts } from "../finding.ts";
import { type FormField, fieldNamed, formFields, listsWith } from "../form-fields.ts";
import { type LoopPair, loopExtent } from "./loops.ts";
import { nearestName } from "./nearest-name.ts";
import type { Item, MarkerItem, NoteKind, Story } from "./read-stories.ts";
import { type Sign, singleBraces, type Tag } from "./tag.ts";

type Frame = { readonly item: MarkerItem; readonly fields?: Fields };
type Fields = readonly FormField<never>[];

export type Checked = { readonly findings: readonly Finding[]; readonly pairs: readonly LoopPair[] };

/** Loops one within the other: a briefing's lists are three deep, and conditions come between. */
const deepestLoops = 20;

/** `note` gives a note's story: its fields are those of the place that refers to it. */
export function checkStory(
  story: Story,
  note: (kind: NoteKind, id: string, bodyParagraph: number) => Story | undefined,
): Checked {
  const found: Found[] = [];
  const pairs: LoopPair[] = [];
  const order = new Map<Item, number>();
  const check = ({ items }: Story, outer: readonly Frame[]): void => {
    const frames: Frame[] = [...outer];
    for (const item of items) {
      order.set(item, order.size);
      if (item.kind === "marker") found.push(...readMarker(item, frames, outer.length, pairs));
      else if (item.kind === "flaw") found.push(...flawFinding(item));
      else {
        const inner = item.kind === "story" ? item.story : note(item.note, item.id, item.bodyParagraph);
        if (inner !== undefined) check(inner, frames);
      }
    }
    for (const { item } of frames.slice(outer.length)) found.push(finding("unclosedLoop", item));
  };
  check(story, []);
  found.sort((one, other) => (order.get(one.item) ?? 0) - (order.get(other.item) ?? 0));
  return { findings: found.map((one) => one.finding), pairs };
}

type Found = { readonly item: Item; readonly finding: Finding };

const finding = (code: FindingCode, item: MarkerItem, facts: FindingFacts = {}): Found => ({
  item,
  finding: { code, facts: { tag: item.marker.tag.written, ...facts }, place: item.place },
});

function flawFinding(item: Extract<Item, { kind: "flaw" }>): readonly Found[] {
  const { flaw, place } = item;
  const { code, written } = flaw;
  if (code === "fieldCodeNotAllowed") return [{ item, finding: { code, facts: { field: written }, place } }];
  if (code !== "singleBraces")
    return [{ item, finding: { code, facts: { tag: written.slice(0, longestTag) }, place } }];
  const [{ name } = { name: "" }] = singleBraces(written);
  if (listsWith(name) === undefined) return [];
  return [{ item, finding: { code, facts: { tag: written, meant: `{${written}}` }, place } }];
}

const longestTag = 60;

function readMarker(item: MarkerItem, frames: Frame[], outermost: number, pairs: LoopPair[]): readonly Found[] {
  const { tag } = item.marker;
  if (tag.sign === "/") return endLoop(item, frames, outermost, pairs);
  if (frames.length > deepestLoops) {
    if (tag.sign !== "") frames.push({ item });
    return [];
  }
  const troubles = fieldTroubles(item, frames);
  if (tag.sign === "") return troubles;
  const fields = tag.sign === "#" ? visibleField(tag.name, frames)?.list?.fields : undefined;
  const isWithinItself =
    fields !== undefined && frames.some((frame) => frame.fields && frame.item.marker.tag.name === tag.name);
  const tooDeep = frames.length === deepestLoops ? [finding("loopsTooDeep", item, { limit: deepestLoops })] : [];
  frames.push({ item, ...(fields && { fields }) });
  return [...troubles, ...(isWithinItself ? [finding("loopWithinItself", item)] : []), ...tooDeep];
}

/** Ends the innermost loop, or the one that it names and with it all that should have ended before. */
function endLoop(item: MarkerItem, frames: Frame[], outermost: number, pairs: LoopPair[]): readonly Found[] {
  const { name } = item.marker.tag;
  const at = frames.findLastIndex((frame) => name === "" || frame.item.marker.tag.name === name);
  if (at < outermost) return [finding("unopenedLoop", item)];
  const ended = frames.splice(at);
  const [loop, ...crossed] = ended;
  if (loop === undefined) return [];
  if (crossed.length > 0)
    return crossed.map((frame) => finding("crossedLoop", frame.item, { other: loop.item.marker.tag.written }));
  const extent = loopExtent(loop.item, item);
  if (typeof extent === "string") return [finding(extent, loop.item)];
  pairs.push({ open: loop.item.marker, close: item.marker, extent });
  return [];
}

/** The innermost list's fields first. */
function visibleField(name: string, frames: readonly Frame[]): FormField<never> | undefined {
  for (const { fields } of frames.toReversed()) {
    const field = fields && fieldNamed(name, fields);
    if (field !== undefined) return field;
  }
  return fieldNamed(name, formFields);
}

function fieldTroubles(item: MarkerItem, frames: readonly Frame[]): readonly Found[] {
  const { tag } = item.marker;
  const field = visibleField(tag.name, frames);
  if (field !== undefined)
    return tag.sign === "" && field.words === undefined ? [finding("listAsField", item, { list: field.name })] : [];
  const lists = listsWith(tag.name);
  if (lists !== undefined) return [finding("fieldOutsideList", item, { list: lists.join(", ") })];
  return [finding("unknownField", item, { nearest: nearestTag(tag, frames) })];
}

function nearestTag({ sign, name }: Tag, frames: readonly Frame[]): string {
  if (name.length > longestTag) return "";
  const visible = [formFields, ...frames.flatMap(({ fields }) => (fields === undefined ? [] : [fields]))].flat();
  const fitting = visible.filter((field) => sign !== "" || field.words !== undefined);
  const near =
    nearestName(
      name,
      fitting.map((field) => field.name),
    ) ??
    nearestName(
      name,
      visible.map((field) => field.name),
    );
  if (near === undefined) return "";
  const isList = fieldNamed(near, visible)?.words === undefined;
  const meant: Sign = sign === "" && isList ? "#" : sign;
  return `{{${meant}${near}}}`;
}
