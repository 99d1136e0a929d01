/** Adds a point that the analyst writes. */
import { Plus } from "lucide-react";
import { addPoint } from "#core/edit/point-edits.ts";
import { type KeyPoint, type PointKind, pointKinds } from "#core/model/key-point.ts";
import { Button } from "../../controls/button.tsx";
import { MenuButton } from "../../controls/menu.tsx";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";

export function AddPointButton() {
  const { say } = useWords();
  const { edit, select } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const add = (kind: PointKind) => {
    const point = writtenPoint(crypto.randomUUID(), kind);
    edit("edit.addPoint", (briefing) => addPoint(briefing, point));
    /** After the menu has given the keyboard back. */
    setTimeout(() => select(point.id, "points"));
  };
  return (
    <MenuButton
      label={say("points.add")}
      groups={[
        {
          id: "kinds",
          actions: pointKinds.map((kind) => ({ id: kind, label: say(`kind.${kind}`), run: () => add(kind) })),
        },
      ]}
    >
      <Button look="quiet" icon={Plus} disabled={locked}>
        {say("points.add")}
      </Button>
    </MenuButton>
  );
}

const writtenPoint = (id: string, kind: PointKind): KeyPoint => ({
  kind,
  id,
  origins: [],
  text: "",
  wording: "paraphrase",
  standing: "accepted",
});
