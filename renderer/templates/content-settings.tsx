/** What stands in a section: the analyst's words, points, articles, standing words, or the sources. */
import { memo } from "react";
import { type Patch, patched } from "#core/edit/patched.ts";
import { setContent } from "#core/edit/section-edits.ts";
import { withWords } from "#core/edit/template-edits.ts";
import { missingCase } from "#core/missing-case.ts";
import type { SectionContent, Template, TemplateSection } from "#core/model/template.ts";
import { useWords } from "../words/words.tsx";
import { ArticlesSettings } from "./articles-settings.tsx";
import { useEditor } from "./editor-state.ts";
import { KindTicks, Nested, NumberField, Tick, WordsField } from "./fields.tsx";
import { OptionsSettings } from "./options-settings.tsx";
import { PointsSettings } from "./points-settings.tsx";

type Of<Type extends SectionContent["type"]> = Extract<SectionContent, { type: Type }>;

type ContentProps<Content> = {
  readonly id: TemplateSection["id"];
  readonly content: Content;
  /** Its path in the template. */
  readonly at: string;
};

/** Drawn again when the content changes, not at every letter of the heading. */
export const ContentSettings = memo(function ContentSettings({ id, content, at }: ContentProps<SectionContent>) {
  const { edit } = useEditor();
  switch (content.type) {
    case "text":
      return <TextSettings id={id} content={content} at={at} />;
    case "points":
      return (
        <PointsSettings
          value={content}
          at={at}
          change={(template, patch) => changeContent(template, id, "points", (now) => patched(now, patch))}
        />
      );
    case "articles":
      return (
        <ArticlesSettings
          content={content}
          at={at}
          change={(template, patch) => changeContent(template, id, "articles", (now) => patched(now, patch))}
        />
      );
    case "options":
      return (
        <OptionsSettings
          content={content}
          at={at}
          change={(template, columns) => changeContent(template, id, "options", (now) => patched(now, { columns }))}
        />
      );
    case "standing":
      return <StandingSettings id={id} content={content} at={at} />;
    case "sources":
      return (
        <SentencesTick
          ticked={content.sentences}
          onChange={(sentences) => edit((template) => setContent(template, id, { ...content, sentences }))}
        />
      );
    default:
      return missingCase(content);
  }
});

/** Of the section as it is when the change is made. */
function changeContent<Type extends SectionContent["type"]>(
  template: Template,
  id: TemplateSection["id"],
  type: Type,
  change: (content: Of<Type>) => SectionContent,
): Template {
  const content = template.sections.find((section) => section.id === id)?.content;
  return content?.type === type ? setContent(template, id, change(content as Of<Type>)) : template;
}

function TextSettings({ id, content, at }: ContentProps<Of<"text">>) {
  const { say } = useWords();
  const { edit } = useEditor();
  const change = (template: Template, patch: Patch<Of<"text">>) =>
    changeContent(template, id, "text", (now) => patched(now, patch));
  const { hint, prominent = false, confidence = false, points } = content;
  return (
    <>
      <WordsField
        passage
        label={say("editor.hint")}
        at={`${at}.hint`}
        words={hint}
        change={(template, language, text) =>
          changeContent(template, id, "text", (now) => patched(now, { hint: withWords(now.hint, language, text) }))
        }
      />
      <div>
        <Tick
          label={say("editor.prominent")}
          ticked={prominent}
          onChange={(ticked) => edit((template) => change(template, { prominent: ticked || undefined }))}
        />
        <Tick
          label={say("editor.confidence")}
          ticked={confidence}
          onChange={(ticked) => edit((template) => change(template, { confidence: ticked || undefined }))}
        />
      </div>
      <FallbackSettings content={content} at={at} change={change} />
      <Tick
        label={say("editor.pointsBelow")}
        ticked={points !== undefined}
        onChange={(ticked) =>
          edit((template) => change(template, { points: ticked ? { kinds: ["goal"] } : undefined }))
        }
      />
      {points === undefined ? null : (
        <Nested>
          <PointsSettings
            value={points}
            at={`${at}.points`}
            change={(template, patch) =>
              changeContent(template, id, "text", (now) =>
                now.points === undefined ? now : patched(now, { points: patched(now.points, patch) }),
              )
            }
          />
        </Nested>
      )}
    </>
  );
}

type FallbackProps = {
  readonly content: Of<"text">;
  readonly at: string;
  readonly change: (template: Template, patch: Patch<Of<"text">>) => Template;
};

function FallbackSettings({ content: { fallback }, at, change }: FallbackProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const set = (next: FallbackProps["content"]["fallback"]) => edit((template) => change(template, { fallback: next }));
  return (
    <>
      <Tick
        label={say("editor.fallback")}
        ticked={fallback !== undefined}
        onChange={(ticked) => set(ticked ? { kinds: ["goal"], count: 2 } : undefined)}
      />
      {fallback === undefined ? null : (
        <Nested>
          <KindTicks
            label={say("editor.kinds")}
            at={`${at}.fallback.kinds`}
            kinds={fallback.kinds}
            onChange={(kinds) => set({ ...fallback, kinds })}
          />
          <NumberField
            label={say("editor.count")}
            at={`${at}.fallback.count`}
            value={fallback.count}
            change={(template, count) => change(template, { fallback: { ...fallback, count } })}
          />
          <Tick
            label={say("editor.moved")}
            ticked={fallback.moved === true}
            onChange={(ticked) => set(patched<NonNullable<typeof fallback>>(fallback, { moved: ticked || undefined }))}
          />
        </Nested>
      )}
    </>
  );
}

function StandingSettings({ id, content, at }: ContentProps<Of<"standing">>) {
  const { say } = useWords();
  return (
    <WordsField
      passage
      label={say("editor.type.standing")}
      at={`${at}.text`}
      words={content.text}
      insert="text"
      change={(template, language, text) =>
        changeContent(template, id, "standing", (now) => ({ ...now, text: withWords(now.text, language, text) }))
      }
    />
  );
}

type SentencesTickProps = { readonly ticked: boolean; readonly onChange: (ticked: boolean) => void };

function SentencesTick(props: SentencesTickProps) {
  const { say } = useWords();
  return <Tick label={say("editor.sentences")} {...props} />;
}
