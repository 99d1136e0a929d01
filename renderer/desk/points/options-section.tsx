/** A section of options: those that the analyst wrote, and room for one more. */
import { localized } from "#core/model/localized.ts";
import { mostOptions, optionParts, optionTextId } from "#core/model/option-parts.ts";
import type { TemplateSection } from "#core/model/template.ts";
import type { OptionsContent } from "#core/model/template-options.ts";
import { useBriefing } from "../../state/use-program.ts";
import styles from "./section.module.css";
import { TextSection } from "./text-section.tsx";

type OptionsSectionProps = {
  readonly section: TemplateSection["id"];
  readonly heading: string;
  readonly content: OptionsContent;
};

export function OptionsSection({ section, heading, content: { columns } }: OptionsSectionProps) {
  const language = useBriefing((briefing) => briefing.language);
  const last = useBriefing(({ sections }) =>
    numbers.findLast((number) => optionParts.some((part) => sections[optionTextId(section, number, part)])),
  );
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      {numbers
        .slice(0, (last ?? 0) + 1)
        .map((number) =>
          optionParts.map((part) => (
            <TextSection
              key={`${number}/${part}`}
              id={optionTextId(section, number, part)}
              heading={`${number}. ${localized(columns[part].heading, language)}`}
              hint={localized(columns[part].hint ?? {}, language)}
            />
          )),
        )}
    </>
  );
}

const numbers = Array.from({ length: mostOptions }, (_, index) => index + 1);
