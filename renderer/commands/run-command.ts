/** The commands of the menu and of the keys, carried out. */
import { incomingFiles } from "../state/incoming.ts";
import type { MenuCommand, Program } from "../state/program.ts";
import { chooseFiles } from "./open-file.ts";

const commands: Readonly<Record<MenuCommand, (program: Program) => void>> = {
  newBriefing: ({ desk }) => void desk.close(),
  open: (program) => void openFiles(program),
  addSource: (program) => void openFiles(program),
  saveProject: ({ exporting }) => void exporting.saveProject(),
  exportDocx: ({ exporting }) => void exporting.exportAs("docx"),
  exportPdf: ({ exporting }) => void exporting.exportAs("pdf"),
  undo: ({ desk }) => desk.undo(),
  redo: ({ desk }) => desk.redo(),
  settings: () => document.getElementById(settingsButtonId)?.click(),
};

export const runCommand = (command: MenuCommand, program: Program): void => commands[command](program);

export const settingsButtonId = "settings-button";

export async function openFiles(program: Program): Promise<void> {
  const files = await chooseFiles();
  await program.sources.take(await incomingFiles(files));
}
