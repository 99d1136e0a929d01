import { expect, test } from "vitest";
import { dayAfterKey, weeksOf } from "./month-days.ts";

test("a month is weeks from Monday to Sunday, with nothing before its first day and after its last", () => {
  const [first, ...rest] = weeksOf("2026-02-17");
  const day = (number: number) => `2026-02-${String(number).padStart(2, "0")}`;
  expect(first).toEqual([...Array(6).fill(undefined), day(1)]);
  expect(rest.map(([monday]) => monday)).toEqual([2, 9, 16, 23].map(day));
  expect(
    weeksOf("2026-02-17")
      .flat()
      .filter((one) => one !== undefined),
  ).toHaveLength(28);
  expect(weeksOf("2024-02-01").flat()).toContain("2024-02-29");
  expect(weeksOf("2026-06-01")[0]?.[0]).toBe("2026-06-01");
});

test.each([
  ["ArrowLeft", "2026-03-01", "2026-02-28"],
  ["ArrowRight", "2026-12-31", "2027-01-01"],
  ["ArrowUp", "2026-11-12", "2026-11-05"],
  ["ArrowDown", "2026-11-12", "2026-11-19"],
  ["Home", "2026-11-12", "2026-11-09"],
  ["End", "2026-11-12", "2026-11-15"],
  ["Home", "2026-11-15", "2026-11-09"],
  ["PageUp", "2026-03-31", "2026-02-28"],
  ["PageDown", "2026-12-31", "2027-01-31"],
  ["PageDown", "9999-12-05", "9999-12-31"],
  ["ArrowLeft", "0000-01-01", "0000-01-01"],
])("%s goes from %s to %s", (key, from, to) => {
  expect(dayAfterKey(from, key, false)).toBe(to);
});

test("with Shift a page is a year, and other keys go nowhere", () => {
  expect(dayAfterKey("2024-02-29", "PageDown", true)).toBe("2025-02-28");
  expect(dayAfterKey("2024-02-29", "PageUp", true)).toBe("2023-02-28");
  expect(dayAfterKey("2024-02-29", "a", false)).toBeUndefined();
});
