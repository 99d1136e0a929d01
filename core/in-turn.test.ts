import { expect, it } from "vitest";
import { InTurn } from "./in-turn.ts";

it("lets what is asked of one name happen in order, whatever fails, and other names go ahead", async () => {
  const inTurn = new InTurn();
  const happened: string[] = [];
  let finishFirst: () => void = () => undefined;
  const first = inTurn.run("draft", () => new Promise<void>((resolve) => (finishFirst = resolve)));
  const failing = inTurn.run("draft", async () => {
    happened.push("failing");
    throw new Error("failed");
  });
  const last = inTurn.run("draft", async () => happened.push("last"));
  await inTurn.run("other", async () => happened.push("other"));
  finishFirst();
  await Promise.all([first, expect(failing).rejects.toThrow("failed"), last]);
  expect(happened).toEqual(["other", "failing", "last"]);
});

it("begins at once where nothing of that name is under way", async () => {
  const inTurn = new InTurn();
  const happened: string[] = [];
  const first = inTurn.run("draft", async () => happened.push("first"));
  expect(happened).toEqual(["first"]);
  await first;
  const second = inTurn.run("draft", async () => happened.push("second"));
  expect(happened).toEqual(["first", "second"]);
  await second;
});
