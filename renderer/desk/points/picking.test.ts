import { describe, expect, it } from "vitest";
import { nothingPicked, type Picking, pickTo, stillThere, togglePick } from "./picking.ts";

const shown = ["a", "b", "c", "d", "e"];
const picked = ({ points }: Picking) => [...points].toSorted().join("");

describe("picking points", () => {
  it("takes them one by one, and lets them go", () => {
    const two = togglePick(togglePick(nothingPicked, "b"), "d");
    expect([picked(two), picked(togglePick(two, "b"))]).toEqual(["bd", "d"]);
  });
  it("takes all from the last one to another, in either direction", () => {
    const one = togglePick(nothingPicked, "c");
    expect([picked(pickTo(one, "e", shown, undefined)), picked(pickTo(one, "a", shown, undefined))]).toEqual([
      "cde",
      "abc",
    ]);
  });
  it("begins a range where the keyboard is, when nothing was picked", () => {
    expect(picked(pickTo(nothingPicked, "c", shown, "b"))).toBe("bc");
    expect(picked(pickTo(nothingPicked, "c", shown, undefined))).toBe("c");
  });
  it("keeps what was picked beside", () => {
    const beside = togglePick(togglePick(nothingPicked, "a"), "c");
    expect(picked(pickTo(beside, "d", shown, undefined))).toBe("acd");
  });
  it("picks nothing that does not show", () => {
    expect(picked(pickTo(togglePick(nothingPicked, "a"), "gone", shown, undefined))).toBe("a");
  });
  it("lets go of what is gone, and is else the same", () => {
    const two = togglePick(togglePick(nothingPicked, "b"), "d");
    expect(picked(stillThere(two, new Set(["d", "e"])))).toBe("d");
    expect(stillThere(two, new Set(shown))).toBe(two);
  });
});
