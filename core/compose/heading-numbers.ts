/** The numbers of sections' headings, as they are printed: "2." on the first level, "2.1." on the second. */
import type { Template, TemplateSection } from "../model/template.ts";
import type { PlacedSection } from "./placing.ts";

/** Of the sections that are shown; a section of the second level before any numbered one of the first has none. */
export function headingNumbers(
  sections: readonly PlacedSection[],
  how: Template["headingNumbers"],
): ReadonlyMap<TemplateSection["id"], string> {
  const numbers = new Map<TemplateSection["id"], string>();
  if (how === undefined || how === "none") return numbers;
  let [first, second, underNumbered] = [0, 0, false];
  for (const { section } of sections) {
    const isNumbered = section.unnumbered !== true && hasHeading(section);
    if (section.level !== 2) {
      [first, second, underNumbered] = [isNumbered ? first + 1 : first, 0, isNumbered];
      if (isNumbered) numbers.set(section.id, `${first}.`);
    } else if (how === "twoLevels" && isNumbered && underNumbered) {
      second += 1;
      numbers.set(section.id, `${first}.${second}.`);
    }
  }
  return numbers;
}

/** The sources have one in any case. */
const hasHeading = ({ heading, content }: TemplateSection): boolean =>
  heading !== undefined || content.type === "sources";
