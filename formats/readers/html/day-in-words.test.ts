import { expect, test } from "vitest";
import { dayInWords } from "./day-in-words.ts";

test.each([
  ["Tue, 11 Mar 2025 06:00:00 GMT", "2025-03-11"],
  ["14:20 середа, 23 квітня 2025", "2025-04-23"],
  ["Updated 18:05 March 11, 2025", "2025-03-11"],
  ["Lunes, 3 de marzo de 2025", "2025-03-03"],
  ["2025 жылғы 9 қазан", "2025-10-09"],
  ["2025. március 3.", "2025-03-03"],
  ["2025年7月8日 10:20", "2025-07-08"],
  ["4 มีนาคม 2568", "2025-03-04"],
  ["20250708", "2025-07-08"],
  ["12/31/2024", "2024-12-31"],
])("%s", (words, day) => {
  expect(dayInWords(words)).toBe(day);
});

test("figures with strokes are read as the page's country writes them", () => {
  expect(dayInWords("03/04/2025")).toBe("2025-04-03");
  expect(dayInWords("03/04/2025", true)).toBe("2025-03-04");
});

test.each(["31.02.2025", "in March", "tel. 555 20 25", ""])("no day: %s", (words) => {
  expect(dayInWords(words)).toBeUndefined();
});
