/** The templates, each with the first page that this briefing has in it. */
import { Check } from "lucide-react";
import { useMemo } from "react";
import { type Key, ListBox, ListBoxItem } from "react-aria-components";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import { Button } from "../../controls/button.tsx";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk, useProgram, useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { paneId } from "../pane-id.ts";
import { FirstPage } from "./first-page.tsx";
import styles from "./template-gallery.module.css";
import { useFirstPages } from "./use-first-pages.ts";

export function TemplateGallery() {
  const { say, language } = useWords();
  const { edit, goTo } = useProgram().desk;
  const templates = useOfferedTemplates();
  const current = useBriefing(({ template }) => template.id);
  const locked = useDesk((desk) => desk.access === "read");
  const firstPages = useFirstPages(templates);
  /** Choosing the one that is in use takes its selection away, and leads back to the points as well. */
  const choose = (id: Key) => {
    const template = templates.find((offered) => offered.id === id);
    if (template !== undefined && template.id !== current)
      edit("edit.template", (briefing) => setTemplate(briefing, template));
    goTo("points");
  };
  return (
    <section id={paneId("template")} tabIndex={-1} className={styles.gallery} aria-labelledby="gallery-heading">
      <div className={styles.head}>
        <div>
          <h2 id="gallery-heading" className={styles.heading}>
            {say("templates.heading")}
          </h2>
          <p className={styles.line}>{say("templates.line")}</p>
        </div>
        <Button onPress={() => goTo("points")}>{say("templates.back")}</Button>
      </div>
      <ListBox
        aria-labelledby="gallery-heading"
        layout="grid"
        orientation="horizontal"
        className={classes(styles.cards)}
        items={templates}
        dependencies={[firstPages, current, language]}
        selectionMode="single"
        selectedKeys={[current]}
        {...(locked ? { disabledKeys: templates.map(({ id }) => id) } : {})}
        onSelectionChange={(keys) => choose([...keys][0] ?? current)}
      >
        {(template) => (
          <ListBoxItem id={template.id} textValue={localized(template.name, language)} className={classes(styles.card)}>
            <FirstPage page={firstPages.get(template.id)} />
            <span className={styles.name}>
              {localized(template.name, language)}
              {template.id === current ? (
                <span className={styles.current}>
                  <Check aria-hidden size={14} />
                  {say("templates.current")}
                </span>
              ) : null}
            </span>
            <span className={styles.use}>{localized(template.whenToUse, language)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  );
}

/** The installed templates; the briefing's own first, where it is not among them. */
function useOfferedTemplates(): readonly Template[] {
  const { templates } = useReady();
  const own = useBriefing(({ template }) => template);
  return useMemo(() => (templates.some(({ id }) => id === own.id) ? templates : [own, ...templates]), [templates, own]);
}
