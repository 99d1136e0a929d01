/** A briefing, to the bytes of a document in one format. */
import { composeBriefing } from "#core/compose/compose-briefing.ts";
import { printDocument } from "./print-job.ts";
import type { WriteJob } from "./worker-job.ts";

export const writeDocument = ({ briefing, format, strings, today }: WriteJob) =>
  printDocument({ composition: composeBriefing(briefing, { strings, today }), format });
