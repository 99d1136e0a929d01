import { expect, test } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { err, ok } from "#core/result.ts";
import { sampleBriefing } from "../testing/sample-briefing.ts";
import { type DraftRecord, parseRecord, writeRecord } from "./draft-record.ts";

/** More points than are checked in one go. */
const points = Array.from({ length: 600 }, (_, index) => ({
  ...(sampleBriefing.points[0] as KeyPoint),
  id: `point-${index}`,
}));
const record: DraftRecord = {
  revision: 3,
  modified: "2025-11-12T08:00:00.000Z",
  sources: ["posts.txt"],
  edits: { ...withoutArticles(sampleBriefing), points },
};
const written = async (changed: Partial<DraftRecord["edits"]> = {}) =>
  Buffer.from(await writeRecord({ ...record, edits: { ...record.edits, ...changed } })).toString();

test("a record of many points is read as it was written", async () => {
  expect(await parseRecord(await written())).toEqual(ok({ record, newer: false }));
});

test.each([
  ["that is none", [...points.slice(0, 599), { ...points[599], standing: "perhaps" }]],
  ["twice", [...points.slice(0, 599), points[0]]],
])("a point %s, far behind in the list, breaks the record", async (_, list) => {
  expect(await parseRecord(await written({ points: list as KeyPoint[] }))).toEqual(err(failure("draftBroken")));
});
