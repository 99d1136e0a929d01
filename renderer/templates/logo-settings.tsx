/** The letterhead's picture: chosen from a file, described for those who do not see it, as large as it is printed. */
import { useRef, useState } from "react";
import { patched } from "#core/edit/patched.ts";
import { setLogo, withWords } from "#core/edit/template-edits.ts";
import type { Template } from "#core/model/template.ts";
import { type Logo, logoSchema } from "#core/model/template-furniture.ts";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { useWords } from "../words/words.tsx";
import { useEditor, useTemplate } from "./editor-state.ts";
import { Group, NumberField, WordsField } from "./fields.tsx";
import { readLogo } from "./read-logo.ts";
import styles from "./template-editor.module.css";

export function LogoSettings() {
  const { say } = useWords();
  const { edit } = useEditor();
  const logo = useTemplate((template) => template.logo);
  const input = useRef<HTMLInputElement>(null);
  const [isUnfit, setUnfit] = useState(false);
  const take = async (file: File) => {
    const read = await readLogo(file, logo);
    setUnfit(read === undefined);
    if (read !== undefined) edit((template) => setLogo(template, read));
  };
  return (
    <Group label={say("editor.logo")}>
      <div className={styles.buttons}>
        <Button onPress={() => input.current?.click()}>{say("editor.logo.choose")}</Button>
        {logo === undefined ? null : (
          <Button look="quiet" onPress={() => edit((template) => setLogo(template, undefined))}>
            {say("point.remove")}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={logoSchema.unwrap().shape.mediaType.options.join(",")}
          aria-label={say("editor.logo.choose")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file !== undefined) void take(file);
          }}
        />
      </div>
      {isUnfit ? (
        <p role="alert" className={styles.unfit}>
          {say("editor.logo.unfit")}
        </p>
      ) : null}
      {logo === undefined ? null : <LogoFields logo={logo} />}
    </Group>
  );
}

function LogoFields({ logo }: { readonly logo: Logo }) {
  const { say } = useWords();
  const { edit } = useEditor();
  return (
    <>
      <WordsField
        label={say("editor.logo.alternative")}
        at="logo.alternative"
        words={logo.alternative}
        change={(template, language, text) =>
          patchLogo(template, (now) => ({ alternative: withWords(now.alternative, language, text) }))
        }
      />
      {(["width", "height"] as const).map((side) => (
        <NumberField
          key={side}
          label={say(`editor.logo.${side}`)}
          at={`logo.${side}`}
          value={logo[side]}
          change={(template, length) => patchLogo(template, () => ({ [side]: length }))}
        />
      ))}
      <Choice
        label={say("editor.alignment")}
        value={logo.alignment ?? "start"}
        options={(["start", "centre", "end"] as const).map((value) => ({
          value,
          label: say(`editor.alignment.${value}`),
        }))}
        onChange={(alignment) => edit((template) => patchLogo(template, () => ({ alignment })))}
      />
    </>
  );
}

const patchLogo = (template: Template, patch: (logo: Logo) => Partial<Logo>): Template =>
  template.logo === undefined ? template : setLogo(template, patched(template.logo, patch(template.logo)));
