/** What can be done with a point: accept, dismiss, move, and the rest in a menu. */
import { ArrowDown, ArrowUp, Check, Ellipsis, Trash2, X } from "lucide-react";
import { memo } from "react";
import { Button as AriaButton } from "react-aria-components";
import { removePoint, setKind, setStanding, setWording } from "#core/edit/point-edits.ts";
import { type KeyPoint, type PointId, pointKinds } from "#core/model/key-point.ts";
import buttons from "../../controls/button.module.css";
import { IconButton } from "../../controls/button.tsx";
import { MenuButton, type MenuGroup } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./point-actions.module.css";
import { movePointBeside, type Side } from "./reorder.ts";

/** What the actions depend on: not the words, which change at every key. */
type Subject = Pick<KeyPoint, "id" | "kind" | "standing" | "wording">;

type PointActionsProps = Subject & {
  readonly before: PointId | undefined;
  readonly after: PointId | undefined;
};

export const PointActions = memo(function PointActions({ before, after, ...point }: PointActionsProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const move = (target: PointId | undefined, side: Side) => {
    if (target === undefined) return;
    edit("edit.movePoint", (briefing) => movePointBeside(briefing, point.id, target, side));
  };
  return (
    <div className={styles.actions}>
      {point.standing === "proposed" ? (
        <IconButton
          small
          icon={Check}
          label={say("action.accept")}
          disabled={locked}
          onPress={() => edit("edit.acceptPoint", (briefing) => setStanding(briefing, point.id, "accepted"))}
        />
      ) : null}
      <IconButton
        small
        icon={X}
        label={say("action.dismiss")}
        disabled={locked}
        onPress={() => edit("edit.dismissPoint", (briefing) => setStanding(briefing, point.id, "dismissed"))}
      />
      <IconButton
        small
        icon={ArrowUp}
        label={say("point.moveUp")}
        keys={say("keys.moveUp")}
        disabled={locked || before === undefined}
        onPress={() => move(before, "before")}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={say("point.moveDown")}
        keys={say("keys.moveDown")}
        disabled={locked || after === undefined}
        onPress={() => move(after, "after")}
      />
      <MoreButton point={point} />
    </div>
  );
});

function MoreButton({ point }: { readonly point: Subject }) {
  const { say } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const groups = useMoreGroups(point);
  return (
    <MenuButton label={say("action.more")} groups={groups}>
      <AriaButton
        aria-label={say("action.more")}
        isDisabled={locked}
        className={classes(buttons.button, buttons.icon, buttons.small)}
      >
        <Ellipsis aria-hidden size={16} />
      </AriaButton>
    </MenuButton>
  );
}

function useMoreGroups(point: Subject): readonly MenuGroup[] {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const wordings = ["quotation", "paraphrase"] as const;
  return [
    {
      id: "wording",
      heading: say("point.wording"),
      actions: wordings.map((wording) => ({
        id: wording,
        label: say(`wording.${wording}`),
        ticked: point.wording === wording,
        run: () => edit("edit.wording", (briefing) => setWording(briefing, point.id, wording)),
      })),
    },
    {
      id: "kind",
      heading: say("point.kind"),
      actions: pointKinds.map((kind) => ({
        id: kind,
        label: say(`kind.${kind}`),
        ticked: point.kind === kind,
        run: () => edit("edit.kind", (briefing) => setKind(briefing, point.id, kind)),
      })),
    },
    {
      id: "remove",
      actions: [
        {
          id: "remove",
          label: say("point.remove"),
          icon: Trash2,
          danger: true,
          run: () => edit("edit.removePoint", (briefing) => removePoint(briefing, point.id)),
        },
      ],
    },
  ];
}
