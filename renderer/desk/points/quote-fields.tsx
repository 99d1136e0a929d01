/** What a quotation has besides its words: who said it, where and when, and its translation beside the original. */
import { setContext, setSpeaker, setTranslation } from "#core/edit/quote-edits.ts";
import type { PointId, Quote, Speaker, Translation } from "#core/model/key-point.ts";
import { sourceWords } from "#core/model/verbatim.ts";
import { LineField, PassageField } from "../../controls/field.tsx";
import { SuggestingField } from "../../controls/suggesting-field.tsx";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import { usePoint } from "../use-points.ts";
import styles from "./point-fields.module.css";
import type { SaidBefore } from "./said-before.ts";
import { useSaidBefore } from "./use-said-before.ts";

type QuoteFieldsProps = { readonly quote: Quote; readonly locked: boolean };

export function QuoteFields({ quote, locked }: QuoteFieldsProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const before = useSaidBefore();
  const { speaker } = quote;
  const change = (field: SpeakerField, value: string) =>
    edit(
      "edit.speaker",
      (briefing) => setSpeaker(briefing, quote.id, speakerWith(speaker, field, value)),
      `${quote.id}.speaker.${field}`,
    );
  return (
    <>
      {speakerFields.map((field) => (
        <SuggestingField
          key={field}
          label={say(`speaker.${field}`)}
          value={speaker?.[field] ?? ""}
          suggestions={before[suggested[field]]}
          readOnly={locked}
          onChange={(value) => change(field, value)}
        />
      ))}
      <LineField
        className={styles.wide}
        label={say("quote.context")}
        value={quote.context ?? ""}
        readOnly={locked}
        onChange={(context) =>
          edit("edit.context", (briefing) => setContext(briefing, quote.id, context), `${quote.id}.context`)
        }
      />
      <TranslationFields quote={quote} locked={locked} />
    </>
  );
}

const speakerFields = ["text", "resolvedTo", "role", "organisation"] as const;
type SpeakerField = (typeof speakerFields)[number];

const suggested: Readonly<Record<SpeakerField, keyof SaidBefore>> = {
  text: "speakers",
  resolvedTo: "speakers",
  role: "roles",
  organisation: "organisations",
};

/** Without words of any kind there is no speaker. Words of the analyst's own stand nowhere in the article. */
function speakerWith(speaker: Speaker | undefined, field: SpeakerField, value: string): Speaker | undefined {
  const { [field]: _, origin, ...kept } = speaker ?? { text: "" };
  const changed: Speaker = { text: "", ...kept, ...(value === "" ? {} : { [field]: value }) };
  if (speakerFields.every((name) => (changed[name] ?? "") === "")) return undefined;
  return field === "text" || origin === undefined ? changed : { ...changed, origin };
}

/** Where the article's language is not the document's; a quotation without an article may be in any. */
function TranslationFields({ quote, locked }: QuoteFieldsProps) {
  const { say, language: uiLanguage } = useWords();
  const { edit } = useProgram().desk;
  const language = useBriefing((briefing) => briefing.language);
  const spoken = useBriefing(({ articles }) => articles.find(({ id }) => id === quote.origins[0]?.articleId)?.language);
  const { translation } = quote;
  if (translation === undefined && isSameLanguage(spoken, language)) return null;
  const change = (part: "text" | "translator", value: string) =>
    edit(
      "edit.translation",
      (briefing) => setTranslation(briefing, quote.id, translationWith(translation, language, part, value)),
      `${quote.id}.translation.${part}`,
    );
  const into = translation?.language ?? language;
  return (
    <div className={styles.translated}>
      <Original id={quote.id} language={spoken} />
      <PassageField
        label={say("point.translation", { language: nameLanguage(into, uiLanguage) })}
        face="words"
        value={translation?.text ?? ""}
        readOnly={locked}
        language={into}
        onChange={(text) => change("text", text)}
      />
      {translation === undefined ? null : (
        <LineField
          className={styles.translator}
          label={say("translation.translator")}
          value={translation.translator ?? ""}
          readOnly={locked}
          onChange={(name) => change("translator", name)}
        />
      )}
    </div>
  );
}

/** The source's own words, whatever was made of them. By itself: where there is no source, they change at every key. */
function Original({ id, language }: { readonly id: PointId; readonly language: string | undefined }) {
  const { say, language: uiLanguage } = useWords();
  const point = usePoint(id);
  const articles = useBriefing((briefing) => briefing.articles);
  return (
    <div className={styles.original}>
      <span className={styles.caption}>
        {say("translation.original", { language: nameLanguage(language ?? "und", uiLanguage) })}
      </span>
      <p lang={language} dir="auto">
        {point === undefined ? null : sourceWords(point.origins, articles) || point.text}
      </p>
    </div>
  );
}

const isSameLanguage = (one: string | undefined, other: string): boolean => one?.split("-")[0] === other.split("-")[0];

function translationWith(
  before: Translation | undefined,
  language: string,
  part: "text" | "translator",
  value: string,
): Translation {
  const { translator: _, ...kept } = { language, text: "", ...before };
  if (part === "text") return { language, ...before, text: value };
  return value === "" ? kept : { ...kept, translator: value };
}
