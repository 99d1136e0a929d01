/** `npm run pictures`: makes docs/pictures anew, of the program's own sample. */
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, projectEnvironment, runNode, withSetup } from "./ensure.mjs";
import { ensureSystemPrograms } from "./system-programs.mjs";

await withSetup(() => {
  ensureInstalled();
  const env = { ...projectEnvironment(), PRECIS_CHROMIUM: ensureSystemPrograms(), PRECIS_PICTURES: "1" };
  for (const name of ["renderer", "program"]) ensureBuilt(name);
  const templates = runNode([join("host", "setup", "template-pictures.mjs")]);
  const playwright = join("node_modules", "playwright", "cli.js");
  return runNode([playwright, "test", "--config", "e2e/playwright.config.ts", "pictures"], { env }) || templates;
});
