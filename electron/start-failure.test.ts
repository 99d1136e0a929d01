/** A program that cannot start says so in a sentence, and ends. */
import { expect, test } from "vitest";
import { startDesktop } from "./testing/start-desktop.ts";

test("a host that cannot be made is told in the system's language, with the reason", async () => {
  const { app, errorBoxes, windows } = await startDesktop({
    languages: ["ru"],
    hostFailure: new Error("EACCES: permission denied"),
  });
  expect(errorBoxes).toEqual([["Précis не запустился", expect.stringContaining("EACCES: permission denied")]]);
  await expect.poll(() => app.calls.at(-1)).toEqual(["exit", 1]);
  expect(windows).toEqual([]);
});
