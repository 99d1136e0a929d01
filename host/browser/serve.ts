/**
 * `serve.ts [--data DIR] [--open] [FILE…]`: the program in a browser, over loopback. What was compiled for one start is
 * kept for the next: three hundred small files are half of what a start costs.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { programFolder } from "../files/program-folder.ts";

enableCompileCache(join(programFolder, "node_modules", ".cache", "precis"));
const { runInBrowser } = await import("./run-in-browser.ts");
await runInBrowser();
