import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { samplePoint } from "../../testing/sample-briefing.ts";
import { marksByBlock, marksOf, piecesOf } from "./marks.ts";

const origin = (start: number, end: number) => [{ articleId: "a", start, end }];

test("marks lead from the text to its points; dismissed points and other articles leave none", () => {
  const points = [
    samplePoint("late", "goal", { origins: origin(5, 9), standing: "offered" }),
    samplePoint("gone", "fact", { origins: origin(0, 4), standing: "dismissed" }),
    samplePoint("split", "quote", { origins: [...origin(0, 2), ...origin(12, 14)] }),
    samplePoint("elsewhere", "fact", { origins: [{ articleId: "b", start: 0, end: 4 }] }),
  ];
  expect(marksOf(points, "a")).toEqual([
    { point: "split", kind: "quote", faint: false, start: 0, end: 2 },
    { point: "late", kind: "goal", faint: true, start: 5, end: 9 },
    { point: "split", kind: "quote", faint: false, start: 12, end: 14 },
  ]);
});

test("where marks overlap, each piece knows all of them, the shortest first", () => {
  const marks = marksOf(
    [samplePoint("long", "goal", { origins: origin(2, 8) }), samplePoint("short", "quote", { origins: origin(6, 9) })],
    "a",
  );
  const pieces = piecesOf({ start: 0, end: 10 }, marks);
  expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ point }) => point)])).toEqual([
    [0, 2, []],
    [2, 6, ["long"]],
    [6, 8, ["short", "long"]],
    [8, 9, ["short"]],
    [9, 10, []],
  ]);
});

test("each block has the marks over it, and one that runs on is over all that it touches", () => {
  const blocks = [
    { kind: "headline" as const, start: 0, end: 4 },
    { kind: "paragraph" as const, start: 5, end: 9 },
    { kind: "paragraph" as const, start: 10, end: 14 },
    { kind: "paragraph" as const, start: 15, end: 19 },
  ];
  const marks = marksOf(
    [
      samplePoint("long", "goal", { origins: origin(6, 12) }),
      samplePoint("short", "quote", { origins: origin(7, 9) }),
      samplePoint("between", "fact", { origins: origin(14, 15) }),
    ],
    "a",
  );
  const named = blocks.map((block) =>
    marksByBlock(blocks, marks)
      .get(block)
      ?.map(({ point }) => point),
  );
  expect(named).toEqual([undefined, ["long", "short"], ["long"], undefined]);
});

test("the pieces of a block are the block, whatever is marked", () => {
  const offset = integer({ min: 0, max: 60 });
  const mark = record({ from: offset, length: integer({ min: 1, max: 30 }), kind: constantFrom("goal", "quote") });
  assert(
    property(offset, integer({ min: 1, max: 40 }), array(mark), (start, length, drawn) => {
      const points = drawn.map(({ from, length, kind }, index) =>
        samplePoint(`p${index}`, kind === "goal" ? "goal" : "quote", { origins: origin(from, from + length) }),
      );
      const block = { start, end: start + length };
      const pieces = piecesOf(block, marksOf(points, "a"));
      expect(pieces[0]?.start).toBe(block.start);
      expect(pieces.at(-1)?.end).toBe(block.end);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.start).toBeLessThan(piece.end);
        expect(pieces[index + 1]?.start ?? block.end).toBe(piece.end);
      }
    }),
  );
});
