import { expect, test, vi } from "vitest";
import { incomingFile } from "./incoming.ts";

test("a file is brought as its bytes", async () => {
  expect(await incomingFile(new File(["Да"], "note.txt"))).toEqual({
    name: "note.txt",
    input: { from: "bytes", name: "note.txt", bytes: new TextEncoder().encode("Да") },
  });
});

test("of a file that is larger than any source may be, nothing is read", async () => {
  const arrayBuffer = vi.fn();
  const file = { name: "disk.img", size: 2 ** 30, arrayBuffer } as unknown as File;
  expect(await incomingFile(file)).toEqual({ name: "disk.img", input: { from: "tooLarge", name: "disk.img" } });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
