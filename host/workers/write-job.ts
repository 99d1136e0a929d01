/** A briefing, to the bytes of a document in one format. */
import { type Composition, composeBriefing } from "#core/compose/compose-briefing.ts";
import { printDocument } from "./print-job.ts";
import type { Composing, WriteJob } from "./worker-job.ts";

export const writeDocument = ({ format, near, ...composing }: WriteJob) =>
  printDocument({ composition: near === undefined ? composed(composing) : looked(composing), format, near });

const composed = ({ briefing, strings, today }: Composing): Composition =>
  composeBriefing(briefing, { strings, today });

let last: { readonly from: string; readonly composition: Composition } | undefined;

/** The same object for the same briefing as long as one turns its pages: the writer knows by it what it has laid out. */
function looked({ briefing, strings, today }: Composing): Composition {
  const from = JSON.stringify([briefing, strings, today]);
  if (last?.from !== from) last = { from, composition: composed({ briefing, strings, today }) };
  return last.composition;
}
