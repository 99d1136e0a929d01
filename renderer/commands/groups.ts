/** The commands as they stand together, in the palette and on the sheet of shortcuts. */
import type { CommandId } from "#core/ipc/commands.ts";

export const commandGroups = {
  briefing: ["newBriefing", "open", "addSource", "openSample", "saveProject"],
  export: ["exportDocx", "exportPdf", "exportHtml", "exportMarkdown", "copyForMail", "print"],
  edit: [
    "undo",
    "redo",
    "find",
    "addGoal",
    "addQuote",
    "addNextStep",
    "addFact",
    "acceptPoint",
    "dismissPoint",
    "restoreWords",
    "showInSource",
    "editTemplate",
    "spelling",
    "ownWords",
  ],
  go: ["goToSource", "goToTemplate", "goToPoints", "goToPage"],
  look: ["lightTheme", "darkTheme", "contrastTheme", "systemTheme", "office", "settings"],
  help: ["palette", "help", "shortcuts", "tour"],
} as const satisfies Readonly<Record<string, readonly CommandId[]>>;

export type CommandGroup = keyof typeof commandGroups;
export const groupNames = Object.keys(commandGroups) as readonly CommandGroup[];

/** Keys that work in one place only, as a command's are written; there is nothing to run from elsewhere. */
export const placeKeys = [
  {
    place: "source",
    keys: [
      { keys: ["↓", "↑"], word: "keys.selectSentence" },
      { keys: ["Shift+↓", "Shift+↑"], word: "keys.selectMore" },
      { keys: ["G"], word: "kind.goal" },
      { keys: ["Q"], word: "kind.quote" },
      { keys: ["N"], word: "kind.nextStep" },
      { keys: ["F"], word: "kind.fact" },
      { keys: ["Enter"], word: "keys.toPoint" },
    ],
  },
  {
    place: "points",
    keys: [
      { keys: ["A"], word: "action.accept" },
      { keys: ["D"], word: "action.dismiss" },
      { keys: ["Space"], word: "point.pick" },
      { keys: ["Alt+↑"], word: "point.moveUp" },
      { keys: ["Alt+↓"], word: "point.moveDown" },
      { keys: ["Alt+R"], word: "point.restore" },
      { keys: ["Alt+P"], word: "wording.paraphrase" },
      { keys: ["Mod+Enter"], word: "point.split" },
      { keys: ["Mod+Shift+Enter"], word: "point.merge" },
    ],
  },
  {
    place: "page",
    keys: [
      { keys: ["PageUp", "PageDown"], word: "keys.turnPage" },
      { keys: ["+"], word: "page.larger" },
      { keys: ["−"], word: "page.smaller" },
      { keys: ["0"], word: "page.fitWidth" },
    ],
  },
  {
    place: "text",
    keys: [
      { keys: ["Mod+B"], word: "text.strong" },
      { keys: ["Mod+I"], word: "text.emphasis" },
      { keys: ["Mod+Shift+8"], word: "text.bullets" },
      { keys: ["Mod+Shift+7"], word: "text.numbers" },
      { keys: ["Mod+Shift+K"], word: "text.link" },
      { keys: ["@"], word: "text.refer" },
      { keys: ["F7"], word: "spelling.next" },
    ],
  },
] as const;
