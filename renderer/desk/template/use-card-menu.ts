/** What can be done with an entry of the library. */
import { Check, CopyPlus, FileDown, ListChecks, type LucideIcon, Pencil, Send, Trash2 } from "lucide-react";
import type { LibraryEntry } from "#core/ipc/template-library.ts";
import { missingCase } from "#core/missing-case.ts";
import type { MenuAction, MenuGroup } from "../../controls/menu.tsx";
import type { CheckedForm } from "../../state/forms.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { editTemplate } from "../../templates/edit-template.ts";
import type { WordKey } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import { type GalleryCard, nameCard } from "./gallery-groups.ts";

type FormEntry = Extract<LibraryEntry, { is: "form" }>;

export const formOf = ({ name, key }: FormEntry): CheckedForm => ({ name, key, form: { from: "library", key } });

export function useCardMenu(): (card: GalleryCard) => readonly MenuGroup[] {
  const { say, language } = useWords();
  const program = useProgram();
  const { templates, forms, exporting } = program;
  const isLocked = useDesk((desk) => desk.access === "read");

  const action = (id: WordKey, icon: LucideIcon, run: () => unknown, more: Partial<MenuAction> = {}): MenuAction => ({
    id,
    label: say(id),
    icon,
    run: () => void run(),
    ...more,
  });
  const send = (key: string) => action("templates.send", Send, () => templates.send(key));
  const ofTemplate = ({ key, origin }: LibraryEntry): readonly MenuAction[] => [
    action("templates.use", Check, () => templates.choose(key), { disabled: isLocked }),
    ...(origin === "own" ? [action("templates.edit", Pencil, () => editTemplate(program, key, "own"))] : []),
    action("templates.editCopy", CopyPlus, () => editTemplate(program, key, "copy")),
    send(key),
  ];
  const ofForm = (entry: FormEntry): readonly MenuAction[] => [
    ...(entry.errors === 0 ? [action("forms.export", FileDown, () => exporting.exportThrough(entry.key))] : []),
    action("forms.check", ListChecks, () => forms.lookInto(formOf(entry))),
    send(entry.key),
  ];
  const actionsOf = (entry: LibraryEntry): readonly MenuAction[] => {
    switch (entry.is) {
      case "template":
        return ofTemplate(entry);
      case "form":
        return ofForm(entry);
      case "broken":
        return [];
      default:
        return missingCase(entry);
    }
  };
  return (card) => {
    if (card.is === "snapshot") return [];
    const remove = () => templates.remove(card.key, nameCard(card, language));
    const own = card.origin === "own" ? [action("templates.delete", Trash2, remove, { danger: true })] : [];
    const groups = [
      { id: "any", actions: actionsOf(card) },
      { id: "own", actions: own },
    ];
    return groups.filter(({ actions }) => actions.length > 0);
  };
}
