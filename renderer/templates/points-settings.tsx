/** Which points stand in a section, how many, and how they are laid out. */
import { type Patch, patched } from "#core/edit/patched.ts";
import { withWords } from "#core/edit/template-edits.ts";
import { type ColumnField, columnFields, type SectionContent, type Template } from "#core/model/template.ts";
import { Choice } from "../controls/choice.tsx";
import type { WordKey } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";
import { useEditor } from "./editor-state.ts";
import { Headed, KindTicks, NumberField, WordsField } from "./fields.tsx";
import { ItemList } from "./item-list.tsx";

type TextPoints = NonNullable<Extract<SectionContent, { type: "text" }>["points"]>;
type Column = NonNullable<TextPoints["columns"]>[number];
type PointsPatch = Patch<Pick<TextPoints, "kinds" | "columns" | "caption" | "maxPoints">> & {
  readonly layout?: Layout;
};
type Layout = NonNullable<TextPoints["layout"]>;

type PointsSettingsProps = {
  readonly value: TextPoints;
  readonly at: string;
  readonly change: (template: Template, patch: PointsPatch) => Template;
};

const layouts = ["numbered", "bulleted", "paragraphs", "quotations", "table"] as const satisfies readonly Layout[];

export function PointsSettings({ value, at, change }: PointsSettingsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const { kinds, layout = "bulleted", columns, caption, maxPoints } = value;
  /** A table without columns would say nothing. */
  const layOut = (chosen: Layout) =>
    edit((template) =>
      change(template, {
        layout: chosen,
        ...(chosen === "table" && columns === undefined && { columns: [newColumn("text")] }),
      }),
    );
  return (
    <>
      <KindTicks
        label={say("editor.kinds")}
        at={`${at}.kinds`}
        kinds={kinds}
        onChange={(chosen) => edit((template) => change(template, { kinds: chosen }))}
      />
      <Choice
        label={say("editor.layout")}
        value={layout}
        options={layouts.map((one) => ({ value: one, label: say(`editor.layout.${one}`) }))}
        onChange={layOut}
      />
      {layout === "table" || layout === "quotations" ? (
        <Columns value={value} at={`${at}.columns`} change={change} isTable={layout === "table"} />
      ) : null}
      {layout === "table" ? (
        <WordsField
          label={say("editor.caption")}
          at={`${at}.caption`}
          words={caption}
          change={(template, language, text) => {
            const words = withWords(caption ?? {}, language, text);
            return change(template, { caption: Object.keys(words).length > 0 ? words : undefined });
          }}
        />
      ) : null}
      <NumberField
        label={say("editor.mostPoints")}
        at={`${at}.maxPoints`}
        value={maxPoints}
        change={(template, most) => change(template, { maxPoints: most })}
        clear={(template) => change(template, { maxPoints: undefined })}
      />
    </>
  );
}

/** A third of a line of three. */
const newColumn = (field: ColumnField): Column => ({ field, heading: {}, share: 30 });

const columnWords = {
  text: "editor.column.text",
  owner: "nextStep.owner",
  due: "editor.column.due",
  status: "nextStep.status",
  speaker: "editor.column.speaker",
  role: "speaker.role",
  organisation: "speaker.organisation",
  translation: "editor.column.translation",
  context: "editor.column.context",
  sourceSentence: "editor.column.sourceSentence",
} as const satisfies Readonly<Record<ColumnField, WordKey>>;

type ColumnsProps = PointsSettingsProps & { readonly isTable: boolean };

function Columns({ value: { columns = [] }, at, change, isTable }: ColumnsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const replace = (template: Template, index: number, patch: Patch<Column>): Template =>
    change(template, {
      columns: columns.map((column, place) => (place === index ? patched<Column>(column, patch) : column)),
    });
  return (
    <ItemList
      label={say(isTable ? "editor.columns" : "editor.labels")}
      at={at}
      items={columns}
      kindOf={({ field }) => field}
      nameOf={(field) => say(columnWords[field])}
      kinds={columnFields}
      make={newColumn}
      addLabel={say(isTable ? "editor.addColumn" : "editor.addPart")}
      onChange={(next) =>
        edit((template) => change(template, { columns: next.length === 0 && !isTable ? undefined : next }))
      }
      fields={(column, index) => (
        <Headed
          heading={
            <WordsField
              label={say("editor.heading")}
              at={`${at}.${index}.heading`}
              words={column.heading}
              change={(template, language, text) =>
                replace(template, index, { heading: withWords(column.heading, language, text) })
              }
            />
          }
          share={
            isTable ? (
              <NumberField
                label={say("editor.share")}
                at={`${at}.${index}.share`}
                value={column.share}
                change={(template, share) => replace(template, index, { share })}
              />
            ) : null
          }
        />
      )}
    />
  );
}
