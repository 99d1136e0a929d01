/** What is set of a section: its heading, what stands in it, and when and where it is shown. */
import { memo } from "react";
import { type Patch, patched } from "#core/edit/patched.ts";
import { patchSection, renameSection, setContent } from "#core/edit/section-edits.ts";
import type { Template, TemplateSection, UsualRange } from "#core/model/template.ts";
import { Choice } from "../controls/choice.tsx";
import { useWords } from "../words/words.tsx";
import { ContentSettings } from "./content-settings.tsx";
import { useEditor, useTemplate } from "./editor-state.ts";
import { contentTypes, emptyContent } from "./empty-content.ts";
import { Group, NumberField, Tick, WordsField } from "./fields.tsx";

type SectionSettingsProps = { readonly section: TemplateSection; readonly index: number };

export function SectionSettings({ section, index }: SectionSettingsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const { id, content, heading } = section;
  const hasSources = useTemplate(({ sections }) =>
    sections.some((other) => other.id !== id && other.content.type === "sources"),
  );
  const at = `sections.${index}`;
  return (
    <>
      <WordsField
        label={say("editor.heading")}
        at={`${at}.heading`}
        words={heading}
        change={(template, language, text) => renameSection(template, id, language, text)}
      />
      <Choice
        label={say("editor.takes")}
        value={content.type}
        options={contentTypes
          .filter((type) => type !== "sources" || !hasSources)
          .map((type) => ({ value: type, label: say(`editor.type.${type}`) }))}
        onChange={(type) => {
          if (type !== content.type) edit((template) => setContent(template, id, emptyContent(type)));
        }}
      />
      <ContentSettings id={id} content={content} at={`${at}.content`} />
      <PlaceOnPage
        id={id}
        at={at}
        show={section.show}
        level={section.level}
        unnumbered={section.unnumbered}
        onNewPage={section.onNewPage}
        norm={section.norm}
      />
    </>
  );
}

type PlaceOnPageProps = Pick<TemplateSection, "id" | "show"> & {
  readonly [Name in "level" | "unnumbered" | "onNewPage" | "norm"]: TemplateSection[Name] | undefined;
} & { readonly at: string };

/** Drawn again when one of these changes, not at every letter of the heading. */
const PlaceOnPage = memo(function PlaceOnPage(place: PlaceOnPageProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const { id, at, show, level = 1, unnumbered = false, onNewPage = false, norm } = place;
  const set = (patch: Parameters<typeof patchSection>[2]) => edit((template) => patchSection(template, id, patch));
  return (
    <>
      <Choice
        label={say("editor.show")}
        value={show}
        options={(["always", "ifNotEmpty"] as const).map((value) => ({ value, label: say(`editor.show.${value}`) }))}
        onChange={(chosen) => set({ show: chosen })}
      />
      <Choice
        label={say("editor.level")}
        value={level === 2 ? "2" : "1"}
        options={(["1", "2"] as const).map((value) => ({ value, label: say(`editor.level.${value}`) }))}
        onChange={(chosen) => set({ level: chosen === "2" ? 2 : undefined })}
      />
      <div>
        <Tick
          label={say("editor.onNewPage")}
          ticked={onNewPage}
          onChange={(ticked) => set({ onNewPage: ticked || undefined })}
        />
        <Tick
          label={say("editor.unnumbered")}
          ticked={unnumbered}
          onChange={(ticked) => set({ unnumbered: ticked || undefined })}
        />
      </div>
      <NormFields id={id} at={`${at}.norm`} norm={norm} />
    </>
  );
});

type Norm = NonNullable<TemplateSection["norm"]>;
type NormFieldsProps = Pick<TemplateSection, "id"> & { readonly at: string; readonly norm: Norm | undefined };

const lengths = [
  ["pages", "editor.normPages"],
  ["words", "editor.normWords"],
] as const;

/** How long the section usually is, for the gauge at it. */
function NormFields({ id, at, norm = {} }: NormFieldsProps) {
  const { say } = useWords();
  const set = (template: Template, patch: Patch<Norm>) => {
    const changed = patched<Norm>(norm, patch);
    return patchSection(template, id, { norm: Object.keys(changed).length > 0 ? changed : undefined });
  };
  return (
    <Group pairs label={say("editor.norm")}>
      {lengths.map(([unit, label]) => (
        <NumberField
          key={unit}
          label={say(label)}
          at={`${at}.${unit}`}
          value={norm[unit]}
          change={(template, most) => set(template, { [unit]: most })}
          clear={(template) => set(template, { [unit]: undefined })}
        />
      ))}
      {(["items", "itemLines"] as const).map((unit) => (
        <RangeFields
          key={unit}
          unit={unit}
          at={`${at}.${unit}`}
          range={norm[unit]}
          change={(template, range) => set(template, { [unit]: range })}
        />
      ))}
    </Group>
  );
}

type RangeFieldsProps = {
  readonly unit: "items" | "itemLines";
  readonly at: string;
  readonly range: UsualRange | undefined;
  readonly change: (template: Template, range: UsualRange | undefined) => Template;
};

/** How many at most; and, where that is said, at least. */
function RangeFields({ unit, at, range, change }: RangeFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <NumberField
        label={say(`editor.norm.${unit}`)}
        at={`${at}.most`}
        value={range?.most}
        change={(template, most) => change(template, { least: range?.least ?? 1, most })}
        clear={(template) => change(template, undefined)}
      />
      {range === undefined ? null : (
        <NumberField
          label={say("editor.norm.least")}
          at={`${at}.least`}
          value={range.least}
          change={(template, least) => change(template, { ...range, least })}
        />
      )}
    </>
  );
}
