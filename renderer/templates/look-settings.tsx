/** How the document looks: its colour, its numbers, and its styles, each of which has what the template leaves to the program. */
import { useState } from "react";
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Patch } from "#core/edit/patched.ts";
import { setAccent, setHeadingNumbers, setParagraphNumbers, setStyle } from "#core/edit/template-edits.ts";
import { type Ink, inks } from "#core/model/inks.ts";
import { type Rule, type RuleName, ruleNames, type TextStyle } from "#core/model/page-setup.ts";
import { type StyleName, styleNames } from "#core/model/style-names.ts";
import { Choice } from "../controls/choice.tsx";
import { LineField } from "../controls/field.tsx";
import { useWords } from "../words/words.tsx";
import { useEditor, useEditorState, useTemplate } from "./editor-state.ts";
import { Group, NumberField, Tick, useRefusal } from "./fields.tsx";
import styles from "./template-editor.module.css";

export function LookSettings() {
  const { say } = useWords();
  const { edit } = useEditor();
  const headingNumbers = useTemplate((template) => template.headingNumbers ?? "none");
  const paragraphNumbers = useTemplate((template) => template.paragraphNumbers ?? false);
  return (
    <>
      <AccentField />
      <Choice
        label={say("editor.headingNumbers")}
        value={headingNumbers}
        options={(["none", "oneLevel", "twoLevels"] as const).map((value) => ({
          value,
          label: say(`editor.headingNumbers.${value}`),
        }))}
        onChange={(numbers) => edit((template) => setHeadingNumbers(template, numbers))}
      />
      <Tick
        label={say("editor.paragraphNumbers")}
        ticked={paragraphNumbers}
        onChange={(numbered) => edit((template) => setParagraphNumbers(template, numbered))}
      />
      <Styles />
    </>
  );
}

function AccentField() {
  const { say } = useWords();
  const { edit } = useEditor();
  const accent = useTemplate((template) => template.accent);
  const refusal = useRefusal("accent");
  const set = (colour: string) => edit((template) => setAccent(template, colour), "accent");
  return (
    <div className={styles.colour}>
      <LineField label={say("editor.accent")} value={accent} onChange={set} refusal={refusal} />
      <input
        type="color"
        aria-label={say("editor.accent")}
        value={refusal === undefined ? accent.toLowerCase() : "#000000"}
        onChange={({ target }) => set(target.value.toUpperCase())}
      />
    </div>
  );
}

/** One at a time; one of which something is refused stays until it is mended. */
function Styles() {
  const { say } = useWords();
  const refused = useEditorState(({ refusals }) =>
    styleNames.find((name) => refusals.some(({ at }) => at.startsWith(`styles.${name}.`))),
  );
  const [chosen, setChosen] = useState<StyleName>("body");
  const name = refused ?? chosen;
  return (
    <>
      <Choice
        label={say("editor.style")}
        value={name}
        options={styleNames.map((value) => ({ value, label: say(`editor.style.${value}`) }))}
        onChange={setChosen}
        disabled={refused !== undefined}
      />
      <StyleFields key={name} name={name} />
    </>
  );
}

/** What the template leaves to the program. */
const usualStyles = styleSheet({ accent: "", styles: {} });

const lengths = [
  ["size", "fontSize"],
  ["leading", "leading"],
  ["spaceBefore", "spaceBefore"],
  ["spaceAfter", "spaceAfter"],
  ["firstLineIndent", "firstLineIndent"],
  ["letterSpacing", "letterSpacing"],
] as const;

function StyleFields({ name }: { readonly name: StyleName }) {
  const { say } = useWords();
  const { edit } = useEditor();
  const own = useTemplate(({ styles }) => styles[name]) ?? {};
  const usual = usualStyles[name];
  const { family, alignment } = { ...usual, ...own };
  const ink = own.ink ?? usual.ink;
  const isBold = own.bold ?? usual.bold;
  const isItalic = own.italic ?? usual.italic;
  const isCapitals = own.capitals ?? usual.capitals;
  /** What is the program's own is left to it. */
  const set = (patch: Patch<TextStyle>) => {
    const wanted = Object.entries(patch).map(([field, value]) => [
      field,
      value === usual[field as keyof TextStyle] ? undefined : value,
    ]);
    edit((now) => setStyle(now, name, Object.fromEntries(wanted)));
  };
  return (
    <Group pairs label={say(`editor.style.${name}`)}>
      <Choice
        label={say("editor.family")}
        value={family}
        options={(["serif", "sans"] as const).map((value) => ({ value, label: say(`editor.family.${value}`) }))}
        onChange={(chosen) => set({ family: chosen })}
      />
      <Choice
        label={say("editor.alignment")}
        value={alignment}
        options={(["start", "justify", "centre", "end"] as const).map((value) => ({
          value,
          label: say(`editor.alignment.${value}`),
        }))}
        onChange={(chosen) => set({ alignment: chosen })}
      />
      <InkChoice label={say("editor.ink")} ink={ink} onChange={(chosen) => set({ ink: chosen })} />
      {lengths.map(([field, label]) => (
        <NumberField
          key={field}
          label={say(`editor.${label}`)}
          at={`styles.${name}.${field}`}
          value={own[field]}
          usual={usual[field]}
          change={(now, value) => setStyle(now, name, { [field]: value })}
          clear={(now) => setStyle(now, name, { [field]: undefined })}
        />
      ))}
      <div>
        <Tick label={say("text.strong")} ticked={isBold} onChange={(ticked) => set({ bold: ticked })} />
        <Tick label={say("text.emphasis")} ticked={isItalic} onChange={(ticked) => set({ italic: ticked })} />
        <Tick label={say("editor.capitals")} ticked={isCapitals} onChange={(ticked) => set({ capitals: ticked })} />
      </div>
      {ruleNames.map((rule) => (
        <RuleFields key={rule} style={name} rule={rule} own={own[rule]} usual={usual[rule]} />
      ))}
    </Group>
  );
}

type InkChoiceProps = { readonly label: string; readonly ink: Ink; readonly onChange: (ink: Ink) => void };

function InkChoice({ label, ink, onChange }: InkChoiceProps) {
  const { say } = useWords();
  const options = inks.map((value) => ({ value, label: say(`editor.ink.${value}`) }));
  return <Choice label={label} value={ink} options={options} onChange={onChange} />;
}

type RuleFieldsProps = {
  readonly style: StyleName;
  readonly rule: RuleName;
  readonly own: Rule | undefined;
  readonly usual: Rule | undefined;
};

/** Of no width where there is none: so a rule of the program's own is taken away. */
function RuleFields({ style, rule, own, usual }: RuleFieldsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const { width = 0, ink = "accent" } = own ?? usual ?? {};
  return (
    <>
      <NumberField
        label={say(`editor.${rule}`)}
        at={`styles.${style}.${rule}.width`}
        value={own?.width}
        usual={usual?.width ?? 0}
        change={(now, wanted) => setStyle(now, style, { [rule]: { width: wanted, ink } })}
        clear={(now) => setStyle(now, style, { [rule]: undefined })}
      />
      {width === 0 ? null : (
        <InkChoice
          label={say("editor.ruleInk")}
          ink={ink}
          onChange={(chosen) => edit((now) => setStyle(now, style, { [rule]: { width, ink: chosen } }))}
        />
      )}
    </>
  );
}
