/** What the page's bar offers: its number, its size, the printer. */
import { ChevronDown, Minus, Plus, Printer } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { keyLabels } from "../../commands/key-label.ts";
import { runCommand } from "../../commands/run-command.ts";
import { IconButton } from "../../controls/button.tsx";
import { MenuButton } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./page-pane.module.css";
import type { PageZoom } from "./use-zoom.ts";
import { shares, stepZoom } from "./zoom.ts";

export function ZoomTools({ zoom, share, choose, step }: PageZoom) {
  const { say, percent } = useWords();
  const choices = [
    {
      id: "fitWidth",
      label: say("page.fitWidth"),
      keys: "0",
      ticked: zoom === "fitWidth",
      run: () => choose("fitWidth"),
    },
    ...shares.map((one) => ({
      id: String(one),
      label: percent(one),
      ticked: zoom === one,
      run: () => choose(one),
    })),
  ];
  const shown = percent(Math.round(share * 100) / 100);
  return (
    <span className={styles.zoomTools}>
      <IconButton
        small
        icon={Minus}
        label={say("page.smaller")}
        keys="−"
        onPress={() => step(-1)}
        disabled={stepZoom(share, -1) === share}
      />
      <MenuButton label={say("page.zoom", { zoom: shown })} groups={[{ id: "zoom", actions: choices }]}>
        <AriaButton className={classes(styles.zoom)} aria-label={say("page.zoom", { zoom: shown })}>
          {shown}
          <ChevronDown aria-hidden size={12} />
        </AriaButton>
      </MenuButton>
      <IconButton
        small
        icon={Plus}
        label={say("page.larger")}
        keys="+"
        onPress={() => step(1)}
        disabled={stepZoom(share, 1) === share}
      />
    </span>
  );
}

export function PrintButton() {
  const { say } = useWords();
  const program = useProgram();
  return (
    <IconButton
      icon={Printer}
      label={say("page.print")}
      keys={keyLabels("print")[0] ?? ""}
      onPress={() => void runCommand("print", program)}
    />
  );
}
