import { expect, test } from "vitest";
import { copyNames } from "./copy-names.ts";

test("a copy is called one in every language of the template, in that language's words", async () => {
  expect(await copyNames({ en: "Note", ru: "Записка", ky: "Кат", "uz-Cyrl": "Хат", fr: "Note" })).toEqual({
    en: "Note (my copy)",
    ru: "Записка (моя копия)",
    ky: "Кат (менин көчүрмөм)",
    "uz-Cyrl": "Хат (mening nusxam)",
    fr: "Note (my copy)",
  });
});
