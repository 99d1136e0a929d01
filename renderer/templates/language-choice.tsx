/** In which language the template's words are edited, and how many of its headings have none in it. */
import type { Template } from "#core/model/template.ts";
import { Choice } from "../controls/choice.tsx";
import { nameLanguage, uiLanguages } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";
import { useEditor, useEditorState, useTemplate } from "./editor-state.ts";
import styles from "./template-editor.module.css";

export function LanguageChoice() {
  const { say, language: uiLanguage } = useWords();
  const { setLanguage } = useEditor();
  const language = useEditorState((state) => state.language);
  const sections = useTemplate((template) => template.sections);
  const missing = sections.filter(({ heading }) => heading !== undefined && !heading[language]).length;
  return (
    <div className={styles.language}>
      {missing === 0 ? null : (
        <span role="status" className={styles.missing}>
          {say("editor.missing", { count: missing })}
        </span>
      )}
      <Choice
        label={say("editor.wordsIn")}
        labelHidden
        value={language}
        options={languagesOf(sections, language).map((tag) => ({ value: tag, label: nameLanguage(tag, uiLanguage) }))}
        onChange={setLanguage}
      />
    </div>
  );
}

/** The window's, and whichever else the headings are in. */
const languagesOf = (sections: Template["sections"], chosen: string): readonly string[] => [
  ...new Set([...uiLanguages, ...sections.flatMap(({ heading = {} }) => Object.keys(heading)), chosen]),
];
