/** What was understood of a source wrongly is set right: its headline, its language, its encoding. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { respeller } from "#core/edit/respell.ts";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

const text = [
  "Мост откроют весной",
  "Город намерен открыть новый мост к маю. «Мы ждали его десять лет», — сказала мэр Айгуль Осмонова.",
  "Паром останется для туристов. Рынок переедет к реке.",
].join("\n\n");
const misread = respeller("windows-1251", "koi8-r");
const codes = new Map(
  Array.from({ length: 256 }, (_, code) => [new TextDecoder("windows-1251").decode(Uint8Array.of(code)), code]),
);
const bytes = Uint8Array.from(text, (letter) => codes.get(letter) ?? 0);

test("a headline and an encoding are corrected, and undone", async ({ window, words, program }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  const path = join(program.workFolder, "bridge.txt");
  writeFileSync(path, bytes);
  await desk.openFiles([path]);
  await expect(desk.article).toContainText("Паром останется");

  await test.step("the headline and the language", async () => {
    await desk.press(desk.source, "article.correct");
    await desk.source.getByLabel(say("article.title"), { exact: true }).fill("Новый мост");
    await expect(desk.source.getByRole("heading", { name: "Новый мост" })).toBeVisible();
    await desk.source.getByRole("button", { name: words.anyOfWithin("article.language") }).click();
    await window.getByRole("option").nth(3).click();
    await desk.button("action.undo").click();
    await expect(desk.article).toHaveAttribute("lang", "ru");
  });

  const taken = "Паром останется для туристов.";
  await desk.selectWords(taken);
  await window
    .getByRole("toolbar", { name: say("selection.label") })
    .getByRole("button", { name: say("kind.fact") })
    .click();
  const texts = async () => (await desk.pointsIn(desk.points)).map((point) => point.text);
  await expect.poll(texts).toContain(taken);

  const encoding = desk.source.getByRole("button", { name: words.anyOf("encoding.is") });
  const choose = async (name: string) => {
    await encoding.focus();
    await window.keyboard.press("Enter");
    await window.getByRole("menuitem", { name, exact: true }).focus();
    await window.keyboard.press("Enter");
    await expect(encoding).toHaveText(say("encoding.is", { encoding: name }));
    await expect(encoding).toBeFocused();
  };
  await test.step("a wrong encoding, which the point goes along with", async () => {
    await choose("KOI8-R");
    await expect(desk.article).toContainText(misread(taken));
    await expect.poll(texts).toContain(misread(taken));
    await expect(desk.source.getByRole("heading", { name: "Новый мост" })).toBeVisible();
  });
  await test.step("undone", async () => {
    await desk.button("action.undo").click();
    await expect(desk.article).toContainText(taken);
    await expect.poll(texts).toContain(taken);
    await desk.button("action.redo").click();
    await expect(desk.article).toContainText(misread(taken));
  });
  await test.step("and set right again", async () => {
    await choose("windows-1251");
    await expect(desk.article).toContainText(taken);
    await expect.poll(texts).toContain(taken);
  });
  await test.step("what makes no text changes nothing", async () => {
    await encoding.click();
    await window.getByRole("menuitem", { name: "UTF-8", exact: true }).click();
    await expect(desk.notices).toContainText(say("encoding.unfit", { name: "bridge.txt", encoding: "UTF-8" }));
    await expect(desk.article).toContainText(taken);
  });
  await desk.saved();
});
