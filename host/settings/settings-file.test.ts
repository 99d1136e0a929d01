import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSettings } from "#core/ipc/settings.ts";
import { ok } from "#core/result.ts";
import { loadSettings, saveSettings } from "./settings-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("are the defaults where there are none", async () => {
    expect(await loadSettings(folder)).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("come back as they were saved", async () => {
    const settings = { ...defaultSettings, theme: "dark", uiLanguage: "ru" } as const;
    expect(await saveSettings(folder, settings)).toEqual(ok(null));
    expect(await loadSettings(folder)).toEqual(settings);
  });

  it.each([
    ["broken", '{"version":'],
    ["of a later version", '{"version":2,"uiLanguage":"ky"}'],
  ])("that are %s are set aside, each under a name of its own", async (_, json) => {
    for (const name of ["settings.broken.json", "settings.broken-2.json"]) {
      writeFileSync(join(folder, "settings.json"), json);
      expect(await loadSettings(folder)).toEqual(defaultSettings);
      expect(readFileSync(join(folder, name), "utf8")).toBe(json);
    }
    expect(readdirSync(folder).sort()).toEqual(["settings.broken-2.json", "settings.broken.json"]);
  });
});
