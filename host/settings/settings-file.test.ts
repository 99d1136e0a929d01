import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSettings } from "#core/ipc/settings.ts";
import { ok } from "#core/result.ts";
import { loadSettings, loadTemplateFolder, saveSettings, saveTemplateFolder } from "./settings-file.ts";

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

  it("of version 1 keep what they said", async () => {
    const defaults = {
      templateId: "bluf-memo",
      author: "A. Analyst",
      unit: "",
      addressee: "B. Head",
      marking: "Internal",
    };
    const first = { version: 1, uiLanguage: "ru", theme: "dark", defaults };
    writeFileSync(join(folder, "settings.json"), JSON.stringify(first));
    expect(await loadSettings(folder)).toEqual({
      ...defaultSettings,
      uiLanguage: "ru",
      theme: "dark",
      defaults: { ...defaults, language: "" },
    });
    expect(readdirSync(folder)).toEqual(["settings.json"]);
  });

  it("keep the template folder apart from what the UI sees and saves", async () => {
    const settings = { ...defaultSettings, theme: "dark" } as const;
    await Promise.all([saveTemplateFolder(folder, "/office/templates"), saveSettings(folder, settings)]);
    expect(await loadSettings(folder)).toEqual(settings);
    expect(await loadTemplateFolder(folder)).toBe("/office/templates");
    await saveTemplateFolder(folder, undefined);
    expect(await loadSettings(folder)).toEqual(settings);
    expect(await loadTemplateFolder(folder)).toBeUndefined();
  });

  it.each([
    ["broken", '{"version":'],
    ["of a later version", '{"version":3,"uiLanguage":"ky"}'],
    ["of an earlier version and broken", '{"version":1,"theme":"purple"}'],
  ])("that are %s are set aside, each under a name of its own", async (_, json) => {
    for (const name of ["settings.broken.json", "settings.broken-2.json"]) {
      writeFileSync(join(folder, "settings.json"), json);
      expect(await loadSettings(folder)).toEqual(defaultSettings);
      expect(readFileSync(join(folder, name), "utf8")).toBe(json);
    }
    expect(readdirSync(folder).sort()).toEqual(["settings.broken-2.json", "settings.broken.json"]);
  });
});
