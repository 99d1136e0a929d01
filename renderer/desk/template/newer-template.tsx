/** Offers, in a quiet line, the newer version of the open briefing's template, with what it changes. */
import { useState } from "react";
import type { TemplateEntry } from "#core/ipc/template-library.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { offeredTemplates } from "../../state/templates.ts";
import { useBriefing, useDesk, useProgram, useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./newer-template.module.css";
import { sayTemplateChanges } from "./say-template-changes.ts";

export function NewerTemplate() {
  const { library } = useReady();
  const { id, version } = useBriefing(({ template }) => template);
  const isLocked = useDesk((desk) => desk.access === "read");
  const [passed, pass] = useState<TemplateEntry>();
  const newer = offeredTemplates(library).find((entry) => entry.id === id && entry.version > version);
  if (newer === undefined || isLocked || (newer.key === passed?.key && newer.version === passed.version)) return null;
  return <Offer newer={newer} onPass={() => pass(newer)} />;
}

type OfferProps = { readonly newer: TemplateEntry; readonly onPass: () => void };

function Offer({ newer, onPass }: OfferProps) {
  const { say, language } = useWords();
  const { templates, notices } = useProgram();
  const [seen, see] = useState<Template>();
  const look = async () => {
    const loaded = await templates.load(newer.key);
    if (loaded.ok) see(loaded.value);
    else notices.tell({ tone: "problem", saying: { failure: loaded.failure } });
  };
  const take = () => {
    see(undefined);
    void templates.choose(newer.key);
  };
  const line = say("newer.line", { name: localized(newer.name, language) });
  return (
    <div className={styles.line} role="status">
      <p>{line}</p>
      <Button look="quiet" onPress={() => void look()}>
        {say("newer.see")}
      </Button>
      <Button look="quiet" onPress={onPass}>
        {say("newer.later")}
      </Button>
      <Dialog
        title={say("newer.see")}
        open={seen !== undefined}
        onClose={() => see(undefined)}
        actions={
          <>
            <Button onPress={() => see(undefined)}>{say("action.cancel")}</Button>
            <Button look="primary" onPress={take}>
              {say("newer.take")}
            </Button>
          </>
        }
      >
        <p>{line}</p>
        {seen === undefined ? null : <Changes newer={seen} />}
      </Dialog>
    </div>
  );
}

function Changes({ newer }: { readonly newer: Template }) {
  const { say, language } = useWords();
  const present = useBriefing(({ template }) => template);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <ul className={styles.changes} tabIndex={0}>
      {sayTemplateChanges(present, newer, say, language).map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
