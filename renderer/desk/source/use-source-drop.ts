/** Lets files be dropped on a pane: they become further articles of the briefing. */
import { type DragEvent, useState } from "react";
import { incomingFiles } from "../../state/incoming.ts";
import { useProgram } from "../../state/use-program.ts";

export function useSourceDrop(locked: boolean) {
  const { sources } = useProgram();
  const [over, setOver] = useState(false);
  const takesFiles = ({ dataTransfer }: DragEvent) => !locked && dataTransfer.types.includes("Files");
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!takesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        setOver(false);
      },
      onDrop: async (event: DragEvent) => {
        setOver(false);
        if (!takesFiles(event)) return;
        event.preventDefault();
        await sources.take(await incomingFiles([...event.dataTransfer.files]));
      },
    },
  };
}
