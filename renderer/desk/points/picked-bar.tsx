/** The pane's bar while points are picked: how many, and what can be done with all of them. */
import { ChevronDown, Merge, Trash2, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { PointId } from "#core/model/key-point.ts";
import { pointKinds } from "#core/model/key-point.ts";
import buttons from "../../controls/button.module.css";
import { Button, IconButton } from "../../controls/button.tsx";
import { MenuButton } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import type { PointCommand } from "./card-keys.ts";
import styles from "./picked-bar.module.css";
import { nothingPicked } from "./picking.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsState, usePointsStore } from "./points-state.ts";

/** What stands in the bar otherwise. */
export function PickedBar({ children }: { readonly children: ReactNode }) {
  const picked = usePointsState(({ picking }) => picking.points);
  const [first] = picked;
  return first === undefined ? children : <Bar first={first} count={picked.size} />;
}

function Bar({ first, count }: { readonly first: PointId; readonly count: number }) {
  const { say } = useWords();
  const state = usePointsStore();
  const { run } = usePointCommands();
  const locked = useDesk((desk) => desk.access === "read");
  const act = (command: PointCommand) => () => run(command, first);
  return (
    <div className={styles.bar} role="toolbar" aria-label={say("points.pickedLabel")}>
      <IconButton icon={X} label={say("points.unpick")} onPress={() => state.setState({ picking: nothingPicked })} />
      <h2 className={styles.count} aria-live="polite">
        {say("points.picked", { count })}
      </h2>
      <Button look="quiet" disabled={locked} onPress={act("accept")}>
        {say("action.accept")}
      </Button>
      <Button look="quiet" disabled={locked} onPress={act("dismiss")}>
        {say("action.dismiss")}
      </Button>
      <MenuButton
        label={say("point.kind")}
        groups={[
          {
            id: "kinds",
            actions: pointKinds.map((kind) => ({ id: kind, label: say(`kind.${kind}`), run: act(`kind.${kind}`) })),
          },
        ]}
      >
        <AriaButton isDisabled={locked} className={classes(buttons.button, buttons.quiet)}>
          {say("point.kind")}
          <ChevronDown aria-hidden size={14} />
        </AriaButton>
      </MenuButton>
      <IconButton
        icon={Merge}
        label={say("points.mergePicked")}
        disabled={locked || count < 2}
        onPress={act("merge")}
      />
      <IconButton icon={Trash2} label={say("point.remove")} disabled={locked} onPress={act("remove")} />
    </div>
  );
}
