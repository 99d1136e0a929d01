/** The menus of the three platforms, in words and in order. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type MenuCommand, menuCommands } from "#core/ipc/commands.ts";
import { defaultSettings, type Settings } from "#core/ipc/settings.ts";
import { ok } from "#core/result.ts";
import { menuTemplate } from "./menu.ts";
import { loadMenuWords } from "./menu-words.ts";
import { type StartedDesktop, startDesktop } from "./testing/start-desktop.ts";

type Item = Electron.MenuItemConstructorOptions;

const locales = fileURLToPath(new URL("../assets/locales", import.meta.url));
const words = loadMenuWords(locales, ["en"]);

const templateOn = (platform: NodeJS.Platform, send: (command: MenuCommand) => void = () => {}) =>
  menuTemplate({ platform, name: "Précis", words, withDevTools: false, send });

const submenuOf = (item: Item): readonly Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const everyItem = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...everyItem(submenuOf(item))]);

/** A menu as one reads it: its label, and its items as "label (what it is) keys". */
const outline = (items: readonly Item[]): unknown =>
  items.map((item) => (submenuOf(item).length > 0 ? { [line(item)]: outline(submenuOf(item)) } : line(item)));
const line = ({ type, label, role, accelerator }: Item): string =>
  type === "separator" ? "—" : [label, role && `(${role})`, accelerator].filter(Boolean).join(" ");

const editRoles = [
  "—",
  "Cut (cut)",
  "Copy (copy)",
  "Paste (paste)",
  "Paste without formatting (pasteAndMatchStyle)",
  "Delete (delete)",
  "—",
  "Select all (selectAll)",
  "—",
  "Find in the article… CmdOrCtrl+F",
];
const view = [
  "Command palette… CmdOrCtrl+K",
  "—",
  "Actual size (resetZoom)",
  "Zoom in (zoomIn)",
  "Zoom out (zoomOut)",
  "—",
  "Full screen (togglefullscreen)",
];

test("on macOS the program has its own menu, with settings and quit", () => {
  expect(outline(templateOn("darwin"))).toEqual([
    {
      Précis: [
        "About Précis (about)",
        "—",
        "Settings… CmdOrCtrl+,",
        "—",
        "Services (services)",
        "—",
        "Hide Précis (hide)",
        "Hide others (hideOthers)",
        "Show all (unhide)",
        "—",
        "Quit Précis (quit)",
      ],
    },
    {
      "&File": [
        "New briefing CmdOrCtrl+N",
        "Open… CmdOrCtrl+O",
        { "Open recent (recentDocuments)": ["Clear menu (clearRecentDocuments)"] },
        "Add a source… CmdOrCtrl+Shift+O",
        "—",
        "Save project… CmdOrCtrl+S",
        "—",
        "Export as Word… CmdOrCtrl+E",
        "Export as PDF… CmdOrCtrl+Shift+E",
        "—",
        "Close window (close)",
      ],
    },
    { "&Edit": ["Undo CmdOrCtrl+Z", "Redo CmdOrCtrl+Shift+Z", ...editRoles] },
    { "&View": view },
    { "&Window (window)": ["Minimise (minimize)", "Zoom (zoom)", "—", "Bring all to front (front)"] },
    { "&Help (help)": ["Help F1", "Keyboard shortcuts"] },
  ]);
});

test.each(["win32", "linux"] as const)("on %s settings and quit are in the file menu, about under help", (platform) => {
  expect(outline(templateOn(platform))).toEqual([
    {
      "&File": [
        "New briefing CmdOrCtrl+N",
        "Open… CmdOrCtrl+O",
        "Add a source… CmdOrCtrl+Shift+O",
        "—",
        "Save project… CmdOrCtrl+S",
        "—",
        "Export as Word… CmdOrCtrl+E",
        "Export as PDF… CmdOrCtrl+Shift+E",
        "—",
        "Settings… CmdOrCtrl+,",
        "—",
        "Quit Précis (quit)",
      ],
    },
    { "&Edit": ["Undo CmdOrCtrl+Z", "Redo CmdOrCtrl+Y", ...editRoles] },
    { "&View": view },
    { "&Window (window)": ["Minimise (minimize)", "Close window (close)"] },
    { "&Help (help)": ["Help F1", "Keyboard shortcuts", "—", "About Précis (about)"] },
  ]);
});

test.each(["darwin", "win32", "linux"] as const)(
  "every command of the contract has one item on %s, and sends itself",
  (platform) => {
    const sent: MenuCommand[] = [];
    const items = everyItem(templateOn(platform, (command) => sent.push(command))).filter(({ click }) => click);
    for (const { click } of items) (click as () => void)();
    expect([...sent].sort()).toEqual([...menuCommands].sort());
  },
);

test.each(["darwin", "win32", "linux"] as const)("no two items share their keys on %s", (platform) => {
  const keys = everyItem(templateOn(platform)).flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test("developer tools are in the menu only where the window has them", async () => {
  const roles = (desktop: StartedDesktop) => everyItem(desktop.menus.at(-1) ?? []).map(({ role }) => role);
  expect(roles(await startDesktop())).toContain("toggleDevTools");
  expect(roles(await startDesktop({ isPackaged: true }))).not.toContain("toggleDevTools");
});

test("a chosen item is sent to the page as an event", async () => {
  const { menus, host } = await startDesktop();
  for (const { id, click } of everyItem(menus.at(-1) ?? [])) if (id === "exportPdf") (click as () => void)();
  expect(host.of("send")).toEqual([["send", { type: "menuCommand", command: "exportPdf" }]]);
});

const settingsOf = (changes: Partial<Settings>) => ok({ ...defaultSettings, ...changes });
const firstLabel = ({ menus }: StartedDesktop): unknown =>
  menus.at(-1)?.find(({ label }) => /File|Файл/.test(label ?? ""))?.label;

test("the menu speaks the system's language, and changes with the settings", async () => {
  const desktop = await startDesktop({ languages: ["ru-KG"] });
  expect(firstLabel(desktop)).toBe("&Файл");
  desktop.host.answers.set("loadSettings", settingsOf({ uiLanguage: "en" }));
  await desktop.page().call("saveSettings", {}, "1");
  await expect.poll(() => firstLabel(desktop)).toBe("&File");
});

test("the system's own parts of the window are as light or dark as the settings say", async () => {
  const { nativeTheme, host, page } = await startDesktop();
  expect(nativeTheme.themeSource).toBe("system");
  host.answers.set("loadSettings", settingsOf({ theme: "dark" }));
  await page().call("saveSettings", {}, "1");
  await expect.poll(() => nativeTheme.themeSource).toBe("dark");
});
