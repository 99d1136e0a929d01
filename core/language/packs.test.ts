import { describe, expect, it } from "vitest";
import { languagePackSchema } from "./pack.ts";
import { packFor, packs } from "./packs.ts";

describe("packs", () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))("%s holds to the schema", (_, pack) => {
    expect(languagePackSchema.parse(pack)).toEqual(pack);
  });
  it("are found by a tag with a region", () => {
    expect(packFor("ru-KG")?.language).toBe("ru");
    expect(packFor("cs")).toBeUndefined();
    expect(packFor(undefined)).toBeUndefined();
  });
});
