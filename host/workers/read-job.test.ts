import { expect, test } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err } from "#core/result.ts";
import { readSource } from "./read-job.ts";

test("a source of more paragraphs than anybody reads is refused before anything is made of them", async () => {
  const bytes = new TextEncoder().encode("Да.\n\n".repeat(200_001));
  expect(await readSource({ kind: "read", name: "list.txt", bytes, suggest: true })).toEqual(
    err(failure("sourceTooManyBlocks", { name: "list.txt", limit: 200_000 })),
  );
});
