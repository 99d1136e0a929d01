import { join } from "node:path";
import { expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { defaultDataFolder } from "../data-folder.ts";
import { sentencesOf } from "./terminal.ts";
import { loadWords } from "./words.ts";

it.each([
  [failure("sourceEmpty", { name: "note.txt" }), "“note.txt” is empty: there is nothing to read in it."],
  [failure("workerTimeout", { seconds: 10 }), "note.txt: This took longer than 10 seconds and was stopped."],
  [
    failure("unexpected", { reference: "1a2b3c4d" }),
    `note.txt: Something in the program went wrong (1a2b3c4d); your drafts are safe. What is known of it is in ${join(defaultDataFolder(), "errors.log")}.`,
  ],
])("a failure says of which file it is, and a bug where it is noted: %j", (failed, sentences) => {
  expect(sentencesOf(failed, "note.txt", loadWords("en"))).toBe(sentences);
});
