/** Undo and redo, which say what they would undo or redo; and the steps themselves, to go over several at once. */
import { ChevronDown, Redo2, Undo2 } from "lucide-react";
import { type ComponentProps, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { type Done, redoableSteps, undoableSteps } from "#core/edit/history.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { keyLabels } from "../commands/key-label.ts";
import buttons from "../controls/button.module.css";
import { IconButton } from "../controls/button.tsx";
import { FloatingMenu, type MenuGroup } from "../controls/menu.tsx";
import { classes } from "../design/classes.ts";
import { useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { sayStep } from "./say-step.ts";

export function UndoButtons() {
  const { say } = useWords();
  const { undo, redo } = useProgram().desk;
  const inWords = useStepWords();
  const toUndo = useDesk(({ history }) => undoableSteps(history, 1).map(inWords)[0]);
  const toRedo = useDesk(({ history }) => redoableSteps(history, 1).map(inWords)[0]);
  const locked = useDesk((desk) => desk.access === "read");
  return (
    <>
      <IconButton
        icon={Undo2}
        label={say("action.undo")}
        keys={keyLabels("undo")[0] ?? ""}
        onPress={() => undo()}
        disabled={locked || toUndo === undefined}
        {...(toUndo === undefined ? {} : { tip: say("undo.step", { name: toUndo }) })}
      />
      <IconButton
        icon={Redo2}
        label={say("action.redo")}
        keys={keyLabels("redo")[0] ?? ""}
        onPress={() => redo()}
        disabled={locked || toRedo === undefined}
        {...(toRedo === undefined ? {} : { tip: say("redo.step", { name: toRedo }) })}
      />
      <Steps disabled={locked || (toUndo === undefined && toRedo === undefined)} />
    </>
  );
}

function useStepWords(): (step: Done<Briefing>) => string {
  const { say, language } = useWords();
  return (step) => sayStep(step, say, language);
}

/** So many steps are listed; the others are reached from there. */
const mostListed = 50;

function Steps({ disabled }: { readonly disabled: boolean }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={anchor}
        aria-label={say("undo.menu")}
        aria-haspopup="menu"
        aria-expanded={open}
        isDisabled={disabled}
        className={classes(buttons.button, buttons.icon, buttons.small)}
        onPress={() => setOpen(true)}
      >
        <ChevronDown aria-hidden size={16} />
      </AriaButton>
      {open ? <StepMenu anchor={anchor} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type StepMenuProps = Pick<ComponentProps<typeof FloatingMenu>, "anchor" | "onClose">;

/** The steps change at every key: they are looked at while the menu is open alone. */
function StepMenu({ anchor, onClose }: StepMenuProps) {
  const { say } = useWords();
  return <FloatingMenu label={say("undo.menu")} groups={useStepGroups()} anchor={anchor} onClose={onClose} />;
}

function useStepGroups(): readonly MenuGroup[] {
  const { say } = useWords();
  const { undo, redo } = useProgram().desk;
  const inWords = useStepWords();
  const history = useDesk((desk) => desk.history);
  const group = (
    id: "undo" | "redo",
    steps: readonly Done<Briefing>[],
    go: (times: number) => void,
  ): readonly MenuGroup[] =>
    steps.length === 0
      ? []
      : [
          {
            id,
            heading: say(`${id}.menu`),
            actions: steps.map((step, index) => ({
              id: `${id}-${index}`,
              label: inWords(step),
              run: () => go(index + 1),
            })),
          },
        ];
  return [
    ...group("undo", undoableSteps(history, mostListed), undo),
    ...group("redo", redoableSteps(history, mostListed), redo),
  ];
}
