/** Where the program's code, words, templates and packages lie, as it runs from its sources. */
import { fileURLToPath } from "node:url";

export const programFolder = fileURLToPath(new URL("../", import.meta.url));
