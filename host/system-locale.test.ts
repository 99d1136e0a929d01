import { describe, expect, it } from "vitest";
import { systemLocale } from "./system-locale.ts";

describe("systemLocale", () => {
  it.each([
    [{ LANG: "ru_RU.UTF-8" }, "ru-RU"],
    [{ LANG: "en_GB", LC_MESSAGES: "ky_KG.UTF-8" }, "ky-KG"],
    [{ LANG: "en_GB", LC_MESSAGES: "ky_KG", LC_ALL: "kk_KZ" }, "kk-KZ"],
    [{ LANG: "ru_RU", LC_ALL: "" }, "ru-RU"],
    [{ LANG: "uz_UZ@cyrillic" }, "uz-UZ"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "POSIX" }, "en"],
  ])("%j is %s", (variables, locale) => {
    expect(systemLocale(variables)).toBe(locale);
  });
});
