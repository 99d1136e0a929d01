import { describe, expect, it } from "vitest";
import { defaultDataFolder } from "./data-folder.ts";

describe("defaultDataFolder", () => {
  it.each([
    [{ PRECIS_DATA: "/elsewhere", XDG_DATA_HOME: "/x" }, "linux", "/elsewhere"],
    [{ XDG_DATA_HOME: "/x" }, "linux", "/x/precis"],
    [{}, "linux", "/home/a/.local/share/precis"],
    [{}, "darwin", "/home/a/Library/Application Support/Precis"],
    [{ APPDATA: "/roaming" }, "win32", "/roaming/Precis"],
  ] as const)("with %j on %s is %s", (variables, platform, folder) => {
    expect(defaultDataFolder(variables, platform, "/home/a").replaceAll("\\", "/")).toBe(folder);
  });
});
