/** What became of a briefing's edits, told by edits that are known: after a key, one point of hundreds. */
import { z } from "zod";
import { type BriefingEdits, briefingEditsSchema } from "../model/briefing.ts";
import { keyPointSchema } from "../model/key-point.ts";
import { sameData } from "../model/same-data.ts";
import { fromPieces, piecesOf } from "./list-pieces.ts";

const { language, sections, metadata, template, articleIds, articleDetails } = briefingEditsSchema.unwrap().shape;

const pieceSchema = z.union([
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly(),
  z.object({ new: keyPointSchema }).readonly(),
]);

/** What is not named stays as it was. */
export const editChangesSchema = z
  .object({
    language: language.exactOptional(),
    sections: sections.exactOptional(),
    metadata: metadata.exactOptional(),
    template: template.exactOptional(),
    articleIds: articleIds.exactOptional(),
    articleDetails: articleDetails.unwrap().exactOptional(),
    points: z.array(pieceSchema).readonly().exactOptional(),
  })
  .readonly();
export type EditChanges = z.infer<typeof editChangesSchema>;

const nameable: ReadonlySet<string> = new Set(Object.keys(editChangesSchema.unwrap().shape));

/** Undefined where changes cannot say it, as that a field is gone. */
export function changesBetween(before: BriefingEdits, after: BriefingEdits): EditChanges | undefined {
  if (Object.keys(before).some((name) => !Object.hasOwn(after, name))) return undefined;
  const changed = Object.entries(after).filter(([name, value]) => !isSame(name, before, value));
  if (!changed.every(([name]) => nameable.has(name))) return undefined;
  const { points, ...fields } = Object.fromEntries(changed) as Partial<BriefingEdits>;
  return { ...fields, ...(points && { points: piecesOf(before.points, points) }) };
}

/** Points by the objects that they are: edits leave those alone that they do not change. */
const isSame = (name: string, before: BriefingEdits, value: unknown): boolean => {
  const known = before[name as keyof BriefingEdits];
  return name === "points" ? known === value : sameData(known, value);
};

/** The edits after the changes; the same object where nothing changed, undefined where they are not of these edits. */
export function withChanges(before: BriefingEdits, { points, ...fields }: EditChanges): BriefingEdits | undefined {
  if (points === undefined) return Object.keys(fields).length === 0 ? before : { ...before, ...fields };
  const all = fromPieces(before.points, points);
  const isWhole = all !== undefined && new Set(all.map(({ id }) => id)).size === all.length;
  return isWhole ? { ...before, ...fields, points: all } : undefined;
}
