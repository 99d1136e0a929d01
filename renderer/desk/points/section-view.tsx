/** One section of the template: its points, or the text that the analyst writes for it. */
import { memo } from "react";
import { missingCase } from "#core/missing-case.ts";
import { localized } from "#core/model/localized.ts";
import type { TemplateSection } from "#core/model/template.ts";
import { useBriefing } from "../../state/use-program.ts";
import type { SectionPoints } from "./outline.ts";
import { PointSection } from "./point-section.tsx";
import { TextSection } from "./text-section.tsx";

type SectionViewProps = { readonly section: TemplateSection; readonly points: SectionPoints };

/** Where nothing moved, the sections stay as they are drawn. */
export const SectionView = memo(function SectionView({ section, points }: SectionViewProps) {
  const language = useBriefing((briefing) => briefing.language);
  const heading = section.heading === undefined ? section.id : localized(section.heading, language);
  const { content } = section;
  switch (content.type) {
    case "points":
      return <PointSection id={section.id} heading={heading} points={points} kinds={content.kinds} />;
    case "text":
      return <TextSection id={section.id} heading={heading} hint={localized(content.hint, language)} />;
    case "articles":
    case "standing":
    case "sources":
      return null;
    default:
      return missingCase(content);
  }
});
