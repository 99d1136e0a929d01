import { describe, expect, it } from "vitest";
import { commandOfKeys, type KeyPlace } from "./card-keys.ts";

type Held = "alt" | "ctrl" | "meta" | "shift";

function press(place: KeyPlace, key: string, ...held: readonly Held[]) {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const has = (one: Held) => held.includes(one);
  return commandOfKeys(
    { key, code, altKey: has("alt"), ctrlKey: has("ctrl"), metaKey: has("meta"), shiftKey: has("shift") },
    place,
  );
}

describe("keys on a card", () => {
  it("are letters and arrows where the card itself has the keyboard", () => {
    expect(
      ["ArrowDown", "Enter", " ", "a", "d", "g", "q", "n", "f", "r", "p", "Delete"].map((key) => press("card", key)),
    ).toEqual([
      "down",
      "edit",
      "pick",
      "accept",
      "dismiss",
      "kind.goal",
      "kind.quote",
      "kind.nextStep",
      "kind.fact",
      "restore",
      "paraphrase",
      "remove",
    ]);
  });
  it("are left to the words where those are written", () => {
    expect(["ArrowDown", "Enter", " ", "a", "Delete"].map((key) => press("words", key))).toEqual(
      Array(5).fill(undefined),
    );
    expect([press("words", "a", "ctrl"), press("words", "ArrowUp", "shift")]).toEqual([undefined, undefined]);
  });
  it("move, split, merge, restore and paraphrase from within the words", () => {
    expect([
      press("words", "ArrowUp", "alt"),
      press("words", "ArrowDown", "alt"),
      press("words", "Enter", "ctrl"),
      press("words", "Enter", "meta", "shift"),
      press("words", "r", "alt"),
      press("words", "p", "alt"),
      press("words", "Escape"),
    ]).toEqual(["moveUp", "moveDown", "split", "merge", "restore", "paraphrase", "leave"]);
  });
  it("work in any layout", () => {
    const russian = { key: "к", code: "KeyR", altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };
    expect(commandOfKeys(russian, "words")).toBe("restore");
    expect(commandOfKeys({ ...russian, key: "ф", code: "KeyA", altKey: false }, "card")).toBe("accept");
  });
  it("pick with Shift and all with Ctrl", () => {
    expect([press("card", "ArrowDown", "shift"), press("card", "a", "ctrl"), press("card", "Escape")]).toEqual([
      "pickDown",
      "pickAll",
      "unpick",
    ]);
  });
  it("are not taken from AltGr, which writes letters", () => {
    expect(press("words", "r", "alt", "ctrl")).toBeUndefined();
  });
});
