import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import azerbaijani from "../../assets/locales/aria.az.json" with { type: "json" };
import kazakh from "../../assets/locales/aria.kk.json" with { type: "json" };
import kyrgyz from "../../assets/locales/aria.ky.json" with { type: "json" };
import uzbek from "../../assets/locales/aria.uz.json" with { type: "json" };
import { ariaWords } from "./aria-words.ts";

const languages = { az: azerbaijani, kk: kazakh, ky: kyrgyz, uz: uzbek };
const require = createRequire(import.meta.url);
const folderOf = (library: string) => join(dirname(require.resolve(`${library}/package.json`)), "dist/private/intl");

/** The keys of the library's own English, each before its colon at a line's beginning. */
function englishKeys(part: string): readonly string[] {
  const path =
    part === "components"
      ? join(folderOf("react-aria-components"), "en-US.mjs")
      : join(folderOf("react-aria"), part, "en-US.mjs");
  return [...readFileSync(path, "utf8").matchAll(/^ {4}"(\w+)":/gm)].map(([, key = ""]) => key).sort();
}

test.each(Object.entries(languages))("%s has words for all that the parts of React Aria in use say", (_, words) => {
  for (const [part, messages] of Object.entries(words)) {
    expect(englishKeys(part).length).toBeGreaterThan(0);
    expect(Object.keys(messages).sort()).toEqual(englishKeys(part));
  }
});

test("values stand in their places, and what is so is said", () => {
  const { insertBetween, dropComplete } = ariaWords("ky", kyrgyz.dnd);
  const { focusAnnouncement } = ariaWords("ky", kyrgyz.combobox);
  const say = (message: typeof insertBetween, values: Readonly<Record<string, string | boolean>>) =>
    typeof message === "function" ? message(values) : message;
  expect([
    say(insertBetween, { beforeItemText: "Максаты", afterItemText: "Цитаталар" }),
    say(dropComplete, {}),
    say(focusAnnouncement, { isGroupChange: false, isSelected: true, optionText: "Бишкек" }),
  ]).toEqual(["Ушул экөөнүн ортосуна коюу: Максаты жана Цитаталар", "Сүйрөө бүттү.", "Бишкек, тандалган"]);
});
