/** The desktop shows the drafts of the other shells, unless it is given a folder of its own. */
import { expect, test, vi } from "vitest";
import type { HostOptions } from "#host/create-host.ts";
import { type StartedDesktop, startDesktop } from "./testing/start-desktop.ts";

const foldersOf = ({ created }: StartedDesktop) => {
  const { dataFolder, programFolder } = created[0] as HostOptions;
  return { dataFolder, programFolder };
};

test("drafts are where the command line and the browser shell keep them", async () => {
  vi.stubEnv("PRECIS_DATA", "/srv/drafts");
  expect(foldersOf(await startDesktop({ appPath: process.cwd() }))).toEqual({
    dataFolder: "/srv/drafts",
    programFolder: process.cwd(),
  });
  vi.unstubAllEnvs();
});

test("--user-data-dir names the folder for all that the program keeps", async () => {
  const desktop = await startDesktop({ switches: { "user-data-dir": "/srv/own" } });
  expect(desktop.app.calls[0]).toEqual(["setPath", "userData", "/srv/own"]);
  expect(foldersOf(desktop).dataFolder).toBe("/srv/own");
});
