import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { type FileSystem, nodeFileSystem } from "./file-system.ts";
import { saveFile } from "./save-file.ts";
import { strayName, sweepStrays } from "./stray-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-save-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const systemError = (code: string) => Object.assign(new Error(code), { code });
const content = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

describe("saveFile", () => {
  it("makes a file", async () => {
    expect(await saveFile(join(folder, "note.txt"), bytes("new"))).toEqual(ok({ warnings: [] }));
    expect(content()).toEqual([["note.txt", "new"]]);
  });

  it("replaces a file, and what a link leads to", async () => {
    writeFileSync(join(folder, "note.txt"), "old");
    symlinkSync(join(folder, "note.txt"), join(folder, "link.txt"));
    expect(await saveFile(join(folder, "link.txt"), bytes("new"))).toEqual(ok({ warnings: [] }));
    expect(readFileSync(join(folder, "note.txt"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["link.txt", "note.txt"]);
  });

  it.skipIf(process.platform === "win32")("leaves a file to those who could read and write it", async () => {
    for (const mode of [0o600, 0o664]) {
      writeFileSync(join(folder, "note.txt"), "old");
      await chmod(join(folder, "note.txt"), mode);
      await saveFile(join(folder, "note.txt"), bytes("new"));
      expect(statSync(join(folder, "note.txt")).mode & 0o777).toBe(mode);
    }
  });

  it("leaves a file that may only be read as it is", async () => {
    writeFileSync(join(folder, "note.txt"), "old", { mode: 0o444 });
    expect(await saveFile(join(folder, "note.txt"), bytes("new"))).toEqual(
      err(failure("targetNotWritable", { name: "note.txt", reason: "EACCES" })),
    );
    expect(content()).toEqual([["note.txt", "old"]]);
  });

  it("says that a folder is not there", async () => {
    expect(await saveFile(join(folder, "gone", "note.txt"), bytes("new"))).toEqual(
      err(failure("targetMissing", { name: "note.txt", reason: "ENOENT" })),
    );
  });
});

/** Fails at one step; closing still closes, as the system does even where it reports an error. */
const failingAt = (step: "open" | "writeFile" | "sync" | "close" | "rename", code: string): FileSystem => ({
  ...nodeFileSystem,
  open: async (path, flags) => {
    if (flags === "r") return nodeFileSystem.open(path, flags);
    if (step === "open") throw systemError(code);
    const file = await nodeFileSystem.open(path, flags);
    return {
      writeFile: (data) =>
        step === "writeFile"
          ? file.writeFile(data.subarray(0, 1)).then(() => Promise.reject(systemError(code)))
          : file.writeFile(data),
      chmod: (mode) => file.chmod(mode),
      sync: () => (step === "sync" ? Promise.reject(systemError(code)) : file.sync()),
      close: async () => {
        await file.close();
        if (step === "close") throw systemError(code);
      },
    };
  },
  rename: (from, to) => (step === "rename" ? Promise.reject(systemError(code)) : nodeFileSystem.rename(from, to)),
});

describe("saveFile, where the system fails", () => {
  const codes = [
    ["ENOSPC", "diskFull"],
    ["EDQUOT", "diskFull"],
    ["EACCES", "targetNotWritable"],
    ["EPERM", "targetNotWritable"],
    ["EROFS", "targetNotWritable"],
    ["ENOENT", "targetMissing"],
    ["EISDIR", "targetIsFolder"],
    ["ENAMETOOLONG", "nameTooLong"],
    ["EIO", "saveFailed"],
  ] as const;
  const steps = ["open", "writeFile", "sync", "close", "rename"] as const;
  const cases = steps.flatMap((step) => codes.map(([code, expected]) => ({ step, code, expected })));

  it.each(cases)("$code at $step is $expected; the old file stands alone", async ({ step, code, expected }) => {
    writeFileSync(join(folder, "note.txt"), "old");
    const saving = await saveFile(join(folder, "note.txt"), bytes("new"), failingAt(step, code));
    expect(saving).toEqual(err(failure(expected, { name: "note.txt", reason: code })));
    expect(content()).toEqual([["note.txt", "old"]]);
  });

  it("warns where the folder could not be synced after the rename", async () => {
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      open: (path, flags) => (flags === "r" ? Promise.reject(systemError("EIO")) : nodeFileSystem.open(path, flags)),
    };
    expect(await saveFile(join(folder, "note.txt"), bytes("new"), fileSystem)).toEqual(
      ok({ warnings: [{ code: "folderNotSynced", facts: {} }] }),
    );
    expect(content()).toEqual([["note.txt", "new"]]);
  });
});

describe("sweepStrays", () => {
  it("removes what a dead process left, and nothing else", async () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const mine = strayName();
    const abandoned = mine.replace(`-${process.pid}-`, `-${dead}-`);
    const elsewhere = abandoned.replace(/^\.precis-.{8}/, ".precis-00000000");
    for (const name of [mine, abandoned, elsewhere, "note.txt"]) await writeFile(join(folder, name), "");
    await mkdir(join(folder, abandoned.replace(/.{4}\.tmp$/, "0000.tmp")));
    await sweepStrays(folder);
    expect((await readdir(folder)).sort()).toEqual([elsewhere, mine, "note.txt"].sort());
  });
});

const mountPossible = process.platform === "linux" && canMount();
function canMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), "precis-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at]).status === 0;
  if (mounted) spawnSync("umount", [at]);
  rmSync(at, { recursive: true });
  return mounted;
}

describe.skipIf(!mountPossible)("saveFile on a full disk (needs the right to mount a tmpfs)", () => {
  it("reports it, keeps the old file and leaves nothing beside it", async () => {
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]);
    try {
      await writeFile(join(folder, "note.txt"), "old");
      const saving = await saveFile(join(folder, "note.txt"), new Uint8Array(2 ** 21));
      expect(saving).toEqual(err(failure("diskFull", { name: "note.txt", reason: "ENOSPC" })));
      expect(content()).toEqual([["note.txt", "old"]]);
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});

describe.skipIf(process.getuid?.() === 0)("saveFile without the right to write (not as root)", () => {
  it("says so", async () => {
    await chmod(folder, 0o500);
    expect(await saveFile(join(folder, "note.txt"), bytes("new"))).toMatchObject({
      failure: { code: "targetNotWritable" },
    });
    await chmod(folder, 0o700);
  });
});

describe("saveFile, killed at any moment", () => {
  const saverScript = (target: string) => `
    import { saveFile } from ${JSON.stringify(join(import.meta.dirname, "save-file.ts"))};
    for (let round = 0; ; round += 1) {
      const bytes = new Uint8Array(200_000).fill(round % 2 === 0 ? 65 : 66);
      await saveFile(${JSON.stringify(target)}, bytes);
      if (round === 0) process.stdout.write("saving");
    }`;

  it("leaves the old file or the new one, whole, in 30 kills", { timeout: 120_000 }, async () => {
    const target = join(folder, "note.txt");
    for (let round = 0; round < 30; round += 1) {
      const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", saverScript(target)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      // A save takes a few: each round at another moment, the same ones every time.
      const after = (round * 20) / 30;
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill("SIGKILL");
      await once(child, "exit");
      const saved = await readFile(target);
      const [first] = saved;
      expect([65, 66], `killed after ${after} ms`).toContain(first);
      expect(saved.equals(Buffer.alloc(200_000, first)), `killed after ${after} ms`).toBe(true);
    }
    await sweepStrays(folder);
    expect(await readdir(folder)).toEqual(["note.txt"]);
  });
});
