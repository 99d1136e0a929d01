/**
 * `serve.mjs [--data DIR] [--open] [FILE…]`: the program in a browser, over loopback. What was compiled for one start is
 * kept for the next: three hundred small files are half of what a start costs. No TypeScript itself, of which Node
 * loads the whole reader for one file whose compiled code is not at hand.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/precis", import.meta.url)));
const { runInBrowser } = await import("./run-in-browser.ts");
await runInBrowser();
