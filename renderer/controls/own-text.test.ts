import { expect, test } from "vitest";
import { createEchoes } from "./own-text.ts";

test("what comes back late is known again, also when steps are left out", () => {
  const echoes = createEchoes();
  for (const text of ["w", "wo", "wor", "word"]) echoes.say(text);
  expect(["w", "wor", "word"].map(echoes.hear)).toEqual([true, true, true]);
});

test("what the field did not say, or said before something newer was heard, is news", () => {
  const echoes = createEchoes();
  echoes.say("w");
  echoes.say("wo");
  expect(["wo", "w", "undone"].map(echoes.hear)).toEqual([true, false, false]);
});
