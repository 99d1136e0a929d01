/** Edits in a request. Those that were put together of checked ones are not checked again, point by point. */
import { z } from "zod";
import { type BriefingEdits, briefingEditsSchema } from "../model/briefing.ts";

const checked = new WeakSet<object>();

/** Of edits that came through a schema, in whole or in all their parts. */
export function markChecked(edits: BriefingEdits): BriefingEdits {
  checked.add(edits);
  return edits;
}

const isChecked = (value: unknown): boolean => typeof value === "object" && value !== null && checked.has(value);

export const editsSchema = z.union([z.custom<BriefingEdits>(isChecked), briefingEditsSchema]);
