/** What is set of a section: its heading, what stands in it, and when and where it is shown. */
import { memo } from "react";
import { patchSection, renameSection, setContent } from "#core/edit/section-edits.ts";
import type { TemplateSection } from "#core/model/template.ts";
import { Choice } from "../controls/choice.tsx";
import { useWords } from "../words/words.tsx";
import { ContentSettings } from "./content-settings.tsx";
import { useEditor, useTemplate } from "./editor-state.ts";
import { contentTypes, emptyContent } from "./empty-content.ts";
import { NumberField, Tick, WordsField } from "./fields.tsx";

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
      <NumberField
        label={say("editor.normWords")}
        at={`${at}.norm.words`}
        value={norm?.words}
        change={(template, words) => patchSection(template, id, { norm: { ...norm, words } })}
        clear={(template) => {
          const { words: _, ...others } = norm ?? {};
          return patchSection(template, id, { norm: Object.keys(others).length > 0 ? others : undefined });
        }}
      />
    </>
  );
});
