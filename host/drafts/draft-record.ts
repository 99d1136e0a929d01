/** What a draft's `briefing.json` holds, and how it is read again. */
import { z } from "zod";
import type { DraftSummary } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { type BriefingEdits, briefingEditsSchema, briefingVersion } from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";

const recordSchema = z
  .object({
    version: z.int().positive(),
    /** Grows by one at each save. */
    revision: z.int().nonnegative(),
    /** ISO 8601 instant of the last save. */
    modified: z.iso.datetime(),
    /** The sources' names, for the list of drafts. */
    sources: z.array(z.string()).readonly(),
    edits: z.unknown(),
  })
  .readonly();

export type DraftRecord = {
  readonly revision: number;
  readonly modified: string;
  readonly sources: readonly string[];
  readonly edits: BriefingEdits;
};

/** `newer`: made by a later version of the program; what this one does not know is missing from `record`. */
export type ReadRecord = { readonly record: DraftRecord; readonly newer: boolean };

export const writeRecord = (record: DraftRecord): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ version: briefingVersion, ...record }));

/** Fails with `draftBroken`, or `draftNewer` where a later version's draft cannot be shown at all. */
export function parseRecord(json: string): Result<ReadRecord, Failure> {
  const outer = recordSchema.safeParse(parseJson(json));
  if (!outer.success) return err(failure("draftBroken"));
  const { version, edits, ...rest } = outer.data;
  const newer = version > briefingVersion;
  const parsed = briefingEditsSchema.safeParse(
    newer && isObject(edits) ? { ...edits, version: briefingVersion } : edits,
  );
  if (parsed.success) return ok({ record: { ...rest, edits: parsed.data }, newer });
  return err(newer ? failure("draftNewer", { version }) : failure("draftBroken"));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The draft as the list shows it. */
export const summaryOf = (
  id: string,
  { modified, sources, edits }: DraftRecord,
): Omit<DraftSummary, "heldElsewhere"> => ({
  id,
  title: edits.metadata.title ?? sources[0] ?? "",
  modified,
  templateId: edits.template.id,
  language: edits.language,
  sources,
  points: edits.points.length,
});
