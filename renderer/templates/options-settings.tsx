/** What the columns of a table of options are called, how wide they are, and what is to be written there. */
import { patched } from "#core/edit/patched.ts";
import { withWords } from "#core/edit/template-edits.ts";
import { type OptionPart, optionParts } from "#core/model/option-parts.ts";
import type { Template } from "#core/model/template.ts";
import type { OptionColumn, OptionsContent } from "#core/model/template-options.ts";
import { useWords } from "../words/words.tsx";
import { Group, Headed, NumberField, WordsField } from "./fields.tsx";

type OptionsSettingsProps = {
  readonly content: OptionsContent;
  readonly at: string;
  readonly change: (template: Template, columns: OptionsContent["columns"]) => Template;
};

export function OptionsSettings({ content: { columns }, at, change }: OptionsSettingsProps) {
  const { say } = useWords();
  const set = (template: Template, part: OptionPart, patch: Partial<OptionColumn>) =>
    change(template, patched(columns, { [part]: patched(columns[part], patch) }));
  return optionParts.map((part) => {
    const { heading, hint = {}, share } = columns[part];
    const place = `${at}.columns.${part}`;
    return (
      <Group key={part} label={say(`editor.option.${part}`)}>
        <Headed
          heading={
            <WordsField
              label={say("editor.heading")}
              at={`${place}.heading`}
              words={heading}
              change={(template, language, text) =>
                set(template, part, { heading: withWords(heading, language, text) })
              }
            />
          }
          share={
            <NumberField
              label={say("editor.share")}
              at={`${place}.share`}
              value={share}
              change={(template, wanted) => set(template, part, { share: wanted })}
            />
          }
        />
        <WordsField
          passage
          label={say("editor.hint")}
          at={`${place}.hint`}
          words={hint}
          change={(template, language, text) => set(template, part, { hint: withWords(hint, language, text) })}
        />
      </Group>
    );
  });
}
