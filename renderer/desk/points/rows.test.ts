import { describe, expect, it } from "vitest";
import { samplePoint, sampleTemplate } from "../../testing/sample-briefing.ts";
import { outlineOf } from "./outline.ts";
import { cardBeside, findRow, foldKey, rowsOf, unplacedGroup } from "./rows.ts";

const points = [
  samplePoint("one", "goal"),
  samplePoint("two", "goal"),
  samplePoint("perhaps", "goal", { standing: "offered" }),
  samplePoint("no", "goal", { standing: "dismissed" }),
  samplePoint("lost", "fact"),
];
const outline = outlineOf(sampleTemplate.sections, points);
const none: ReadonlySet<string> = new Set();
const keysOf = (unfolded: ReadonlySet<string>) => rowsOf(outline, unfolded).rows.map(({ key }) => key);

describe("the rows of the pane", () => {
  it("stand section by section, with what is not in the briefing folded away", () => {
    expect(keysOf(none)).toEqual([
      "/details",
      "summary/text",
      "goals/head",
      "point/one",
      "point/two",
      "goals/offered",
      "goals/dismissed",
      "said/head",
      "said/empty",
      "all/head",
      "all/empty",
      "/unplaced/head",
      "point/lost",
    ]);
  });
  it("have those of a list that is unfolded under its line", () => {
    const keys = keysOf(new Set([foldKey("goals", "dismissed")]));
    expect(keys.slice(5, 8)).toEqual(["goals/offered", "goals/dismissed", "point/no"]);
  });
  it("know their place and their neighbours in the section", () => {
    const { rows } = rowsOf(outline, none);
    const places = rows.flatMap((row) =>
      row.is === "card" ? [[row.id, row.position, row.count, row.before, row.after]] : [],
    );
    expect(places).toEqual([
      ["one", 1, 2, undefined, "two"],
      ["two", 2, 2, "one", undefined],
      ["lost", 1, 1, undefined, undefined],
    ]);
  });
  it("belong to groups without a gap", () => {
    const { rows, groups } = rowsOf(outline, none);
    expect(groups.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["/details", 0, 1],
      ["summary", 1, 2],
      ["goals", 2, 7],
      ["said", 7, 9],
      ["all", 9, 11],
      [unplacedGroup, 11, rows.length],
    ]);
  });
  it("say once that there are no points at all", () => {
    const keys = rowsOf(outlineOf(sampleTemplate.sections, []), none).rows.map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(["/details", "/none"]);
  });
});

describe("looking for a point's row", () => {
  it("finds it, or the list to unfold, or nothing", () => {
    const rows = rowsOf(outline, none);
    expect(["two", "perhaps", "no", "gone"].map((id) => findRow(rows, outline, id))).toEqual([
      { index: 4 },
      { folded: "goals/offered" },
      { folded: "goals/dismissed" },
      undefined,
    ]);
  });
});

describe("where the keyboard goes from cards that leave", () => {
  const rows = rowsOf(outline, none);
  const from = (point: string, ...going: readonly string[]) => cardBeside(rows, point, new Set([point, ...going]));
  it("is the next one that stays, over sections too", () => {
    expect([from("one"), from("one", "two"), from("two")]).toEqual(["two", "lost", "lost"]);
  });
  it("is the one above where none is below, and nowhere where none is left", () => {
    expect([from("lost"), from("lost", "two"), from("lost", "two", "one")]).toEqual(["two", "one", undefined]);
  });
});
