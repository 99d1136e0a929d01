import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameData } from "./same-data.ts";

describe("sameData", () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{}, null, false],
    [{ constructor: "x" }, {}, false],
    [{ a: 1 }, { a: "1" }, false],
  ])("of %j and %j", (left, right, same) => {
    expect([sameData(left, right), sameData(right, left)]).toEqual([same, same]);
  });

  it("is true of every value and its copy", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameData(value, structuredClone(value))));
  });
});
