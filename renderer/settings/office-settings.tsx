/** What an office says once: who writes, to whom, with which markings, and what its files are called. */
import { useState } from "react";
import type { Settings, SettingsChange } from "#core/ipc/settings.ts";
import { fileNameFields, fileNameFrom } from "#core/model/file-name-pattern.ts";
import { useCloseOverlay } from "../commands/covering.tsx";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { LineField, PassageField } from "../controls/field.tsx";
import { SuggestingField } from "../controls/suggesting-field.tsx";
import { useProgram, useReady } from "../state/use-program.ts";
import { nameLanguage, uiLanguageNames } from "../words/catalogue.ts";
import { useWords } from "../words/words.tsx";
import styles from "./office-settings.module.css";

type Office = Pick<Settings, "defaults" | "office" | "fileName">;
type Part = { readonly office: Office; readonly onChange: (change: Partial<Office>) => void };

/** Nothing is changed until it is kept: a half-written marking must hold no export up. */
export function OfficeSettings() {
  const { say } = useWords();
  const { changeSettings } = useProgram();
  const close = useCloseOverlay();
  const { defaults, office: lists, fileName } = useReady().settings;
  const [office, setOffice] = useState<Office>({ defaults, office: lists, fileName });
  const change = (changed: Partial<Office>) => setOffice((now) => ({ ...now, ...changed }));
  const keep = () => {
    void changeSettings(tidied(office));
    close();
  };
  return (
    <Dialog
      title={say("command.office")}
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("action.cancel")}</Button>
          <Button look="primary" onPress={keep}>
            {say("spelling.keep")}
          </Button>
        </>
      }
    >
      <p className={styles.line}>{say("office.line")}</p>
      <div className={styles.parts}>
        <Writer office={office} onChange={change} />
        <Markings office={office} onChange={change} />
        <FileName office={office} onChange={change} />
      </div>
    </Dialog>
  );
}

function Writer({ office: { defaults, office }, onChange }: Part) {
  const { say, language } = useWords();
  const set = (change: Partial<Settings["defaults"]>) => onChange({ defaults: { ...defaults, ...change } });
  const languages = Object.keys(uiLanguageNames).map((tag) => ({ value: tag, label: nameLanguage(tag, language) }));
  return (
    <div className={styles.fields}>
      <LineField label={say("metadata.author")} value={defaults.author} onChange={(author) => set({ author })} />
      <LineField label={say("metadata.unit")} value={defaults.unit} onChange={(unit) => set({ unit })} />
      <PassageField
        label={say("office.addressees")}
        hint={say("office.oneEach")}
        className={styles.wide}
        value={office.addressees.join("\n")}
        onChange={(typed) => onChange({ office: { ...office, addressees: linesOf(typed) } })}
      />
      <SuggestingField
        label={say("office.usualAddressee")}
        value={defaults.addressee}
        suggestions={office.addressees.filter(isSaid)}
        onChange={(addressee) => set({ addressee })}
      />
      <Choice
        label={say("details.language")}
        value={defaults.language === "" ? "window" : defaults.language}
        options={[{ value: "window", label: say("office.windowLanguage") }, ...languages]}
        onChange={(tag) => set({ language: tag === "window" ? "" : tag })}
      />
    </div>
  );
}

function Markings({ office: { defaults, office }, onChange }: Part) {
  const { say } = useWords();
  return (
    <div className={styles.fields}>
      <PassageField
        label={say("office.markings")}
        hint={say("office.oneEach")}
        className={styles.wide}
        value={office.markings.join("\n")}
        onChange={(typed) => onChange({ office: { ...office, markings: linesOf(typed) } })}
      />
      <SuggestingField
        label={say("office.usualMarking")}
        value={defaults.marking}
        suggestions={office.markings.filter(isSaid)}
        onChange={(marking) => onChange({ defaults: { ...defaults, marking } })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={office.markingDemanded}
          onChange={({ target }) => onChange({ office: { ...office, markingDemanded: target.checked } })}
        />
        {say("office.markingDemanded")}
      </label>
    </div>
  );
}

function FileName({ office: { defaults, fileName }, onChange }: Part) {
  const { say } = useWords();
  const { app } = useReady();
  const example = {
    title: say("office.exampleTitle"),
    date: app.today,
    number: "17-3",
    marking: defaults.marking,
    addressee: defaults.addressee,
    author: defaults.author,
    unit: defaults.unit,
  };
  const name = fileNameFrom(fileName, example).trim() || example.title;
  return (
    <div className={styles.fields}>
      <LineField
        label={say("office.fileName")}
        hint={say("office.fileNameExample", { name: `${name}.docx` })}
        className={styles.wide}
        value={fileName}
        onChange={(pattern) => onChange({ fileName: pattern })}
      />
      <p className={styles.line}>
        {say("office.fileNameFields")} <span dir="ltr">{fileNameFields.map((field) => `{${field}}`).join(" ")}</span>
      </p>
    </div>
  );
}

const isSaid = (words: string): boolean => words.trim() !== "";

/** As they are typed, an empty last line too. */
const linesOf = (typed: string): readonly string[] => typed.split("\n");

/** What is set here, as the settings hold it: no empty line, none twice, and nothing longer than they take. */
function tidied({ defaults, office, fileName }: Office): SettingsChange {
  const { author, unit, addressee, marking, language } = defaults;
  return {
    defaults: {
      language,
      author: short(author),
      unit: short(unit),
      addressee: short(addressee),
      marking: short(marking),
    },
    office: { ...office, addressees: listed(office.addressees, 200), markings: listed(office.markings, 50) },
    fileName: fileName.trim().slice(0, 200),
  };
}

const short = (words: string): string => words.trim().slice(0, 500);

const listed = (lines: readonly string[], most: number): readonly string[] =>
  [...new Set(lines.map(short).filter(isSaid))].slice(0, most);
