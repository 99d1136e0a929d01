/** A briefing, to the bytes of a document in one format. */
import { type Composition, composeBriefing } from "#core/compose/compose-briefing.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Result } from "#core/result.ts";
import { printDocument } from "./print-job.ts";
import type { Composing, DocumentWriting, WriteJob } from "./worker-job.ts";

/** `pause`: awaited between steps that take their time in a long briefing; where it rejects, so does this. */
export async function writeDocument(
  { format, near, ...composing }: WriteJob,
  pause?: () => Promise<void>,
): Promise<Result<DocumentWriting, Failure>> {
  const composition = near === undefined ? composed(composing) : looked(composing);
  await pause?.();
  return printDocument({ composition, format, near, pause });
}

const composed = ({ briefing, strings, today }: Composing): Composition =>
  composeBriefing(briefing, { strings, today });

let last: { readonly from: string; readonly composition: Composition } | undefined;

/** The same object for the same briefing as long as one turns its pages: the writer knows by it what it has laid out. */
function looked({ briefing, strings, today }: Composing): Composition {
  const from = JSON.stringify([briefing, strings, today]);
  if (last?.from !== from) last = { from, composition: composed({ briefing, strings, today }) };
  return last.composition;
}
