/** What of a template cannot be kept, and where: said beside the field that it is about. */
import type { z } from "zod";
import { type Template, templateSchema } from "#core/model/template.ts";

export type Refusal = {
  /** The value's path: "page.margins.left", "sections.2.heading.ky". */
  readonly at: string;
  readonly reason: RefusalReason;
};

export type RefusalReason =
  | { readonly is: "empty" | "number" | "whole" | "unfit" }
  | { readonly is: "least"; readonly least: number }
  | { readonly is: "most"; readonly most: number }
  | { readonly is: "longest"; readonly most: number };

/** None for a template that can be kept. One without a name could, but not be found again. */
export function findRefusals(template: Template): readonly Refusal[] {
  const parsed = templateSchema.safeParse(template);
  const refused = parsed.success ? [] : parsed.error.issues.map(refusalOf);
  return Object.keys(template.name).length > 0 ? refused : [{ at: "name", reason: { is: "empty" } }, ...refused];
}

const refusalOf = (issue: z.core.$ZodIssue): Refusal => ({ at: issue.path.join("."), reason: reasonOf(issue) });

function reasonOf(issue: z.core.$ZodIssue): RefusalReason {
  switch (issue.code) {
    case "too_big":
      return { is: issue.origin === "string" ? "longest" : "most", most: Number(issue.maximum) };
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? { is: "empty" }
        : { is: "least", least: Number(issue.minimum) };
    case "invalid_type":
      if (issue.expected === "int") return { is: "whole" };
      return { is: issue.expected === "number" ? "number" : "unfit" };
    default:
      return { is: "unfit" };
  }
}

/** What is refused at that path, or, of words by language, anywhere within. */
export const refusalAt = (refusals: readonly Refusal[], at: string): RefusalReason | undefined =>
  refusals.find((refusal) => refusal.at === at || refusal.at.startsWith(`${at}.`))?.reason;
