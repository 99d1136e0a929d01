import type { watch } from "node:fs";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ShelfWatch, type WatchOptions } from "./shelf-watch.ts";

let scratch: string;
let folder: string;
let told: number;
let shelf: ShelfWatch;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "precis-watch-"));
  folder = join(scratch, "templates");
  mkdirSync(folder);
  told = 0;
});
afterEach(() => {
  shelf.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** At once, as a look that is under way while a file is being written sees it twice. */
function put(name: string, words: string): void {
  const beside = join(scratch, name);
  writeFileSync(beside, words);
  renameSync(beside, join(folder, name));
}
async function watching(options: WatchOptions): Promise<void> {
  shelf = new ShelfWatch(
    folder,
    () => {
      told += 1;
    },
    options,
  );
  await shelf.start();
}
const toBeTold = (times: number) => vi.waitFor(() => expect(told).toBe(times), { timeout: 20_000, interval: 5 });

const never = 2 ** 30;
const bySystem = { pollMilliseconds: never, settleMilliseconds: 1 };
const byLooking = {
  pollMilliseconds: 5,
  watch: (() => {
    throw Object.assign(new Error("no watches left"), { code: "ENOSPC" });
  }) as unknown as typeof watch,
};

describe.each([
  ["by the system's word", bySystem],
  ["by looking now and then, where the system cannot watch", byLooking],
])("a folder that is watched %s", (_, options) => {
  it("tells of a file that comes, changes, goes", async () => {
    await watching(options);
    put("a.precis-template", "one");
    await toBeTold(1);
    put("a.precis-template", "other");
    await toBeTold(2);
    rmSync(join(folder, "a.precis-template"));
    await toBeTold(3);
  });
});

describe("a folder that is watched", () => {
  it("by looking goes, and comes again as another one", async () => {
    await watching({ pollMilliseconds: 5 });
    renameSync(folder, join(scratch, "away"));
    await toBeTold(1);
    mkdirSync(folder);
    await toBeTold(2);
    put("a.precis-template", "one");
    await toBeTold(3);
  });

  it("that is not there yet is watched when it comes", async () => {
    rmSync(folder, { recursive: true });
    await watching({ pollMilliseconds: 5 });
    mkdirSync(folder);
    await toBeTold(1);
  });

  it("is not watched by the system until it answers: on a drive that hangs, asking would hold up everything", async () => {
    rmSync(folder, { recursive: true });
    const asked = vi.fn(byLooking.watch);
    await watching({ pollMilliseconds: 5, watch: asked as unknown as typeof watch });
    await shelf.look();
    expect(asked).not.toHaveBeenCalled();
    mkdirSync(folder);
    await toBeTold(1);
    expect(asked).toHaveBeenCalled();
  });

  it("tells of nothing that is no template", async () => {
    await watching({ ...bySystem, watch: byLooking.watch });
    put("note.txt", "x");
    put(".precis-1-2-3.tmp", "x");
    put("._a.precis-template", "x");
    mkdirSync(join(folder, "more"));
    await shelf.look();
    expect(told).toBe(0);
  });

  it("tells of a change at once when it is asked to look, and not again", async () => {
    await watching(bySystem);
    put("a.precis-template", "one");
    await Promise.all([shelf.look(), shelf.look()]);
    await shelf.look();
    expect(told).toBe(1);
  });

  it("tells of nothing once it is closed", async () => {
    await watching(byLooking);
    shelf.close();
    put("a.precis-template", "one");
    await shelf.look();
    expect(told).toBe(0);
  });
});
