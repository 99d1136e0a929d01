/** Where the program's words, templates, fonts and packages lie. */
import { fileURLToPath } from "node:url";

/** Two folders up from this file, and from the bundle (host/vite.config.ts). */
export const programFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Whether the program runs from its bundle, and not from its sources. */
export const isBundle = !import.meta.url.endsWith("/host/files/program-folder.ts");
