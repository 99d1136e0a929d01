/** What the palette offers: every command that can be run now, the templates, the articles, and the UI's languages. */
import { useEffect, useMemo, useState } from "react";
import { articleName } from "#core/compose/briefing-title.ts";
import { commandIds } from "#core/ipc/commands.ts";
import { localized } from "#core/model/localized.ts";
import type { Program } from "../../state/program.ts";
import type { ProgramState } from "../../state/program-state.ts";
import { offeredTemplates } from "../../state/templates.ts";
import { useProgram } from "../../state/use-program.ts";
import { type Catalogue, loadCatalogue, nameLanguage, uiLanguages } from "../../words/catalogue.ts";
import { useWords, type Words } from "../../words/words.tsx";
import { type CommandGroup, commandGroups, groupNames } from "../groups.ts";
import { keyLabels } from "../key-label.ts";
import { isOffered, runCommand } from "../run-command.ts";

export type Entry = {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, in words. */
  readonly group: string;
  /** By which it is found: in the UI's language and in English. */
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly run: (program: Program) => void;
};

/** As the palette opens; what changes meanwhile waits until it opens again. */
export function useEntries(): readonly Entry[] {
  const words = useWords();
  const { store } = useProgram();
  const english = useEnglish();
  return useMemo(() => entriesOf(store.getState(), words, english), [store, words, english]);
}

function useEnglish(): Catalogue["words"] {
  const [english, setEnglish] = useState<Catalogue["words"]>({});
  useEffect(() => {
    void loadCatalogue("en").then(({ words }) => setEnglish(words));
  }, []);
  return english;
}

const entriesOf = (state: ProgramState, words: Words, english: Catalogue["words"]): readonly Entry[] => [
  ...commandEntries(state, words, english),
  ...articleEntries(state, words),
  ...templateEntries(state, words),
  ...languageEntries(state, words),
];

const commandEntries = (state: ProgramState, { say }: Words, english: Catalogue["words"]): readonly Entry[] =>
  commandIds
    .filter((id) => id !== "palette" && isOffered(id, state))
    .map((id) => ({
      id,
      label: say(`command.${id}`),
      group: say(`commands.${groupOf(id)}`),
      names: [say(`command.${id}`), english[`command.${id}`] ?? ""],
      keys: keyLabels(id),
      run: (program) => void runCommand(id, program),
    }));

const groupOf = (id: (typeof commandIds)[number]): CommandGroup =>
  groupNames.find((group) => (commandGroups[group] as readonly string[]).includes(id)) ?? "help";

function articleEntries({ desk }: ProgramState, { say }: Words): readonly Entry[] {
  const articles = desk?.history.present.value.articles ?? [];
  if (articles.length < 2) return [];
  return articles.map((article) => ({
    id: `article ${article.id}`,
    label: articleName(article),
    group: say("source.label"),
    names: [articleName(article)],
    keys: [],
    run: (program) => {
      program.desk.showArticle(article.id);
      runCommand("goToSource", program);
    },
  }));
}

function templateEntries({ desk, phase }: ProgramState, { say, language }: Words): readonly Entry[] {
  if (desk === undefined || desk.access === "read" || phase.is !== "ready") return [];
  return offeredTemplates(phase.library).map((template) => ({
    id: `template ${template.id}`,
    label: localized(template.name, language),
    group: say("step.template"),
    names: [localized(template.name, language), localized(template.name, "en"), say("edit.template")],
    keys: [],
    run: (program) => void program.templates.choose(template.key),
  }));
}

function languageEntries({ phase }: ProgramState, { say, language }: Words): readonly Entry[] {
  if (phase.is !== "ready") return [];
  return uiLanguages.map((tag) => ({
    id: `language ${tag}`,
    label: nameLanguage(tag, tag),
    group: say("settings.language"),
    names: [nameLanguage(tag, tag), nameLanguage(tag, language), nameLanguage(tag, "en"), say("settings.language")],
    keys: [],
    run: (program) => void program.changeSettings({ uiLanguage: tag }),
  }));
}
