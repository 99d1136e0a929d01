import { expect, test, vi } from "vitest";
import { incomingFiles } from "./incoming.ts";

test("a file is brought as its bytes", async () => {
  expect(await incomingFiles([new File(["Да"], "note.txt")])).toEqual([
    { name: "note.txt", input: { from: "bytes", name: "note.txt", bytes: new TextEncoder().encode("Да") } },
  ]);
});

test("of a file that is larger than any source may be, nothing is read", async () => {
  const arrayBuffer = vi.fn();
  const file = { name: "disk.img", size: 2 ** 30, arrayBuffer } as unknown as File;
  expect(await incomingFiles([file])).toEqual([{ name: "disk.img", input: { from: "tooLarge", name: "disk.img" } }]);
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test("one that cannot be read is named, and the others are brought", async () => {
  const folder = { name: "notes", size: 0, arrayBuffer: () => Promise.reject(new Error("a folder")) };
  const incoming = await incomingFiles([folder as unknown as File, new File(["Да"], "note.txt")]);
  expect(incoming.map(({ name, input }) => [name, input.from])).toEqual([
    ["notes", "unreadable"],
    ["note.txt", "bytes"],
  ]);
});

test("of files that come to too much together, each that does not fit is named, and the others are brought", async () => {
  const file = (name: string, megabytes: number) =>
    ({ name, size: megabytes * 2 ** 20, arrayBuffer: async () => new ArrayBuffer(1) }) as unknown as File;
  const incoming = await incomingFiles([file("a.pdf", 40), file("b.pdf", 45), file("c.pdf", 30), file("d.pdf", 10)]);
  expect(incoming.map(({ name, input }) => [name, input.from, "together" in input && input.together])).toEqual([
    ["a.pdf", "bytes", false],
    ["b.pdf", "tooLarge", true],
    ["c.pdf", "bytes", false],
    ["d.pdf", "tooLarge", true],
  ]);
});

test("a project may be larger than a source, and takes no room from what comes with it", async () => {
  const file = (name: string, megabytes: number) =>
    ({ name, size: megabytes * 2 ** 20, arrayBuffer: async () => new ArrayBuffer(1) }) as unknown as File;
  const incoming = await incomingFiles([file("a.precis", 100), file("b.precis", 101), file("c.pdf", 50)]);
  expect(incoming.map(({ name, input }) => [name, input.from])).toEqual([
    ["a.precis", "bytes"],
    ["b.precis", "tooLarge"],
    ["c.pdf", "bytes"],
  ]);
});
