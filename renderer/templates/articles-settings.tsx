/** What a digest says of each article, in order, and how the articles stand. */
import { type Patch, patched } from "#core/edit/patched.ts";
import { withWords } from "#core/edit/template-edits.ts";
import { articleParts, articleWords } from "#core/model/article-parts.ts";
import type { Localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import type { ArticlePart, ArticlesContent } from "#core/model/template-articles.ts";
import { Choice } from "../controls/choice.tsx";
import type { WordKey } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";
import { useEditor } from "./editor-state.ts";
import { Headed, KindTicks, Nested, NumberField, Tick, WordsField } from "./fields.tsx";
import { ItemList } from "./item-list.tsx";

type ArticlesSettingsProps = {
  readonly content: ArticlesContent;
  readonly at: string;
  readonly change: (template: Template, patch: Patch<ArticlesContent>) => Template;
};

export function ArticlesSettings(props: ArticlesSettingsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  const { content, at, change } = props;
  return (
    <>
      <Choice
        label={say("editor.layout")}
        value={content.layout}
        options={(["items", "table"] as const).map((value) => ({ value, label: say(`editor.layout.${value}`) }))}
        onChange={(layout) => edit((template) => change(template, { layout }))}
      />
      <Tick
        label={say("editor.byTopic")}
        ticked={content.byTopic === true}
        onChange={(ticked) => edit((template) => change(template, { byTopic: ticked || undefined }))}
      />
      <NumberField
        label={say("editor.mostArticles")}
        at={`${at}.maxArticles`}
        value={content.maxArticles}
        change={(template, maxArticles) => change(template, { maxArticles })}
        clear={(template) => change(template, { maxArticles: undefined })}
      />
      <Parts {...props} />
    </>
  );
}

type PartName = ArticlePart["part"];

const partWords = {
  outlet: "article.outlet",
  published: "article.published",
  headline: "article.title",
  byline: "article.byline",
  address: "article.url",
  gist: "editor.part.gist",
  soWhat: "editor.part.soWhat",
  action: "editor.part.action",
  quotations: "editor.part.quotations",
} as const satisfies Readonly<Record<PartName, WordKey>>;

const isWritten = (part: PartName): boolean => articleWords.some((word) => word === part);

function Parts({ content, at, change }: ArticlesSettingsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  return (
    <ItemList
      label={say("editor.parts")}
      at={`${at}.parts`}
      items={content.parts}
      kindOf={({ part }) => part}
      nameOf={(part) => say(partWords[part])}
      kinds={articleParts}
      make={(part): ArticlePart => (part === "quotations" ? { part, points: { kinds: ["quote"] } } : { part })}
      addLabel={say("editor.addPart")}
      onChange={(parts) => edit((template) => change(template, { parts }))}
      fields={(part, index) => (
        <PartFields
          part={part}
          at={`${at}.parts.${index}`}
          isTable={content.layout === "table"}
          change={(template, patch) =>
            change(template, {
              parts: content.parts.map((one, place) => (place === index ? patched<ArticlePart>(one, patch) : one)),
            })
          }
        />
      )}
    />
  );
}

type PartFieldsProps = {
  readonly part: ArticlePart;
  readonly at: string;
  readonly isTable: boolean;
  readonly change: (template: Template, patch: Patch<ArticlePart>) => Template;
};

function PartFields({ part: { part, heading, hint, share, points }, at, isTable, change }: PartFieldsProps) {
  const { say } = useWords();
  const { edit } = useEditor();
  return (
    <>
      <Headed
        heading={
          <WordsField
            label={say("editor.heading")}
            at={`${at}.heading`}
            words={heading}
            change={(template, language, text) => change(template, { heading: wordsOrNone(heading, language, text) })}
          />
        }
        share={
          isTable ? (
            <NumberField
              label={say("editor.share")}
              at={`${at}.share`}
              value={share}
              change={(template, next) => change(template, { share: next })}
              clear={(template) => change(template, { share: undefined })}
            />
          ) : null
        }
      />
      {isWritten(part) ? (
        <WordsField
          label={say("editor.hint")}
          at={`${at}.hint`}
          words={hint}
          change={(template, language, text) => change(template, { hint: wordsOrNone(hint, language, text) })}
        />
      ) : null}
      {isWritten(part) ? (
        <Tick
          label={say("editor.fallback")}
          ticked={points !== undefined}
          onChange={(ticked) =>
            edit((template) => change(template, { points: ticked ? { kinds: ["goal"] } : undefined }))
          }
        />
      ) : null}
      {points === undefined ? null : (
        <Nested>
          <KindTicks
            label={say("editor.kinds")}
            at={`${at}.points.kinds`}
            kinds={points.kinds}
            onChange={(kinds) => edit((template) => change(template, { points: { ...points, kinds } }))}
          />
          <NumberField
            label={say("editor.mostPoints")}
            at={`${at}.points.maxPoints`}
            value={points.maxPoints}
            change={(template, maxPoints) => change(template, { points: { ...points, maxPoints } })}
            clear={(template) => change(template, { points: { kinds: points.kinds } })}
          />
        </Nested>
      )}
    </>
  );
}

function wordsOrNone(before: Localized | undefined, language: string, text: string): Localized | undefined {
  const words = withWords(before ?? {}, language, text);
  return Object.keys(words).length > 0 ? words : undefined;
}
