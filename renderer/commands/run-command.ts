/** The commands of the menu, of the palette and of the keys: when each can be run, and what it does. */

import { redoable, undoable } from "#core/edit/history.ts";
import { restoreSourceWords, setStanding } from "#core/edit/point-edits.ts";
import type { CommandId } from "#core/ipc/commands.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { KeyPoint, Standing } from "#core/model/key-point.ts";
import { fidelity } from "#core/model/verbatim.ts";
import { printBriefing } from "../desk/page/print-briefing.ts";
import { incomingFiles } from "../state/incoming.ts";
import type { Program } from "../state/program.ts";
import type { Desk, Overlay, ProgramState, Step } from "../state/program-state.ts";
import { editTemplateInUse } from "../templates/edit-template.ts";
import { addWrittenPoint } from "./add-written-point.ts";
import { findInArticle } from "./find/find-in-article.ts";
import { goToPane } from "./go-to-pane.ts";
import { chooseFiles } from "./open-file.ts";
import { openSample, startTour } from "./open-sample.ts";

type Command = {
  readonly isOffered: (state: ProgramState) => boolean;
  readonly run: (program: Program) => void;
};

const commands: Readonly<Record<CommandId, Command>> = {
  palette: shown("palette"),
  newBriefing: onDesk(({ desk }) => void desk.close()),
  open: always((program) => void openFiles(program)),
  addSource: editing((program) => void openFiles(program)),
  openSample: always((program) => void openSample(program)),
  saveProject: onDesk(({ exporting }) => void exporting.saveProject()),
  exportDocx: exported("docx"),
  exportPdf: exported("pdf"),
  exportHtml: exported("html"),
  exportMarkdown: exported("md"),
  copyForMail: onDesk(
    ({ exporting }) => void exporting.copyForMail(),
    (desk) => !desk.exporting,
  ),
  print: onDesk((program) => void printBriefing(program)),
  undo: editing(
    ({ desk }) => desk.undo(),
    ({ history }) => undoable(history) !== undefined,
  ),
  redo: editing(
    ({ desk }) => desk.redo(),
    ({ history }) => redoable(history) !== undefined,
  ),
  find: onDesk(findInArticle),
  goToSource: pane("source"),
  goToTemplate: pane("template"),
  editTemplate: onDesk((program) => void editTemplateInUse(program)),
  goToPoints: pane("points"),
  goToPage: pane("page"),
  addGoal: editing((program) => addWrittenPoint(program, "goal")),
  addQuote: editing((program) => addWrittenPoint(program, "quote")),
  addNextStep: editing((program) => addWrittenPoint(program, "nextStep")),
  addFact: editing((program) => addWrittenPoint(program, "fact")),
  acceptPoint: standing("accepted", "edit.acceptPoint"),
  dismissPoint: standing("dismissed", "edit.dismissPoint"),
  restoreWords: editing(
    (program) =>
      withSelected(program, ({ id }) =>
        program.desk.edit("edit.restoreWords", (briefing) => restoreSourceWords(briefing, id)),
      ),
    (desk) => isEditedQuotation(desk, selectedPoint(desk)),
  ),
  showInSource: onDesk(
    (program) => withSelected(program, ({ id }) => program.desk.select(id, "source")),
    (desk) => (selectedPoint(desk)?.origins.length ?? 0) > 0,
  ),
  spelling: always(({ store, changeSettings }) => {
    const { phase } = store.getState();
    if (phase.is === "ready") void changeSettings({ spelling: phase.settings.spelling === false });
  }),
  ownWords: shown("ownWords"),
  office: shown("office"),
  lightTheme: always(({ changeSettings }) => void changeSettings({ theme: "light" })),
  darkTheme: always(({ changeSettings }) => void changeSettings({ theme: "dark" })),
  contrastTheme: always(({ changeSettings }) => void changeSettings({ theme: "contrast" })),
  systemTheme: always(({ changeSettings }) => void changeSettings({ theme: "system" })),
  settings: always(() => document.getElementById(settingsButtonId)?.click()),
  help: shown("help"),
  shortcuts: shown("shortcuts"),
  tour: always((program) => void startTour(program)),
};

/** Whether there was anything to run: an undo without a step before does nothing, and is the program's key all the same. */
export function runCommand(id: CommandId, program: Program): boolean {
  const state = program.store.getState();
  if (isCovered(state) && id !== state.overlay) return false;
  if (commands[id].isOffered(state)) commands[id].run(program);
  else return state.desk !== undefined;
  return true;
}

export const isOffered = (id: CommandId, state: ProgramState): boolean => commands[id].isOffered(state);

/** What is written in the palette is no key of the desk's. */
const isCovered = ({ overlay }: ProgramState): boolean => overlay !== undefined && overlay !== "tour";

export const settingsButtonId = "settings-button";

export async function openFiles(program: Program): Promise<void> {
  const files = await chooseFiles();
  await program.sources.take(await incomingFiles(files));
}

function always(run: Command["run"]): Command {
  return { isOffered: ({ phase }) => phase.is === "ready", run };
}

function shown(overlay: Overlay): Command {
  return always(({ store }) => store.setState((now) => ({ overlay: now.overlay === overlay ? undefined : overlay })));
}

function onDesk(run: Command["run"], isOffered: (desk: Desk) => boolean = () => true): Command {
  return { isOffered: ({ desk }) => desk !== undefined && isOffered(desk), run };
}

function editing(run: Command["run"], isOffered: (desk: Desk) => boolean = () => true): Command {
  return onDesk(run, (desk) => desk.access === "write" && isOffered(desk));
}

function exported(format: ExportFormat): Command {
  return onDesk(
    ({ exporting }) => void exporting.exportAs(format),
    (desk) => !desk.exporting,
  );
}

function pane(step: Step): Command {
  return onDesk((program) => goToPane(program, step));
}

function standing(wanted: Standing, name: "edit.acceptPoint" | "edit.dismissPoint"): Command {
  return editing(
    (program) =>
      withSelected(program, ({ id }) => program.desk.edit(name, (briefing) => setStanding(briefing, id, wanted))),
    (desk) => (selectedPoint(desk)?.standing ?? wanted) !== wanted,
  );
}

const selectedPoint = ({ history, selected }: Desk): KeyPoint | undefined =>
  selected === undefined ? undefined : history.present.value.points.find(({ id }) => id === selected);

function withSelected({ store }: Program, run: (point: KeyPoint) => void): void {
  const { desk } = store.getState();
  const point = desk && selectedPoint(desk);
  if (point !== undefined) run(point);
}

const isEditedQuotation = ({ history }: Desk, point: KeyPoint | undefined): boolean =>
  point?.wording === "quotation" && fidelity(point, history.present.value.articles) === "edited";
