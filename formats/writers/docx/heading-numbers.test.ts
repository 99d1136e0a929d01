import { describe, expect, it } from "vitest";
import { heading, numbered } from "../testing/building.ts";
import { headingNumbers } from "./heading-numbers.ts";

const of = (...labels: readonly (readonly [level: 1 | 2 | 3, number?: string])[]) =>
  headingNumbers(
    labels.map(([level, number]) =>
      number === undefined ? heading("Words", level) : numbered(number, heading("Words", level)),
    ),
  );

describe("the numbers of headings", () => {
  it("are Word's where it would count the same, whatever stands round the figures", () => {
    expect(of([1, "1."], [2, "1.1."], [1, "2."], [2, "2.1."], [3, "2.1.1"])).toEqual(["%1.", "%1.%2.", "%1.%2.%3"]);
    expect(of([1, "§ 1"], [1], [2, "(1)"], [2, "(2)"], [1, "§ 2"], [2, "(1)"])).toEqual(["§ %1", "(%2)", undefined]);
  });
  it("are not where there are none", () => {
    expect(of([1], [2])).toBeUndefined();
  });
  it.each([
    [
      "a number is left out",
      [
        [1, "1."],
        [1, "3."],
      ],
    ],
    ["they begin elsewhere", [[1, "2."]]],
    ["a level stands under none", [[2, "1.1"]]],
    [
      "a level counts on under another",
      [
        [1, "1."],
        [2, "1)"],
        [1, "2."],
        [2, "2)"],
      ],
    ],
    [
      "they are letters",
      [
        [1, "А."],
        [1, "Б."],
      ],
    ],
    ["they would be read as places", [[1, "%1 1"]]],
    [
      "one looks unlike the others",
      [
        [1, "1."],
        [1, "2)"],
      ],
    ],
  ] as const)("are printed as they stand where %s", (_, labels) => {
    expect(of(...labels)).toBeUndefined();
  });
});
