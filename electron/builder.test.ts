/** How the program is released: the configuration as electron-builder itself reads it, and every fuse. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Configuration } from "electron-builder";
import { expect, test, vi } from "vitest";
import { projectExtension, projectMediaType } from "#host/project/project-file.ts";
import { templateExtension, templateMediaType } from "#host/templates/template-package.ts";
import { startDesktop } from "./testing/start-desktop.ts";

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const configuration: Configuration = JSON.parse(readFileSync(project("electron/builder.json"), "utf8"));

type Validation = (configuration: object, log: { readonly isEnabled: boolean }) => Promise<void>;
const { validateConfiguration }: { validateConfiguration: Validation } = createRequire(import.meta.url)(
  "app-builder-lib/out/util/config/config",
);

test("electron-builder finds nothing amiss in it, and would", async () => {
  await expect(validateConfiguration(configuration, { isEnabled: false })).resolves.toBeUndefined();
  await expect(validateConfiguration({ ...configuration, asarr: true }, { isEnabled: false })).rejects.toThrow("asarr");
});

test("the released program can be turned into nothing else: no Node, no debugger, no foreign code", () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  });
  expect(configuration.asar).toBe(true);
});

test("it is released for the three platforms, and published nowhere by itself", () => {
  const targets = [configuration.win, configuration.mac, configuration.linux].map((platform) => platform?.target);
  expect(targets).toEqual([
    [{ target: "nsis", arch: ["x64"] }],
    [{ target: "dmg", arch: ["arm64", "x64"] }],
    [
      { target: "AppImage", arch: ["x64"] },
      { target: "deb", arch: ["x64"] },
    ],
  ]);
  expect(configuration.publish).toBeNull();
});

test("project and template files are the program's, by the names the host gives them", () => {
  expect(configuration.fileAssociations).toMatchObject([
    { ext: projectExtension, mimeType: projectMediaType },
    { ext: templateExtension, mimeType: templateMediaType },
  ]);
  // NSIS registers file types only for all users of the computer.
  expect(configuration.nsis?.perMachine).toBe(true);
});

test("Windows knows the running program by the name that the installer gives its shortcut", async () => {
  vi.stubGlobal("process", { ...process, platform: "win32" });
  const { app } = await startDesktop();
  vi.unstubAllGlobals();
  expect(app.calls[0]).toEqual(["setAppUserModelId", configuration.appId]);
});

test("the released program has an icon", () => {
  expect(existsSync(project(`${configuration.directories?.buildResources}/icon.png`))).toBe(true);
});
