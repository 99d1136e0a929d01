/**
 * How edits cross to the host: in whole the first time, and then as what changed since edits that the host has, each
 * time under a name that no other edits ever have. Where the host has not kept those, it asks for the whole.
 */
import { z } from "zod";
import { changesBetween, editChangesSchema } from "../edit/edit-changes.ts";
import { type BriefingEdits, briefingEditsSchema } from "../model/briefing.ts";
import { type Failure, failure } from "./failure.ts";

/** `state`: the name of these edits. */
export const sentEditsSchema = z.union([
  z.object({ state: z.string().max(80), since: z.string().max(80), changes: editChangesSchema }).readonly(),
  z.object({ state: z.string().max(80), whole: briefingEditsSchema }).readonly(),
]);
export type SentEdits = z.infer<typeof sentEditsSchema>;

/** The host's answer to changes of what it does not have: nothing was done. */
export const wholeWanted: Failure = failure("requestInvalid", { wanted: "whole edits" });

const wantsWhole = (answer: unknown): boolean =>
  answerOf(answer).failure?.facts?.wanted === wholeWanted.facts["wanted"];
const isOk = (answer: unknown): boolean => answerOf(answer).ok === true;
const answerOf = (answer: unknown) =>
  (answer ?? {}) as { readonly ok?: unknown; readonly failure?: { readonly facts?: { readonly wanted?: unknown } } };

type WithEdits = { readonly draft: string; readonly edits: BriefingEdits };
const hasEdits = (request: unknown): request is WithEdits =>
  typeof request === "object" && request !== null && "edits" in request && "draft" in request;

/** Carries a request to the host; what comes back is its answer. */
type Carry = (request: unknown) => Promise<unknown>;

/** `window`: a name that no other window has, nor this one once it is loaded again. */
export function createEditsSending(window: string): (request: unknown, carry: Carry) => Promise<unknown> {
  let sent = 0;
  /** The latest edits that the host is known to have: it has answered what was asked with them. */
  let there: { readonly draft: string; readonly count: number; readonly edits: BriefingEdits } | undefined;
  const stateOf = (count: number) => `${window} ${count}`;
  return async (request, carry) => {
    if (!hasEdits(request)) return carry(request);
    const { draft, edits } = request;
    sent += 1;
    const count = sent;
    const carryEdits = async (as: SentEdits) => {
      const answer = await carry({ ...request, edits: as });
      if (isOk(answer) && (there === undefined || count > there.count)) there = { draft, count, edits };
      return answer;
    };
    const known = there?.draft === draft ? there : undefined;
    const changes = known && changesBetween(known.edits, edits);
    if (known !== undefined && changes !== undefined) {
      const answer = await carryEdits({ state: stateOf(count), since: stateOf(known.count), changes });
      if (!wantsWhole(answer)) return answer;
    }
    return carryEdits({ state: stateOf(count), whole: edits });
  };
}
