import { defineConfig } from "playwright/test";
import { electronProgram } from "./electron-program.ts";

/** In Chromium always; in Electron wherever its runtime is found. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results/end-to-end",
  reporter: [["list"], ["json", { outputFile: "../test-results/end-to-end.json" }]],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  projects: [
    { name: "chromium", metadata: { shell: "browser" } },
    ...(electronProgram() === undefined ? [] : [{ name: "electron", metadata: { shell: "electron" } }]),
  ],
});
