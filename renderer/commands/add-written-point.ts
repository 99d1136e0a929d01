/** Adds a point that the analyst writes, and takes the keyboard to it. */
import { addPoint } from "#core/edit/point-edits.ts";
import type { KeyPoint, PointKind } from "#core/model/key-point.ts";
import type { Program } from "../state/program.ts";

export function addWrittenPoint({ desk }: Program, kind: PointKind): void {
  const point: KeyPoint = {
    kind,
    id: crypto.randomUUID(),
    origins: [],
    text: "",
    wording: "paraphrase",
    standing: "accepted",
  };
  desk.edit("edit.addPoint", (briefing) => addPoint(briefing, point));
  /** After the menu has given the keyboard back. */
  setTimeout(() => desk.select(point.id, "points"));
}
