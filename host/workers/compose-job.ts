/** A briefing, to the document that it makes. */
import { type Composition, composeBriefing } from "#core/compose/compose-briefing.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { ok, type Result } from "#core/result.ts";
import type { Composing } from "./worker-job.ts";

export const composeDocument = ({ briefing, strings, today }: Composing): Result<Composition, Failure> =>
  ok(composeBriefing(briefing, { strings, today }));
