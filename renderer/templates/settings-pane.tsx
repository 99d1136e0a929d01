/** The settings of what is chosen: of a section, or of the document as a whole. */
import { missingCase } from "#core/missing-case.ts";
import { useWords } from "../words/words.tsx";
import { type DocumentPlace, useEditorState, useTemplate } from "./editor-state.ts";
import { FurnitureSettings } from "./furniture-settings.tsx";
import { GeneralSettings } from "./general-settings.tsx";
import { LookSettings } from "./look-settings.tsx";
import { PageSettings } from "./page-settings.tsx";
import { SectionSettings } from "./section-settings.tsx";
import styles from "./template-editor.module.css";

export function SettingsPane() {
  const { say } = useWords();
  const place = useEditorState((state) => state.place);
  const isShown = useEditorState(({ pane }) => pane === "settings");
  const sections = useTemplate((template) => template.sections);
  const index = place.of === "section" ? sections.findIndex(({ id }) => id === place.id) : -1;
  const section = sections[index];
  const shown: DocumentPlace = place.of === "document" ? place.place : "general";
  return (
    <section className={styles.column} data-shown={isShown} aria-label={say("editor.settings")}>
      <div className={styles.scroll}>
        {section === undefined ? (
          <div key={shown} className={styles.settings}>
            <h3 className={styles.heading}>{say(`editor.place.${shown}`)}</h3>
            <DocumentSettings place={shown} />
          </div>
        ) : (
          <div key={section.id} className={styles.settings}>
            <SectionSettings section={section} index={index} />
          </div>
        )}
      </div>
    </section>
  );
}

function DocumentSettings({ place }: { readonly place: DocumentPlace }) {
  switch (place) {
    case "general":
      return <GeneralSettings />;
    case "page":
      return <PageSettings />;
    case "look":
      return <LookSettings />;
    case "furniture":
      return <FurnitureSettings />;
    default:
      return missingCase(place);
  }
}
