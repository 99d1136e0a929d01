/** The last briefings: open, rename, duplicate, delete. */
import { Copy, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { DraftSummary } from "#core/ipc/contract.ts";
import { localized } from "#core/model/localized.ts";
import buttons from "../controls/button.module.css";
import { Button } from "../controls/button.tsx";
import { MenuButton } from "../controls/menu.tsx";
import { Skeleton } from "../controls/skeleton.tsx";
import { classes } from "../design/classes.ts";
import { offeredTemplates } from "../state/templates.ts";
import { useProgram, useProgramState, useReady } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./draft-list.module.css";
import { RenameDialog } from "./rename-dialog.tsx";

export function DraftRows() {
  const { say } = useWords();
  return (
    <section aria-labelledby="drafts-heading" className={styles.section}>
      <h2 id="drafts-heading" className={styles.heading}>
        {say("drafts.heading")}
      </h2>
      <Rows />
    </section>
  );
}

function Rows() {
  const { say, sayAny } = useWords();
  const { refresh } = useProgram().drafts;
  const list = useProgramState(({ drafts }) => drafts);
  if (list.is === "loading") return <Skeleton lines={3} />;
  if (list.is === "failed")
    return (
      <div className={styles.empty} role="alert">
        <p>{sayAny({ failure: list.failure })}</p>
        <Button onPress={() => void refresh()}>{say("action.tryAgain")}</Button>
      </div>
    );
  if (list.drafts.length === 0) return <p className={styles.empty}>{say("drafts.empty")}</p>;
  return (
    <ul className={styles.list}>
      {list.drafts.map((draft) => (
        <Row key={draft.id} draft={draft} />
      ))}
    </ul>
  );
}

function Row({ draft }: { readonly draft: DraftSummary }) {
  const { say, moment } = useWords();
  const { open } = useProgram().drafts;
  const title = draft.title === "" ? say("drafts.untitled") : draft.title;
  return (
    <li className={styles.row}>
      <AriaButton className={classes(styles.open)} onPress={() => void open(draft)}>
        <span className={styles.title}>{title}</span>
        <span className={styles.details}>
          {moment(draft.modified)} · <TemplateName draft={draft} /> · {say("drafts.points", { count: draft.points })}
          {draft.heldElsewhere ? <span className={styles.held}>{say("drafts.heldElsewhere")}</span> : null}
        </span>
      </AriaButton>
      <RowMenu draft={draft} title={title} />
    </li>
  );
}

function TemplateName({ draft }: { readonly draft: DraftSummary }) {
  const { language } = useWords();
  const template = offeredTemplates(useReady().library).find(({ id }) => id === draft.templateId);
  return template === undefined ? draft.templateId : localized(template.name, language);
}

function RowMenu({ draft, title }: { readonly draft: DraftSummary; readonly title: string }) {
  const { say } = useWords();
  const { duplicate, remove, rename } = useProgram().drafts;
  const [renaming, setRenaming] = useState(false);
  const label = say("drafts.menu", { title });
  return (
    <>
      <MenuButton
        label={label}
        groups={[
          {
            id: "draft",
            actions: [
              { id: "rename", label: say("drafts.rename"), icon: Pencil, run: () => setRenaming(true) },
              { id: "duplicate", label: say("drafts.duplicate"), icon: Copy, run: () => void duplicate(draft.id) },
              { id: "delete", label: say("drafts.delete"), icon: Trash2, danger: true, run: () => void remove(draft) },
            ],
          },
        ]}
      >
        <AriaButton aria-label={label} className={classes(buttons.button, buttons.icon)}>
          <Ellipsis aria-hidden size={16} />
        </AriaButton>
      </MenuButton>
      {renaming ? (
        <RenameDialog
          title={draft.title}
          onClose={() => setRenaming(false)}
          onRename={(name) => void rename(draft.id, name)}
        />
      ) : null}
    </>
  );
}
