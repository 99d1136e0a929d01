/** Native dialogs: where a file is to be saved, and which folder is meant. */
import { join } from "node:path";
import { app, BrowserWindow, dialog, webContents } from "electron";
import type { ClientId, Shell } from "#host/host.ts";
import type { MenuWords } from "./menu-words.ts";

/** `words` at the time of asking: the language may change. */
export const targetChooser = (words: () => MenuWords): NonNullable<Shell["chooseTarget"]> => {
  let folder: string | undefined;
  return async ({ name, extension }, client) => {
    const target = await askForTarget(
      join(folder ?? app.getPath("documents"), `${name}.${extension}`),
      extension,
      words(),
      windowOf(client),
    );
    folder = target === undefined ? folder : join(target, "..");
    return target;
  };
};

/**
 * Undefined where the dialog was closed. Where the analyst typed a name without the extension and the desktop does not
 * add it, the dialog comes again with it, so that the question whether to replace a file is asked for the right file.
 */
async function askForTarget(
  defaultPath: string,
  extension: string,
  words: MenuWords,
  window: BrowserWindow | undefined,
): Promise<string | undefined> {
  const options: Electron.SaveDialogOptions = {
    defaultPath,
    filters: [{ name: words.fileTypes[extension] ?? extension, extensions: [extension] }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return undefined;
  if (endsWith(filePath, extension)) return filePath;
  return askForTarget(`${filePath}.${extension}`, extension, words, window);
}

/** Undefined where the dialog was closed. */
export const chooseFolder: NonNullable<Shell["chooseFolder"]> = async (client) => {
  const options: Electron.OpenDialogOptions = { properties: ["openDirectory", "createDirectory"] };
  const window = windowOf(client);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
};

const endsWith = (name: string, extension: string): boolean =>
  name.toLowerCase().endsWith(`.${extension.toLowerCase()}`);

function windowOf(client: ClientId): BrowserWindow | undefined {
  const page = webContents.fromId(Number(client));
  return (page && BrowserWindow.fromWebContents(page)) ?? undefined;
}
