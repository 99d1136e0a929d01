/** What is read in high contrast stands out 7:1 (WCAG 2.2, 1.4.6), whatever it stands on; lines 3:1 (1.4.11). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("contrast.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);
const grounds = ["ground", "panel", "raised", "paper", "hover", "pressed", "selection"];

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string, theme: "light" | "dark"): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[theme] ?? "#000000"))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tooFaint = (pairs: readonly (readonly [string, string])[], least: number) =>
  (["light", "dark"] as const).flatMap((theme) =>
    pairs
      .filter(([one, other]) => ratio(one, other, theme) < least)
      .map(([one, other]) => `${theme}: ${one} on ${other} ${ratio(one, other, theme).toFixed(1)}`),
  );

test("words stand out 7:1", () => {
  const inks = ["ink", "ink-quiet", "accent", "danger", "caution", "goal", "quote", "next-step", "fact"];
  const onGrounds = inks.flatMap((ink) => grounds.slice(0, 4).map((ground) => [ink, ground] as const));
  const onTints = grounds.slice(4).map((ground) => ["ink", ground] as const);
  const own = [
    ["on-accent", "accent"],
    ["ink", "accent-tint"],
    ["ink", "quote-tint"],
    ["danger", "danger-tint"],
    ["caution", "caution-tint"],
  ] as const;
  expect(colours.size).toBe(25);
  expect(tooFaint([...onGrounds, ...onTints, ...own], 7)).toEqual([]);
});

test("lines stand out 3:1", () => {
  const lines = ["line", "line-strong"].flatMap((line) => grounds.slice(0, 4).map((ground) => [line, ground] as const));
  expect(tooFaint(lines, 3)).toEqual([]);
});
