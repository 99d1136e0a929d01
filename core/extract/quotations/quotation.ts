/** Somebody's words as the text has them, the rule that found them, and how sure each rule is. */
import type { Range } from "../../model/article.ts";
import type { Flag } from "../../model/key-point.ts";
import type { Attribution } from "./attribution-rule.ts";

export type Quotation = Range & {
  readonly rule: Attribution["rule"] | "continuation" | "complete" | "fragment" | "denied";
  readonly confidence: number;
  readonly flags: readonly Flag[];
  readonly speaker?: Range;
  readonly cue?: Range;
  /** The offset of the first segment, for the segments of one split quotation. */
  readonly group?: number;
};

/** How sure each rule is; measured on ../shared/eval. */
export const confidences: Readonly<Record<Quotation["rule"], number>> = {
  verbAfter: 0.97,
  citedAfter: 0.95,
  unknownVerbAfter: 0.85,
  frameAfter: 0.9,
  verbBefore: 0.92,
  frameBefore: 0.88,
  speakerColon: 0.7,
  colon: 0.45,
  continuation: 0.85,
  complete: 0.6,
  clause: 0.4,
  fragment: 0.3,
  denied: 0.25,
};

/** What an attribution adds to a quotation. */
export const attributedTo = ({ speaker, cue }: Attribution): Pick<Quotation, "speaker" | "cue"> => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(cue === undefined ? {} : { cue }),
});
