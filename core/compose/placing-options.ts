/** The options that the analyst wrote into a section of them. */
import type { Briefing } from "../model/briefing.ts";
import { mostOptions, type OptionPart, optionParts, optionTextId } from "../model/option-parts.ts";
import type { RichText } from "../model/rich-text.ts";
import type { TemplateSection } from "../model/template.ts";
import { hasWords, wordsOf } from "./placing-points.ts";

export type PlacedOption = Readonly<Record<OptionPart, RichText>>;

/** In order; those of which nothing was written are left out. */
export const placeOptions = (section: TemplateSection["id"], briefing: Briefing): readonly PlacedOption[] =>
  Array.from({ length: mostOptions }, (_, index) => optionAt(section, index + 1, briefing)).filter((option) =>
    optionParts.some((part) => hasWords(option[part])),
  );

function optionAt(section: TemplateSection["id"], number: number, briefing: Briefing): PlacedOption {
  const words = (part: OptionPart) => wordsOf(optionTextId(section, number, part), briefing);
  return { option: words("option"), for: words("for"), against: words("against") };
}
