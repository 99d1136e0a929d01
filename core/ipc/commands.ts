/**
 * Every command of the program, with its keys: the shell's menu, the window's palette, its sheet of shortcuts and its
 * keyboard all derive from this list.
 */

type Listed = {
  /** "Mod" is Ctrl, on macOS ⌘. A letter, digit or comma means the key at that place, in every layout. */
  readonly keys: readonly string[];
  /** On macOS, where its habit is another. */
  readonly macKeys?: readonly string[];
  /** Has an item of its own in the shell's menu. */
  readonly inMenu: boolean;
  /** Keys that a browser keeps for itself: they work in the desktop shell only. */
  readonly keptByBrowsers?: true;
};

export const commands = {
  palette: { keys: ["Mod+K", "Mod+Shift+P"], inMenu: true },
  newBriefing: { keys: ["Mod+N"], inMenu: true, keptByBrowsers: true },
  open: { keys: ["Mod+O"], inMenu: true },
  addSource: { keys: ["Mod+Shift+O"], inMenu: true },
  openSample: { keys: [], inMenu: false },
  saveProject: { keys: ["Mod+S"], inMenu: true },
  exportDocx: { keys: ["Mod+E"], inMenu: true },
  exportPdf: { keys: ["Mod+Shift+E"], inMenu: true },
  exportHtml: { keys: [], inMenu: false },
  exportMarkdown: { keys: [], inMenu: false },
  copyForMail: { keys: [], inMenu: false },
  print: { keys: ["Mod+P"], inMenu: false },
  undo: { keys: ["Mod+Z"], inMenu: true },
  redo: { keys: ["Mod+Y", "Mod+Shift+Z"], macKeys: ["Mod+Shift+Z", "Mod+Y"], inMenu: true },
  find: { keys: ["Mod+F"], inMenu: true },
  goToSource: { keys: ["Alt+1"], inMenu: false },
  goToTemplate: { keys: ["Alt+2"], inMenu: false },
  editTemplate: { keys: [], inMenu: false },
  goToPoints: { keys: ["Alt+3"], inMenu: false },
  goToPage: { keys: ["Alt+4"], inMenu: false },
  addGoal: { keys: [], inMenu: false },
  addQuote: { keys: [], inMenu: false },
  addNextStep: { keys: [], inMenu: false },
  addFact: { keys: [], inMenu: false },
  acceptPoint: { keys: [], inMenu: false },
  dismissPoint: { keys: [], inMenu: false },
  restoreWords: { keys: [], inMenu: false },
  showInSource: { keys: [], inMenu: false },
  spelling: { keys: [], inMenu: false },
  ownWords: { keys: [], inMenu: false },
  lightTheme: { keys: [], inMenu: false },
  darkTheme: { keys: [], inMenu: false },
  contrastTheme: { keys: [], inMenu: false },
  systemTheme: { keys: [], inMenu: false },
  office: { keys: [], inMenu: false },
  settings: { keys: ["Mod+,"], inMenu: true },
  help: { keys: ["F1"], inMenu: true },
  shortcuts: { keys: ["?"], inMenu: true },
  tour: { keys: [], inMenu: false },
} as const satisfies Readonly<Record<string, Listed>>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as readonly CommandId[];

export type MenuCommand = { [Id in CommandId]: (typeof commands)[Id]["inMenu"] extends true ? Id : never }[CommandId];
export const menuCommands = commandIds.filter((id): id is MenuCommand => commands[id].inMenu);

/** The keys of a command, the usual ones first. */
export function keysOf(id: CommandId, isMac: boolean): readonly string[] {
  const { keys, macKeys = keys }: Listed = commands[id];
  return isMac ? macKeys : keys;
}
