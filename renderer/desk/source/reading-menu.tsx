/** The reading settings: each at once, and kept. */
import { ALargeSmall } from "lucide-react";
import { Button } from "react-aria-components";
import { readingFaces, readingMeasures, readingSizes } from "#core/ipc/settings.ts";
import buttons from "../../controls/button.module.css";
import { MenuButton, type MenuGroup } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { useProgram } from "../../state/use-program.ts";
import type { WordKey } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import { type Reading, useReading } from "./use-reading.ts";

export function ReadingMenu() {
  const { say } = useWords();
  return (
    <MenuButton label={say("reading.label")} groups={useChoices()}>
      <Button
        className={classes(buttons.button, buttons.icon)}
        aria-label={say("reading.label")}
        data-tip={say("reading.label")}
      >
        <ALargeSmall aria-hidden size={16} strokeWidth={1.75} />
      </Button>
    </MenuButton>
  );
}

function useChoices(): readonly MenuGroup[] {
  const { say } = useWords();
  const { changeSettings } = useProgram();
  const reading = useReading();
  const choice = (id: WordKey, options: readonly { readonly word: WordKey; readonly as: Partial<Reading> }[]) => ({
    id,
    heading: say(id),
    actions: options.map(({ word, as }) => ({
      id: word,
      label: say(word),
      ticked: Object.entries(as).every(([part, value]) => reading[part as keyof Reading] === value),
      run: () => void changeSettings({ reading: { ...reading, ...as } }),
    })),
  });
  return [
    choice(
      "reading.size",
      readingSizes.map((size) => ({ word: `reading.size.${size}` as const, as: { size } })),
    ),
    choice(
      "reading.measure",
      readingMeasures.map((measure) => ({ word: `reading.measure.${measure}` as const, as: { measure } })),
    ),
    choice(
      "reading.face",
      readingFaces.map((face) => ({ word: `reading.face.${face}` as const, as: { face } })),
    ),
  ];
}
