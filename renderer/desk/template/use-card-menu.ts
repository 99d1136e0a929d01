/** What can be done with an entry of the library. */
import { Check, Send, Trash2 } from "lucide-react";
import type { LibraryEntry } from "#core/ipc/template-library.ts";
import type { MenuAction, MenuGroup } from "../../controls/menu.tsx";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { type GalleryCard, nameCard } from "./gallery-groups.ts";

export function useCardMenu(): (card: GalleryCard) => readonly MenuGroup[] {
  const { say, language } = useWords();
  const { templates } = useProgram();
  const isLocked = useDesk((desk) => desk.access === "read");

  const use = ({ key }: LibraryEntry): MenuAction => ({
    id: "use",
    label: say("templates.use"),
    icon: Check,
    disabled: isLocked,
    run: () => void templates.choose(key),
  });
  const send = ({ key }: LibraryEntry): MenuAction => ({
    id: "send",
    label: say("templates.send"),
    icon: Send,
    run: () => void templates.send(key),
  });
  const remove = (card: LibraryEntry): MenuAction => ({
    id: "delete",
    label: say("templates.delete"),
    icon: Trash2,
    danger: true,
    run: () => void templates.remove(card.key, nameCard(card, language)),
  });
  return (card) => {
    if (card.is === "snapshot") return [];
    const own: MenuGroup = { id: "own", actions: card.origin === "own" ? [remove(card)] : [] };
    const any: MenuGroup = {
      id: "any",
      actions: [...(card.is === "template" ? [use(card)] : []), ...(card.is === "broken" ? [] : [send(card)])],
    };
    return [any, own].filter(({ actions }) => actions.length > 0);
  };
}
