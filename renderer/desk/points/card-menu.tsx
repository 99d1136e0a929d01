/** The one menu of all cards: everything that can be done with a point, hung from whichever card asks for it. */
import { Merge, RotateCcw, SeparatorHorizontal, Trash2 } from "lucide-react";
import { useRef } from "react";
import { setWording } from "#core/edit/point-edits.ts";
import { type KeyPoint, pointKinds } from "#core/model/key-point.ts";
import { fidelity } from "#core/model/verbatim.ts";
import { FloatingMenu, type MenuGroup } from "../../controls/menu.tsx";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import type { Say } from "../../words/say.ts";
import { useWords } from "../../words/words.tsx";
import { pointOf } from "../use-points.ts";
import type { PointCommand } from "./card-keys.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsState, usePointsStore } from "./points-state.ts";

export function CardMenu() {
  const { say } = useWords();
  const state = usePointsStore();
  const menu = usePointsState((pane) => pane.menu);
  const point = useBriefing(({ points }) => (menu === undefined ? undefined : pointOf(points, menu.point)));
  const groupsOf = useGroups();
  const anchor = useRef<HTMLElement>(null);
  anchor.current = menu?.anchor ?? null;
  if (point === undefined) return null;
  const close = () => state.setState({ menu: undefined });
  return <FloatingMenu label={say("action.more")} groups={groupsOf(point)} anchor={anchor} onClose={close} />;
}

function useGroups(): (point: KeyPoint) => readonly MenuGroup[] {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const commands = usePointCommands();
  const articles = useBriefing((briefing) => briefing.articles);
  return (point) => {
    const run = (command: PointCommand) => () => commands.run(command, point.id);
    const word = (wording: KeyPoint["wording"]) =>
      edit("edit.wording", (briefing) => setWording(briefing, point.id, wording));
    return [
      wordings(point, say, word),
      kinds(point, say, run),
      shapes(say, run, fidelity(point, articles) === "edited"),
      removal(say, run),
    ];
  };
}

type Run = (command: PointCommand) => () => void;

const wordings = (
  { wording: present }: KeyPoint,
  say: Say,
  word: (wording: KeyPoint["wording"]) => void,
): MenuGroup => ({
  id: "wording",
  heading: say("point.wording"),
  actions: (["quotation", "paraphrase"] as const).map((wording) => ({
    id: wording,
    label: say(`wording.${wording}`),
    ...(wording === "paraphrase" ? { keys: say("keys.paraphrase") } : {}),
    ticked: present === wording,
    run: () => word(wording),
  })),
});

const kinds = ({ kind: present }: KeyPoint, say: Say, run: Run): MenuGroup => ({
  id: "kind",
  heading: say("point.kind"),
  actions: pointKinds.map((kind) => ({
    id: kind,
    label: say(`kind.${kind}`),
    ticked: present === kind,
    run: run(`kind.${kind}`),
  })),
});

const shapes = (say: Say, run: Run, isEdited: boolean): MenuGroup => ({
  id: "shape",
  actions: [
    {
      id: "restore",
      label: say("point.restore"),
      icon: RotateCcw,
      keys: say("keys.restore"),
      disabled: !isEdited,
      run: run("restore"),
    },
    {
      id: "split",
      label: say("point.split"),
      icon: SeparatorHorizontal,
      keys: say("keys.split"),
      run: run("split"),
    },
    { id: "merge", label: say("point.merge"), icon: Merge, keys: say("keys.merge"), run: run("merge") },
  ],
});

const removal = (say: Say, run: Run): MenuGroup => ({
  id: "remove",
  actions: [{ id: "remove", label: say("point.remove"), icon: Trash2, danger: true, run: run("remove") }],
});
