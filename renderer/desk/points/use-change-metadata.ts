/** Changes what stands in the masthead; the letters of one field undo as one. */
import { setMetadata } from "#core/edit/briefing-edits.ts";
import type { MetadataField } from "#core/model/briefing.ts";
import { useProgram } from "../../state/use-program.ts";

export function useChangeMetadata() {
  const { edit } = useProgram().desk;
  return (field: MetadataField, value: string) =>
    edit("edit.metadata", (briefing) => setMetadata(briefing, field, value.replace(/\n/g, " ")), `metadata.${field}`);
}
