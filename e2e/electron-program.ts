/** Electron's runtime, where there is one: the same question that `npm start` asks, without a download. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const electronFolder = fileURLToPath(new URL("../node_modules/electron/", import.meta.url));

export function electronProgram(): string | undefined {
  const pathFile = `${electronFolder}path.txt`;
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : "electron";
  const path = `${process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? `${electronFolder}dist`}/${name}`;
  return existsSync(path) ? path : undefined;
}
