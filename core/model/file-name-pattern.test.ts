import { describe, expect, it } from "vitest";
import { fileNameFrom } from "./file-name-pattern.ts";

const values = { date: "2025-11-12", number: "17/3", title: "Two posts", unit: "Desk 3" };

describe("fileNameFrom", () => {
  it.each([
    ["{title}", values, "Two posts"],
    ["{date}-{number}-{title}", values, "2025-11-12-17/3-Two posts"],
    ["{date}-{number}-{title}", { ...values, number: "" }, "2025-11-12-Two posts"],
    ["{date}-{number}-{title}", { title: "Two posts" }, "Two posts"],
    ["{date}-{number}-{title}", { ...values, title: " " }, "2025-11-12-17/3"],
    ["{date}-{number}-{title}", {}, ""],
    ["Brief {date}, {title}", { title: "Two posts" }, "Brief Two posts"],
    ["Brief", values, "Brief"],
    ["{title} {nothing} {constructor} {", values, "Two posts {nothing} {constructor} {"],
    ["{title}", { title: "{date}" }, "{date}"],
  ])("%s of %j is %s", (pattern, given, name) => {
    expect(fileNameFrom(pattern, given)).toBe(name);
  });
});
