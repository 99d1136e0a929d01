/** What the template is called and for, what its documents are called, and how long they usually are. */

import { patched } from "#core/edit/patched.ts";
import { setKindFirst, setMastheadFields, setNorm, setTemplateWords, withWords } from "#core/edit/template-edits.ts";
import { templateMetadataFields } from "#core/model/template.ts";
import { useWords } from "../words/words.tsx";
import { useEditor, useTemplate } from "./editor-state.ts";
import { NumberField, Tick, WordsField } from "./fields.tsx";
import { ItemList } from "./item-list.tsx";

export const GeneralSettings = () => (
  <>
    <NameFields />
    <MastheadFields />
    <LengthFields />
  </>
);

function NameFields() {
  const { say } = useWords();
  const name = useTemplate((template) => template.name);
  const whenToUse = useTemplate((template) => template.whenToUse);
  const title = useTemplate((template) => template.title);
  return (
    <>
      <WordsField
        label={say("drafts.name")}
        at="name"
        words={name}
        change={(template, language, text) => setTemplateWords(template, "name", language, text)}
      />
      <WordsField
        passage
        label={say("editor.whenToUse")}
        at="whenToUse"
        words={whenToUse}
        change={(template, language, text) => setTemplateWords(template, "whenToUse", language, text)}
      />
      <WordsField
        label={say("editor.docTitle")}
        at="title"
        words={title}
        insert="title"
        change={(template, language, text) => {
          const words = withWords(template.title ?? {}, language, text);
          return patched(template, { title: Object.keys(words).length > 0 ? words : undefined });
        }}
      />
    </>
  );
}

function MastheadFields() {
  const { say } = useWords();
  const { edit } = useEditor();
  const metadata = useTemplate((template) => template.metadata);
  const kindFirst = useTemplate((template) => template.kindFirst ?? false);
  return (
    <>
      <Tick
        label={say("editor.kindFirst")}
        ticked={kindFirst}
        onChange={(first) => edit((template) => setKindFirst(template, first))}
      />
      <ItemList
        label={say("editor.masthead")}
        at="metadata"
        items={metadata}
        kindOf={(field) => field}
        nameOf={(field) => say(`metadata.${field}`)}
        kinds={templateMetadataFields}
        make={(field) => field}
        addLabel={say("editor.addPart")}
        onChange={(fields) => edit((template) => setMastheadFields(template, fields))}
      />
    </>
  );
}

function LengthFields() {
  const { say } = useWords();
  const norm = useTemplate((template) => template.norm);
  return (
    <>
      <NumberField
        label={say("editor.normPages")}
        at="norm.pages"
        value={norm?.pages}
        change={(template, pages) => setNorm(template, { pages })}
        clear={(template) => setNorm(template, { pages: undefined })}
      />
      <NumberField
        label={say("editor.normWords")}
        at="norm.words"
        value={norm?.words}
        change={(template, words) => setNorm(template, { words })}
        clear={(template) => setNorm(template, { words: undefined })}
      />
    </>
  );
}
