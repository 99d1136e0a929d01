/** What a template is made of: the settings of the whole document, and its sections in order. */
import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from "lucide-react";
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { addSection, freshSectionId, mostSections, moveSection, removeSection } from "#core/edit/section-edits.ts";
import { localized } from "#core/model/localized.ts";
import type { TemplateSection } from "#core/model/template.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { MenuButton } from "../controls/menu.tsx";
import { classes } from "../design/classes.ts";
import { useWords } from "../words/words.tsx";
import { documentPlaces, useEditor, useEditorState, useTemplate } from "./editor-state.ts";
import { contentTypes, emptyContent } from "./empty-content.ts";
import styles from "./template-editor.module.css";

export function SectionsPane() {
  const { say } = useWords();
  const isShown = useEditorState(({ pane }) => pane === "sections");
  return (
    <section className={styles.column} data-shown={isShown} aria-label={say("editor.sections")}>
      <div className={styles.scroll}>
        <h3 className={styles.heading}>{say("editor.whole")}</h3>
        <DocumentPlaces />
        <h3 className={styles.heading}>{say("editor.sections")}</h3>
        <SectionList />
      </div>
      <SectionTools />
    </section>
  );
}

function DocumentPlaces() {
  const { say } = useWords();
  const { choose } = useEditor();
  const chosen = useEditorState(({ place }) => (place.of === "document" ? place.place : undefined));
  return (
    <ul className={styles.places}>
      {documentPlaces.map((place) => (
        <li key={place}>
          <button
            type="button"
            className={styles.row}
            aria-current={place === chosen}
            onClick={() => choose({ of: "document", place })}
          >
            {say(`editor.place.${place}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function SectionList() {
  const { say } = useWords();
  const { choose, edit } = useEditor();
  const sections = useTemplate((template) => template.sections);
  const language = useEditorState((state) => state.language);
  const chosen = useChosenSection();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined || id === target.key) return;
      const others = sections.filter((section) => section.id !== id);
      const at = others.findIndex((section) => section.id === target.key);
      edit((template) => moveSection(template, id, target.dropPosition === "after" ? at + 1 : at));
    },
  });
  return (
    <GridList
      aria-label={say("editor.sections")}
      className={classes(styles.sections)}
      items={sections}
      dependencies={[language, say]}
      selectionMode="single"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === "all" ? [] : [...keys];
        if (id !== undefined) choose({ of: "section", id: String(id) });
        else if (chosen !== undefined) choose({ of: "section", id: chosen });
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(section) => (
        <GridListItem
          id={section.id}
          textValue={nameOf(section, language)}
          className={classes(styles.row, styles.section)}
        >
          <AriaButton slot="drag" className={classes(styles.grip)}>
            <GripVertical aria-hidden size={16} strokeWidth={1.75} />
          </AriaButton>
          <SectionName section={section} language={language} />
        </GridListItem>
      )}
    </GridList>
  );
}

type SectionNameProps = { readonly section: TemplateSection; readonly language: string };

function SectionName({ section, language }: SectionNameProps) {
  const { say } = useWords();
  const { heading, level, content } = section;
  const isMissing = heading !== undefined && !heading[language];
  return (
    <span className={classes(styles.sectionName, level === 2 && styles.under)}>
      <span className={isMissing || heading === undefined ? styles.borrowed : undefined}>
        {nameOf(section, language) || say("editor.unnamed")}
      </span>
      <span className={styles.type}>{isMissing ? say("editor.noWords") : say(`editor.type.${content.type}`)}</span>
    </span>
  );
}

const nameOf = ({ heading = {} }: TemplateSection, language: string): string => localized(heading, language);

function useChosenSection(): string | undefined {
  return useEditorState(({ place }) => (place.of === "section" ? place.id : undefined));
}

/** What is done to the list and to the chosen section: the same as dragging, for keys and pointers that do not drag. */
function SectionTools() {
  const { say } = useWords();
  const { choose, edit } = useEditor();
  const sections = useTemplate((template) => template.sections);
  const chosen = useChosenSection();
  const at = sections.findIndex(({ id }) => id === chosen);
  const add = (type: (typeof contentTypes)[number]) => {
    const id = freshSectionId({ sections });
    const section: TemplateSection = { id, show: "ifNotEmpty", content: emptyContent(type) };
    edit((now) => addSection(now, section, at === -1 ? undefined : at + 1));
    choose({ of: "section", id });
  };
  const move = (by: 1 | -1) => chosen !== undefined && edit((now) => moveSection(now, chosen, at + by));
  const remove = () => {
    if (chosen === undefined) return;
    const next = sections[at + 1] ?? sections[at - 1];
    edit((now) => removeSection(now, chosen));
    if (next !== undefined) choose({ of: "section", id: next.id });
  };
  const hasSources = sections.some(({ content }) => content.type === "sources");
  return (
    <div className={styles.tools} role="toolbar" aria-label={say("editor.sections")}>
      <MenuButton
        label={say("editor.addSection")}
        groups={[
          {
            id: "types",
            actions: contentTypes.map((type) => ({
              id: type,
              label: say(`editor.type.${type}`),
              disabled: type === "sources" && hasSources,
              run: () => add(type),
            })),
          },
        ]}
      >
        <Button icon={Plus} disabled={sections.length >= mostSections}>
          {say("editor.addSection")}
        </Button>
      </MenuButton>
      <span className={styles.gap} />
      <IconButton icon={ArrowUp} label={say("point.moveUp")} disabled={at <= 0} onPress={() => move(-1)} />
      <IconButton
        icon={ArrowDown}
        label={say("point.moveDown")}
        disabled={at === -1 || at === sections.length - 1}
        onPress={() => move(1)}
      />
      <IconButton
        icon={Trash2}
        label={say("point.remove")}
        disabled={at === -1 || sections.length === 1}
        onPress={remove}
      />
    </div>
  );
}
