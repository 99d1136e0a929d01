/**
 * The menus as each platform expects them. Items that only the program knows send their command to the page. A page
 * sees a key before the menu does, so a text field keeps its own undo.
 */
import type { MenuItemConstructorOptions } from "electron";
import { keysOf, type MenuCommand } from "#core/ipc/commands.ts";
import type { MenuWords } from "./menu-words.ts";

export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  /** The program's name. */
  readonly name: string;
  readonly words: MenuWords;
  readonly withDevTools: boolean;
  readonly send: (command: MenuCommand) => void;
};

type Item = MenuItemConstructorOptions;
type Items = readonly Item[];
type Parts = {
  readonly options: MenuOptions;
  readonly command: (name: MenuCommand) => Item;
  readonly role: (name: keyof MenuWords["roles"]) => Item;
};

const separator: Item = { type: "separator" };

export function menuTemplate(options: MenuOptions): Item[] {
  const parts: Parts = {
    options,
    command: (name) => ({
      id: name,
      label: options.words.commands[name],
      ...acceleratorOf(name, options.platform === "darwin"),
      click: () => options.send(name),
    }),
    role: (name) => ({ role: name, label: options.words.roles[name].replace("{app}", options.name) }),
  };
  const { file, edit, view, window, help } = options.words.menus;
  return [
    ...(isMac(parts) ? [menu(options.name, appItems(parts))] : []),
    menu(file, fileItems(parts)),
    menu(edit, editItems(parts)),
    menu(view, viewItems(parts)),
    { ...menu(window, windowItems(parts)), role: "window" },
    { ...menu(help, helpItems(parts)), role: "help" },
  ];
}

/** The command's first keys; none for a key that is typed in text as well. */
function acceleratorOf(name: MenuCommand, isMac: boolean): Pick<Item, "accelerator"> {
  const [keys = ""] = keysOf(name, isMac);
  return keys.length > 1 ? { accelerator: keys.replace("Mod", "CmdOrCtrl") } : {};
}

const menu = (label: string, items: Items): Item => ({ label, submenu: [...items] });
const isMac = ({ options }: Parts): boolean => options.platform === "darwin";

const settings = ({ command }: Parts): Item => command("settings");

const appItems = (parts: Parts): Items => [
  parts.role("about"),
  separator,
  settings(parts),
  separator,
  parts.role("services"),
  separator,
  parts.role("hide"),
  parts.role("hideOthers"),
  parts.role("unhide"),
  separator,
  parts.role("quit"),
];

const fileItems = (parts: Parts): Items => [
  parts.command("newBriefing"),
  parts.command("open"),
  ...(isMac(parts) ? [recent(parts)] : []),
  parts.command("addSource"),
  separator,
  parts.command("saveProject"),
  separator,
  parts.command("exportDocx"),
  parts.command("exportPdf"),
  separator,
  ...(isMac(parts) ? [parts.role("close")] : [settings(parts), separator, parts.role("quit")]),
];

/** Windows keeps its list of recent files at the task bar, most Linux desktops in their file manager. */
const recent = ({ role }: Parts): Item => ({ ...role("recentDocuments"), submenu: [role("clearRecentDocuments")] });

const editItems = (parts: Parts): Items => [
  parts.command("undo"),
  parts.command("redo"),
  separator,
  parts.role("cut"),
  parts.role("copy"),
  parts.role("paste"),
  parts.role("pasteAndMatchStyle"),
  parts.role("delete"),
  separator,
  parts.role("selectAll"),
  separator,
  parts.command("find"),
];

const viewItems = ({ command, role, options }: Parts): Items => [
  command("palette"),
  separator,
  role("resetZoom"),
  role("zoomIn"),
  role("zoomOut"),
  separator,
  role("togglefullscreen"),
  ...(options.withDevTools ? [separator, role("toggleDevTools")] : []),
];

const windowItems = (parts: Parts): Items =>
  isMac(parts)
    ? [parts.role("minimize"), parts.role("zoom"), separator, parts.role("front")]
    : [parts.role("minimize"), parts.role("close")];

const helpItems = (parts: Parts): Items => [
  parts.command("help"),
  parts.command("shortcuts"),
  ...(isMac(parts) ? [] : [separator, parts.role("about")]),
];
