/** The dictionaries that carry the meanings of Russian words over to other languages. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("meanings/", import.meta.url);

describe.each(readdirSync(folder))("%s", (name) => {
  const lines = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");

  it("has a beginning and a Russian word on every line, and each beginning once", () => {
    expect(lines.filter((line) => !/^[^\t\sA-Z]+\t[а-я-]+$/u.test(line))).toEqual([]);
    const beginnings = lines.map((line) => line.split("\t")[0]);
    expect(beginnings.filter((each, index) => beginnings.indexOf(each) !== index)).toEqual([]);
  });

  it("has no beginning so short that it would never be looked up", () => {
    expect(lines.filter((line) => /^[^\t$]{1,2}\t/u.test(line))).toEqual([]);
  });
});
