/** What stands around the pages: the letterhead's picture, and lines at their head and foot. */
import { type FurniturePlace, leaveFurniture, setFurniture } from "#core/edit/template-edits.ts";
import { useWords } from "../words/words.tsx";
import { useEditor, useEditorState, useTemplate } from "./editor-state.ts";
import { Group, Tick, WordsField } from "./fields.tsx";
import { LogoSettings } from "./logo-settings.tsx";

const lines = [
  { of: "header", on: "first" },
  { of: "header", on: "rest" },
  { of: "footer", on: "first" },
  { of: "footer", on: "rest" },
] as const satisfies readonly Omit<FurniturePlace, "at">[];

export const FurnitureSettings = () => (
  <>
    <LogoSettings />
    {lines.map((line) => (
      <LineSettings key={`${line.of}.${line.on}`} {...line} />
    ))}
  </>
);

/** A line that says nothing of its own is the program's usual one. */
function LineSettings({ of, on }: (typeof lines)[number]) {
  const { say } = useWords();
  const { edit } = useEditor();
  const language = useEditorState((state) => state.language);
  const line = useTemplate((template) => template[of]?.[on]);
  const setOwn = (own: boolean) =>
    edit((template) =>
      own ? setFurniture(template, { of, on, at: "start" }, language, "") : leaveFurniture(template, { of, on }),
    );
  return (
    <Group label={say(`editor.furniture.${of}.${on}`)}>
      <Tick label={say("editor.ownLine")} ticked={line !== undefined} onChange={setOwn} />
      {line === undefined
        ? null
        : (["start", "centre", "end"] as const).map((at) => (
            <WordsField
              key={at}
              label={say(`editor.alignment.${at}`)}
              at={`${of}.${on}.${at}`}
              words={line[at]}
              insert="furniture"
              change={(template, tag, text) => setFurniture(template, { of, on, at }, tag, text)}
            />
          ))}
    </Group>
  );
}
