import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import { err, ok } from "#core/result.ts";
import { changeSettings, loadSettings, loadTemplateFolder, saveTemplateFolder } from "./settings-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("are the defaults where there are none", async () => {
    expect(await loadSettings(folder)).toEqual(ok(defaultSettings));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("come back as they were changed, each by itself", async () => {
    await Promise.all([
      changeSettings(folder, { theme: "dark" }),
      changeSettings(folder, { ownWords: ["бизгек"], defaults: { author: "A. Analyst" } }),
      changeSettings(folder, { defaults: { unit: "Desk 3" }, office: { markingDemanded: true } }),
    ]);
    const { defaults, office } = defaultSettings;
    expect(await loadSettings(folder)).toEqual(
      ok({
        ...defaultSettings,
        theme: "dark",
        ownWords: ["бизгек"],
        defaults: { ...defaults, author: "A. Analyst", unit: "Desk 3" },
        office: { ...office, markingDemanded: true },
      }),
    );
  });

  it("that cannot be read now are neither taken for none nor written over", async () => {
    mkdirSync(join(folder, "settings.json"));
    const unreadable = err(failure("sourceUnreadable", { name: "settings.json", reason: "EISDIR" }));
    expect(await loadSettings(folder)).toEqual(unreadable);
    expect(await loadTemplateFolder(folder)).toEqual(unreadable);
    expect(await changeSettings(folder, { theme: "dark" })).toEqual(unreadable);
    expect(await saveTemplateFolder(folder, "/office/templates")).toEqual(unreadable);
    expect(readdirSync(folder)).toEqual(["settings.json"]);
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
    expect(await loadSettings(folder)).toEqual(
      ok({ ...defaultSettings, uiLanguage: "ru", theme: "dark", defaults: { ...defaults, language: "" } }),
    );
    expect(readdirSync(folder)).toEqual(["settings.json"]);
  });

  it("keep the template folder apart from what the UI sees and saves", async () => {
    const settings = ok({ ...defaultSettings, theme: "dark" });
    await Promise.all([saveTemplateFolder(folder, "/office/templates"), changeSettings(folder, { theme: "dark" })]);
    expect(await loadSettings(folder)).toEqual(settings);
    expect(await loadTemplateFolder(folder)).toEqual(ok("/office/templates"));
    await saveTemplateFolder(folder, undefined);
    expect(await loadSettings(folder)).toEqual(settings);
    expect(await loadTemplateFolder(folder)).toEqual(ok(undefined));
  });

  it.each([
    ["broken", '{"version":'],
    ["of a later version", '{"version":3,"uiLanguage":"ky"}'],
    ["of an earlier version and broken", '{"version":1,"theme":"purple"}'],
  ])("that are %s are set aside, each under a name of its own", async (_, json) => {
    for (const name of ["settings.broken.json", "settings.broken-2.json"]) {
      writeFileSync(join(folder, "settings.json"), json);
      expect(await loadSettings(folder)).toEqual(ok(defaultSettings));
      expect(readFileSync(join(folder, name), "utf8")).toBe(json);
    }
    expect(readdirSync(folder).sort()).toEqual(["settings.broken-2.json", "settings.broken.json"]);
  });
});
