/** The project's own labelled texts: how tags are read, and that every text can be. */
import { expect, it } from "vitest";
import { ownText, ownTexts } from "./own-texts.ts";

it("takes the tags out and marks the sentences they stand behind", async () => {
  const written = [
    "2026-03-12",
    "Мост откроют весной",
    "Мост строили два года. Город намерен закрыть паром.{G} «Его снимут 1 мая», — сказал мэр.{gN} Погода была ясная.",
    "Депутаты проверят смету в июне.{n}",
  ].join("\n");
  const { source, labels } = await ownText("bridge.txt", "ru", written);
  const { text, published } = source.article;
  const shown = (kind: "goal" | "nextStep") =>
    labels?.[kind].map(({ start, end, grade }) => [text.slice(start, end), grade]);
  expect(published).toBe("2026-03-12");
  expect(text.includes("{")).toBe(false);
  expect(shown("goal")).toEqual([
    ["Город намерен закрыть паром.", "core"],
    ["«Его снимут 1 мая», — сказал мэр.", "acceptable"],
  ]);
  expect(shown("nextStep")).toEqual([
    ["«Его снимут 1 мая», — сказал мэр.", "core"],
    ["Депутаты проверят смету в июне.", "acceptable"],
  ]);
});

it("refuses a tag that stands behind no sentence", async () => {
  await expect(ownText("bad.txt", "ru", "2026-03-12\n{G}Мост строили.\nОдин.")).rejects.toThrow("bad.txt");
});

it("can read every text of the folder", async () => {
  const texts = await ownTexts();
  expect(new Set(texts.map(({ language }) => language)).size).toBe(7);
  expect(texts.every(({ source }) => /^\d{4}-\d\d-\d\d$/.test(source.article.published ?? ""))).toBe(true);
});
