import { expect, test } from "vitest";
import { daySeparator, readDay, writeDay } from "./day-figures.ts";

test("a day is written in the order of the UI's languages, and read back", () => {
  const languages = ["en", "ru", "ky", "kk", "az", "tr", "uz"];
  const written = languages.map((language) => writeDay("2027-05-09", daySeparator(language)));
  expect(written).toEqual([
    "09/05/2027",
    "09.05.2027",
    "09.05.2027",
    "09.05.2027",
    "09.05.2027",
    "09.05.2027",
    "09/05/2027",
  ]);
  expect(written.map(readDay)).toEqual(languages.map(() => "2027-05-09"));
  expect(writeDay("", ".")).toBe("");
});

test.each([
  ["2027-05-09", "2027-05-09"],
  [" 9. 5. 2027 ", "2027-05-09"],
  ["9-5-2027", "2027-05-09"],
  ["29.02.2028", "2028-02-29"],
  ["", ""],
  ["29.02.2027", undefined],
  ["05/13/2027", undefined],
  ["9.5.27", undefined],
  ["9.5.202", undefined],
  ["soon", undefined],
])("%j is %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});
