import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginHistory,
  type Done,
  type History,
  mostSteps,
  record,
  redo,
  redoable,
  redoableSteps,
  undo,
  undoable,
  undoableSteps,
} from "./history.ts";

const namesOf = (steps: readonly Done<string>[]) => steps.map(({ name }) => name);
const typed = (history: History<string>, ...values: readonly string[]) =>
  values.reduce((so, value) => record(so, { value, name: "type" }), history);

describe("history", () => {
  it("goes back and forth through named steps", () => {
    const written = record(record(beginHistory("a"), { value: "b", name: "write" }), { value: "c", name: "move" });
    expect([undoable(written), redoable(written)]).toEqual(["move", undefined]);
    const back = undo(written);
    expect([back.present.value, undoable(back), redoable(back)]).toEqual(["b", "write", "move"]);
    expect(redo(back)).toEqual(written);
  });
  it("names its steps, and goes over several of them at once", () => {
    const names = ["write", "move", "accept", "write"];
    const done = names.reduce((so, name, index) => record(so, { value: `${index}`, name }), beginHistory("start"));
    expect(namesOf(undoableSteps(done))).toEqual(["write", "accept", "move", "write"]);
    expect(redoableSteps(done)).toEqual([]);
    expect(undoableSteps(done, 1)).toEqual([{ name: "write", before: "2", after: "3" }]);
    const back = undo(done, 3);
    expect([back.present.value, namesOf(undoableSteps(back)), namesOf(redoableSteps(back))]).toEqual([
      "0",
      ["write"],
      ["move", "accept", "write"],
    ]);
    expect(redoableSteps(back, 1)).toEqual([{ name: "move", before: "0", after: "1" }]);
    expect([redo(back, 2).present.value, undo(done, 99).present.value, redo(back, 99)]).toEqual(["2", "start", done]);
    expect([undo(undo(undo(done))), redo(redo(redo(back)))]).toEqual([back, done]);
  });
  it("forgets what was undone once something else is done", () => {
    const other = typed(undo(typed(beginHistory("a"), "b", "c")), "d");
    expect([other.past.map((step) => step.value), other.present.value, other.future]).toEqual([["a", "b"], "d", []]);
  });
  it("keeps edits in a row with one key as one step, until one was undone", () => {
    const letters = ["x", "xy", "xyz"].reduce(
      (so, value) => record(so, { value, name: "type", merge: "point-1" }),
      beginHistory(""),
    );
    expect(undo(letters).present.value).toBe("");
    const after = record(redo(undo(letters)), { value: "xyz!", name: "type", merge: "point-1" });
    expect(undo(after).present.value).toBe("xyz");
  });
  it("is the same history where nothing was changed, undone or redone", () => {
    const begun = beginHistory("a");
    expect([record(begun, { value: "a", name: "type" }), undo(begun), redo(begun)].every((it) => it === begun)).toBe(
      true,
    );
  });
  it("remembers a thousand steps and lets the oldest go", () => {
    const long = typed(beginHistory("start"), ...Array.from({ length: mostSteps + 5 }, (_, index) => String(index)));
    expect([long.past.length, long.past.at(0)?.value, long.present.value]).toEqual([mostSteps, "4", "1004"]);
  });
  it("undoes all and redoes all to where it was, whatever was done", () => {
    const step = fc.record({ value: fc.nat(5), name: fc.constantFrom("a", "b") }, { requiredKeys: ["value", "name"] });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const done = steps.reduce(record, beginHistory(-1));
        const times = done.past.length;
        const repeat = (go: typeof undo, from: History<number>) =>
          Array.from({ length: times }).reduce<History<number>>((so) => go(so), from);
        const undone = repeat(undo, done);
        expect(undone.present.value).toBe(-1);
        expect(repeat(redo, undone)).toEqual(done);
      }),
    );
  });
});
