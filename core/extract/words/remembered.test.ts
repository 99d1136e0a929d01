import { expect, it } from "vitest";
import { mostMet, Remembered } from "./remembered.ts";

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `w${from + index}`);

it("finds out once about what is met again and again, however much is new", () => {
  const asked: string[] = [];
  const met = new Remembered<string>();
  const look = (word: string) =>
    met.of(word, (each) => {
      asked.push(each);
      return each.toUpperCase();
    });
  for (const word of words(5 * mostMet)) {
    look(word);
    expect(look("usual")).toBe("USUAL");
  }
  expect(asked.filter((word) => word === "usual")).toHaveLength(1);
  expect(asked).toHaveLength(5 * mostMet + 1);
});

it("forgets what was not met for long", () => {
  let asked = 0;
  const met = new Remembered<number>();
  const look = (word: string) => met.of(word, () => ++asked);
  look("once");
  for (const word of words(2 * mostMet)) look(word);
  expect(look("once")).toBe(asked);
});
