/** What a section of each type begins with. */
import { missingCase } from "#core/missing-case.ts";
import { pointKinds } from "#core/model/key-point.ts";
import type { SectionContent } from "#core/model/template.ts";

export const contentTypes = [
  "text",
  "points",
  "articles",
  "options",
  "standing",
  "sources",
] as const satisfies readonly ContentType[];
export type ContentType = SectionContent["type"];

export function emptyContent(type: ContentType): SectionContent {
  switch (type) {
    case "text":
      return { type, hint: {} };
    case "points":
      return { type, kinds: pointKinds, layout: "bulleted" };
    case "articles":
      return { type, layout: "items", parts: [{ part: "headline" }, { part: "outlet" }, { part: "published" }] };
    case "options":
      return { type, columns: { option: column(30), for: column(35), against: column(35) } };
    case "standing":
      return { type, text: {} };
    case "sources":
      return { type, sentences: false };
    default:
      return missingCase(type);
  }
}

const column = (share: number) => ({ heading: {}, share });
