/** What a draft's `briefing.json` holds, and how it is read again. */
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { ownTitle } from "#core/compose/briefing-title.ts";
import type { DraftSummary } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { type BriefingEdits, briefingEditsSchema, briefingVersion } from "#core/model/briefing.ts";
import { isIncluded } from "#core/model/is-included.ts";
import { type KeyPoint, keyPointSchema } from "#core/model/key-point.ts";
import { err, ok, type Result } from "#core/result.ts";
import { jsonInTurns } from "../json-in-turns.ts";

const recordSchema = z
  .object({
    version: z.int().positive(),
    /** Grows by one at each save. */
    revision: z.int().nonnegative(),
    /** ISO 8601 instant of the last save. */
    modified: z.iso.datetime(),
    /** The sources' names, for the list of drafts. */
    sources: z.array(z.string()).readonly(),
    /** What the first article is called; earlier drafts have none. */
    name: z.string().exactOptional(),
    edits: z.unknown(),
  })
  .readonly();

export type DraftRecord = {
  readonly revision: number;
  readonly modified: string;
  readonly sources: readonly string[];
  readonly name?: string;
  readonly edits: BriefingEdits;
};

/** `newer`: made by a later version of the program; what this one does not know is missing from `record`. */
export type ReadRecord = { readonly record: DraftRecord; readonly newer: boolean };

export const writeRecord = (record: DraftRecord): Promise<Uint8Array> =>
  jsonInTurns({ version: briefingVersion, ...record });

/** Fails with `draftBroken`, or `draftNewer` where a later version's draft cannot be shown at all. */
export async function parseRecord(json: string): Promise<Result<ReadRecord, Failure>> {
  const outer = recordSchema.safeParse(parseJson(json));
  if (!outer.success) return err(failure("draftBroken"));
  const { version, edits, ...rest } = outer.data;
  const newer = version > briefingVersion;
  const parsed = await parseEdits(newer && isObject(edits) ? { ...edits, version: briefingVersion } : edits);
  if (parsed !== undefined) return ok({ record: { ...rest, edits: parsed }, newer });
  return err(newer ? failure("draftNewer", { version }) : failure("draftBroken"));
}

/** Of points that are checked in one go: thousands take a tenth of a second, for which the program would answer nobody. */
const turn = 250;

/** What `briefingEditsSchema` makes of it, the points by turns; undefined where it refuses. */
async function parseEdits(edits: unknown): Promise<BriefingEdits | undefined> {
  if (!isObject(edits) || !("points" in edits) || !Array.isArray(edits.points) || edits.points.length <= turn)
    return briefingEditsSchema.safeParse(edits).data;
  const without = briefingEditsSchema.safeParse({ ...edits, points: [] }).data;
  const points = await parsePoints(edits.points);
  return without && points && { ...without, points };
}

async function parsePoints(points: readonly unknown[]): Promise<readonly KeyPoint[] | undefined> {
  const parsed: KeyPoint[] = [];
  for (let start = 0; start < points.length; start += turn) {
    await setImmediate();
    const some = z.array(keyPointSchema).safeParse(points.slice(start, start + turn));
    if (!some.success) return undefined;
    parsed.push(...some.data);
  }
  return new Set(parsed.map(({ id }) => id)).size === parsed.length ? parsed : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What the analyst knows a draft by; one that its template names has its day in figures. */
export const titleOf = ({ edits, sources, name = sources[0] ?? "" }: DraftRecord): string =>
  ownTitle(edits, { date: edits.metadata.date ?? "" }) || name;

/** The draft as the list shows it. */
export function summaryOf(id: string, record: DraftRecord): Omit<DraftSummary, "heldElsewhere"> {
  const { modified, sources, edits } = record;
  return {
    id,
    title: titleOf(record),
    modified,
    templateId: edits.template.id,
    language: edits.language,
    sources,
    points: edits.points.filter(isIncluded).length,
  };
}
