/** Columns as wide as their texts ask, within the table's width. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellPieces, fitColumns } from "./column-widths.ts";

/** So many words of a width. */
const cell = (count: number, width: number): CellPieces => Array.from({ length: count }, () => ({ width, space: 5 }));

describe("columns", () => {
  it("stay as they are asked for where every text has room", () => {
    expect(fitColumns([100, 100], [[cell(3, 20), cell(1, 50)]])).toEqual([100, 100]);
  });

  it("give what they do not need to one whose text is longer, as far as that saves lines", () => {
    // Fifteen words in 100 points are four lines; five of them, 120 points, make it three.
    const [action = 0, owner = 0] = fitColumns([100, 100], [[cell(15, 20), cell(1, 10)]]);
    expect([action >= 120, owner >= 10, action + owner]).toEqual([true, true, 200]);
  });

  it("make room for a word that would stick out", () => {
    const [, due = 0] = fitColumns([200, 50], [[cell(30, 20), cell(1, 80)]]);
    expect(due).toBeGreaterThanOrEqual(80);
  });

  it("are not squeezed by a word of another column that no column could hold", () => {
    const rows = Array.from({ length: 6 }, () => [
      [...cell(2, 50), ...cell(1, 700)],
      cell(2, 60),
      cell(1, 40),
      cell(1, 20),
    ]);
    const widths = fitColumns([200, 80, 60, 60], rows);
    expect(widths.map((width, index) => width >= ([180, 60, 40, 20][index] ?? 0))).toEqual([true, true, true, true]);
  });

  it("share what is lacking where several words ask for more than there is", () => {
    const [, second = 0, third = 0, fourth = 0] = fitColumns(
      [200, 80, 60, 60],
      [[cell(1, 400), cell(1, 300), cell(1, 300), cell(1, 20)]],
    );
    expect([fourth >= 20, Math.abs(second - third) < 30]).toEqual([true, true]);
  });

  it("keep the table's width, whatever stands in them", () => {
    const width = fc.integer({ min: 30, max: 300 });
    const piece = fc.record({ width: fc.integer({ min: 0, max: 90 }), space: fc.integer({ min: 0, max: 5 }) });
    const text = fc.array(piece, { maxLength: 20 });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((count) =>
        fc.tuple(
          fc.array(width, { minLength: count, maxLength: count }),
          fc.array(fc.array(text, { minLength: count, maxLength: count }), { maxLength: 8 }),
        ),
      );
    fc.assert(
      fc.property(table, ([given, rows]) => {
        const widths = fitColumns(given, rows);
        const sum = (row: readonly number[]) => row.reduce((total, part) => total + part, 0);
        expect(sum(widths)).toBeCloseTo(sum(given));
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
