/** The outline of an article by its speakers; each of their quotations leads to its place. */
import { AudioLines } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { ArticleId } from "#core/model/article.ts";
import buttons from "../../controls/button.module.css";
import { FloatingMenu, type MenuGroup } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { voicesIn } from "./voices.ts";

export function VoicesButton({ article }: { readonly article: ArticleId }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className={classes(buttons.button, buttons.icon)}
        aria-label={say("voices.label")}
        data-tip={say("voices.label")}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <AudioLines aria-hidden size={16} strokeWidth={1.75} />
      </Button>
      {open ? <Outline article={article} anchor={button} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type OutlineProps = {
  readonly article: ArticleId;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

function Outline({ article, anchor, onClose }: OutlineProps) {
  const { say } = useWords();
  const { select } = useProgram().desk;
  const voices = useBriefing(({ points }) => points);
  const groups = voicesIn(voices, article).map(
    ({ name, quotations }, index): MenuGroup => ({
      id: `voice-${index}`,
      heading: name ?? say("voices.unnamed"),
      actions: quotations.map(({ point, text }) => ({
        id: point,
        label: beginning(text),
        run: () => select(point, "source"),
      })),
    }),
  );
  const silence: MenuGroup = {
    id: "none",
    actions: [{ id: "none", label: say("voices.none"), disabled: true, run: onClose }],
  };
  return (
    <FloatingMenu
      label={say("voices.label")}
      groups={groups.length === 0 ? [silence] : groups}
      anchor={anchor}
      onClose={onClose}
    />
  );
}

/** As much as a line holds. */
const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text);
