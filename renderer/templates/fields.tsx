/** Fields of the editor: each changes one value of the template, and says why what stands in it cannot be kept. */
import { Braces } from "lucide-react";
import { useRef } from "react";
import { type PointKind, pointKinds } from "#core/model/key-point.ts";
import { type Localized, localized } from "#core/model/localized.ts";
import { type Template, templateMetadataFields } from "#core/model/template.ts";
import { IconButton } from "../controls/button.tsx";
import { LineField, PassageField } from "../controls/field.tsx";
import { MenuButton } from "../controls/menu.tsx";
import { classes } from "../design/classes.ts";
import { useWords } from "../words/words.tsx";
import { useEditor, useEditorState } from "./editor-state.ts";
import styles from "./fields.module.css";
import { type RefusalReason, refusalAt } from "./refusals.ts";

/** Why the value at that path cannot be kept, in words. */
export function useRefusal(at: string): string | undefined {
  const { say } = useWords();
  const reason = useEditorState(({ refusals }) => refusalAt(refusals, at));
  return reason === undefined ? undefined : say(`editor.refused.${reason.is}`, valuesOf(reason));
}

const valuesOf = (reason: RefusalReason): Readonly<Record<string, number>> => {
  if (reason.is === "least") return { least: reason.least };
  return reason.is === "most" || reason.is === "longest" ? { most: reason.most } : {};
};

/** What is refused of a whole list or group, where no field of its own says it. */
export function Refused({ at }: { readonly at: string }) {
  const refusal = useRefusal(at);
  return refusal === undefined ? null : (
    <p role="alert" className={styles.refusal}>
      {refusal}
    </p>
  );
}

type FieldProps = {
  readonly label: string;
  /** The value's path in the template. */
  readonly at: string;
};

type WordsFieldProps = FieldProps & {
  readonly words: Localized | undefined;
  readonly change: (template: Template, language: string, text: string) => Template;
  readonly passage?: boolean;
  /** Which {fields} can be put between the words. */
  readonly insert?: FieldPlace;
};

/** A title has the day alone: what else is known of a briefing may not be known of the next. */
type FieldPlace = "text" | "furniture" | "title";

/** Words in the language that is edited; those of another show through where there are none. */
export function WordsField({ label, at, words = {}, change, passage = false, insert }: WordsFieldProps) {
  const { edit } = useEditor();
  const language = useEditorState((state) => state.language);
  const refusal = useRefusal(at);
  const frame = useRef<HTMLDivElement>(null);
  const value = words[language] ?? "";
  const setText = (text: string) => edit((template) => change(template, language, text), `${at}.${language}`);
  const insertField = (field: string) => {
    const input = frame.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    const [start, end] = [input?.selectionStart ?? value.length, input?.selectionEnd ?? value.length];
    setText(`${value.slice(0, start)}{${field}}${value.slice(end)}`);
  };
  const Field = passage ? PassageField : LineField;
  return (
    <div ref={frame} className={styles.words}>
      <Field
        key={language}
        label={label}
        value={value}
        onChange={setText}
        placeholder={localized(words, language)}
        refusal={refusal}
        className={styles.grow}
      />
      {insert === undefined ? null : <InsertField place={insert} onInsert={insertField} />}
    </div>
  );
}

type InsertFieldProps = { readonly place: FieldPlace; readonly onInsert: (field: string) => void };

function InsertField({ place, onInsert }: InsertFieldProps) {
  const { say } = useWords();
  const action = (id: string, label: string) => ({ id, label, run: () => onInsert(id) });
  const pages = [action("page", say("editor.field.page")), action("pages", say("editor.field.pages"))];
  const known = [
    action("title", say("metadata.title")),
    action("marking", say("metadata.marking")),
    action("template", say("editor.field.template")),
    ...templateMetadataFields.map((field) => action(field, say(`metadata.${field}`))),
  ];
  const groups = [
    ...(place === "furniture" ? [{ id: "pages", actions: pages }] : []),
    { id: "known", actions: place === "title" ? known.filter(({ id }) => id === "date") : known },
  ];
  return (
    <MenuButton label={say("editor.insertField")} groups={groups}>
      <IconButton icon={Braces} label={say("editor.insertField")} />
    </MenuButton>
  );
}

type NumberFieldProps = FieldProps & {
  readonly value: number | undefined;
  readonly change: (template: Template, value: number) => Template;
  /** What an emptied field does; without it, emptying is refused. */
  readonly clear?: (template: Template) => Template;
  /** What counts where the field is empty. */
  readonly usual?: number | undefined;
};

/** What is no number stays in the field, and is refused there. */
export function NumberField({ label, at, value, change, clear, usual }: NumberFieldProps) {
  const editor = useEditor();
  const refusal = useRefusal(at);
  const typed = useEditorState((state) => state.typed[at]) ?? "";
  /** What came from elsewhere, as by undo, takes the place of what was typed. */
  const shown = Object.is(numberOf(typed), value) ? typed : textOf(value);
  const type = (text: string) => {
    const number = numberOf(text);
    editor.type(at, text);
    editor.edit((template) => {
      if (number === undefined && clear !== undefined) return clear(template);
      return change(template, number ?? Number.NaN);
    }, at);
  };
  return (
    <LineField
      label={label}
      value={shown}
      onChange={type}
      placeholder={usual === undefined ? "" : textOf(usual)}
      refusal={refusal}
    />
  );
}

const textOf = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? "" : String(value));

/** With a comma or a point, as people write it; undefined for nothing. */
const numberOf = (text: string): number | undefined =>
  text.trim() === "" ? undefined : Number(text.trim().replace(",", "."));

type TickProps = { readonly label: string; readonly ticked: boolean; readonly onChange: (ticked: boolean) => void };

export const Tick = ({ label, ticked, onChange }: TickProps) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={ticked} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);

type KindTicksProps = FieldProps & {
  readonly kinds: readonly PointKind[];
  readonly onChange: (kinds: readonly PointKind[]) => void;
};

/** In the order in which they were ticked: the first named ones go first. */
export function KindTicks({ label, at, kinds, onChange }: KindTicksProps) {
  const { say } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.ticks}>
        {pointKinds.map((kind) => (
          <Tick
            key={kind}
            label={say(`kind.${kind}`)}
            ticked={kinds.includes(kind)}
            onChange={(ticked) => onChange(ticked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
          />
        ))}
      </div>
      <Refused at={at} />
    </fieldset>
  );
}

type GroupProps = { readonly label: string; readonly children: React.ReactNode; readonly pairs?: boolean };

/** Fields that belong together, under what they are called. */
export const Group = ({ label, children, pairs = false }: GroupProps) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>{label}</legend>
    <div className={classes(styles.fields, pairs && styles.pairs)}>{children}</div>
  </fieldset>
);

type HeadedProps = { readonly heading: React.ReactNode; readonly share: React.ReactNode };

/** A heading, and beside it the share of the width that stands under it, where there is a width to share. */
export const Headed = ({ heading, share }: HeadedProps) =>
  share === null ? (
    heading
  ) : (
    <div className={styles.headed}>
      {heading}
      {share}
    </div>
  );

/** What is set of something that is ticked. */
export const Nested = ({ children }: { readonly children: React.ReactNode }) => (
  <div className={classes(styles.fields, styles.nested)}>{children}</div>
);
