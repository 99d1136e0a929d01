import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { readSourceFile } from "./read-source-file.ts";

const folder = mkdtempSync(join(tmpdir(), "precis-source-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file that says it is so large, and takes no room on the disk. */
function sparse(name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  truncateSync(path, bytes);
  return path;
}

it("gives the bytes of a file", async () => {
  const path = join(folder, "note.txt");
  writeFileSync(path, "Да");
  expect(await readSourceFile(path)).toEqual(ok(new TextEncoder().encode("Да")));
});

it("refuses one of a gigabyte by its size, and takes nothing of it into memory", async () => {
  const path = sparse("disk.txt", 2 ** 30);
  const held = process.memoryUsage().arrayBuffers;
  expect(await readSourceFile(path)).toEqual(err(failure("sourceTooLarge", { name: "disk.txt", limitMegabytes: 50 })));
  expect(process.memoryUsage().arrayBuffers - held).toBeLessThan(2 ** 20);
});

it("reads one of just the size that is allowed, and none that is a byte larger", async () => {
  const read = await readSourceFile(sparse("allowed.txt", 50 * 2 ** 20));
  expect(read.ok && read.value.length).toBe(50 * 2 ** 20);
  expect(await readSourceFile(sparse("larger.txt", 50 * 2 ** 20 + 1))).toMatchObject({ ok: false });
});

it("reads a project of twice that size, which holds the sources of a whole briefing", async () => {
  const larger = sparse("larger.precis", 100 * 2 ** 20 + 1);
  expect(await readSourceFile(larger)).toEqual(
    err(failure("sourceTooLarge", { name: "larger.precis", limitMegabytes: 100 })),
  );
  const read = await readSourceFile(sparse("allowed.PRECIS", 100 * 2 ** 20));
  expect(read.ok && read.value.length).toBe(100 * 2 ** 20);
});

it("names what is gone, and what is a folder", async () => {
  expect(await readSourceFile(join(folder, "gone.txt"))).toMatchObject({ failure: { code: "sourceMissing" } });
  expect(await readSourceFile(folder)).toMatchObject({ failure: { code: "sourceEmpty" } });
});
