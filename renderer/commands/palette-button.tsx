/** The way to every command for whoever does not know the keys. */
import { Command } from "lucide-react";
import { IconButton } from "../controls/button.tsx";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { keyLabels } from "./key-label.ts";
import { runCommand } from "./run-command.ts";

export function PaletteButton() {
  const { say } = useWords();
  const program = useProgram();
  return (
    <IconButton
      icon={Command}
      label={say("command.palette")}
      keys={keyLabels("palette")[0] ?? ""}
      onPress={() => void runCommand("palette", program)}
    />
  );
}
