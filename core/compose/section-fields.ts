/** The texts of a template's sections as plain words, for whatever has no place for a document's blocks. */
import { localized } from "../model/localized.ts";
import { optionParts } from "../model/option-parts.ts";
import { plainFromRichText } from "../model/rich-text.ts";
import type { OptionsContent } from "../model/template-options.ts";
import type { Composing } from "./composing.ts";
import type { PointFields, SectionFields, Words } from "./fields.ts";
import type { PlacedSection } from "./placing.ts";
import { pointFields } from "./point-fields.ts";

/** Of each section that takes a text and has one, in order; a line a paragraph. */
export const sectionFields = (sections: readonly PlacedSection[], composing: Composing): readonly SectionFields[] =>
  sections.flatMap((placed) => {
    const { content } = placed.section;
    if (content.type !== "text" && content.type !== "options") return [];
    const text = content.type === "text" ? textOf(placed, composing) : optionsText(placed, content, composing);
    if (text.text.trim() === "") return [];
    const { id, heading = {} } = placed.section;
    return [{ id, heading: localized(heading, composing.briefing.language), text }];
  });

/** What the analyst wrote; else the points that stand for it, each with who said it. */
function textOf({ words, fallback }: PlacedSection, composing: Composing): Words {
  const own = plainFromRichText(words);
  if (own.trim() !== "") return { text: own };
  const points = fallback.map((point) => pointFields(point, composing));
  const language = points[0]?.words.language;
  const inOneLanguage = language !== undefined && points.every((point) => point.words.language === language);
  return { text: points.map(inOneLine).join("\n"), ...(inOneLanguage && { language }) };
}

/** Of each option the option itself, and under its heading what speaks for it and against. */
function optionsText({ options }: PlacedSection, { columns }: OptionsContent, { briefing }: Composing): Words {
  const lines = options.flatMap((option) =>
    optionParts.map((part) => {
      const plain = plainFromRichText(option[part]).trim();
      return plain === "" ? "" : `${localized(columns[part].heading, briefing.language)}: ${plain}`;
    }),
  );
  return { text: lines.filter((line) => line !== "").join("\n") };
}

const inOneLine = ({ words, speaker, standing }: PointFields): string =>
  [words.text, speaker.text, standing].filter((part) => part !== "").join(" — ");
