import { describe, expect, it } from "vitest";
import { textStyleSchema } from "../model/page-setup.ts";
import { styleNames } from "../model/style-names.ts";
import { styleSheet } from "./style-sheet.ts";

const plain = styleSheet({ accent: "#0B5A6B", styles: {} });

describe("the style sheet", () => {
  it("has every style, within what a template may set", () => {
    expect(Object.keys(plain).toSorted()).toEqual([...styleNames, "accent"].toSorted());
    expect(styleNames.map((name) => textStyleSchema.parse(plain[name]))).toEqual(styleNames.map((name) => plain[name]));
  });
  it("keeps to two families and five sizes", () => {
    const sizes = new Set(styleNames.map((name) => plain[name].size));
    expect([...sizes].toSorted((one, other) => other - one)).toEqual([18, 13, 10.5, 9.5, 8.5]);
    const serif = styleNames.filter((name) => plain[name].family === "serif");
    expect(serif).toEqual(["title", "body", "lead", "quote", "original", "note"]);
  });
  it("uses the accent for rules alone, and centres nothing but the marking", () => {
    expect(styleNames.filter((name) => plain[name].ink === "accent")).toEqual([]);
    expect(styleNames.filter((name) => plain[name].alignment === "centre")).toEqual(["marking"]);
  });
  it("takes from the template what it sets, field by field, and no more", () => {
    const set = styleSheet({ accent: "#112233", styles: { title: { size: 30, ink: "accent" } } });
    expect(set).toEqual({ ...plain, accent: "#112233", title: { ...plain.title, size: 30, ink: "accent" } });
  });
  it("takes a rule away that the template gives no width", () => {
    const { ruleBelow, ...subtitle } = plain.subtitle;
    expect(ruleBelow).toEqual({ width: 0.5, ink: "quiet" });
    const none = { ruleBelow: { width: 0, ink: "ink" } } as const;
    expect(styleSheet({ accent: plain.accent, styles: { subtitle: none } }).subtitle).toEqual(subtitle);
  });
});
