/** The sheet: its size, its margins in millimetres, the grid of its lines in points. */
import { setMargin, setPage } from "#core/edit/template-edits.ts";
import type { PageSetup } from "#core/model/page-setup.ts";
import { Choice } from "../controls/choice.tsx";
import { useWords } from "../words/words.tsx";
import { useEditor, useTemplate } from "./editor-state.ts";
import { Group, NumberField } from "./fields.tsx";

const sides = ["top", "bottom", "left", "right"] as const;
/** They are called so everywhere. */
const sizes = ["A4", "Letter"] as const satisfies readonly PageSetup["size"][];

export function PageSettings() {
  const { say } = useWords();
  const { edit } = useEditor();
  const page = useTemplate((template) => template.page);
  return (
    <>
      <Choice
        label={say("editor.size")}
        value={page.size}
        options={sizes.map((size) => ({ value: size, label: size }))}
        onChange={(size) => edit((template) => setPage(template, { size }))}
      />
      <Group pairs label={say("editor.margins")}>
        {sides.map((side) => (
          <NumberField
            key={side}
            label={say(`editor.margin.${side}`)}
            at={`page.margins.${side}`}
            value={page.margins[side]}
            change={(template, width) => setMargin(template, side, width)}
          />
        ))}
      </Group>
      <NumberField
        label={say("editor.grid")}
        at="page.grid"
        value={page.grid}
        change={(template, grid) => setPage(template, { grid })}
      />
    </>
  );
}
