/** Every command by its name or its keys, help, search in the article, and the tour of the first run. */
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test.describe("in Russian", () => {
  test.use({ language: "ru" });

  test("a command is found by its name in the UI's language and in English, and the last one stands first", async ({
    window,
    words,
  }) => {
    const { say } = words;
    const desk = deskOf(window, words);
    await desk.openSample();
    const palette = window.getByRole("dialog", { name: say("command.palette") });
    const options = palette.getByRole("option");
    await window.keyboard.press("Control+K");
    await expect(palette.getByRole("combobox")).toBeFocused();
    await window.keyboard.type("тёмн");
    await expect(options).toHaveCount(1);
    await window.keyboard.press("Enter");
    await expect(palette).toBeHidden();
    await expect(window.locator("html")).toHaveAttribute("data-theme", "dark");

    await window.keyboard.press("Control+K");
    await expect(options.first()).toContainText(say("command.darkTheme"));
    await window.keyboard.type("light");
    await expect(options.first()).toContainText(say("command.lightTheme"));
    await window.keyboard.press("Enter");
    await expect(window.locator("html")).toHaveAttribute("data-theme", "light");

    await window.keyboard.press("Control+K");
    await window.keyboard.type("яяяя");
    await expect(palette).toContainText(say("palette.none"));
    await window.keyboard.press("Escape");
    await expect(palette).toBeHidden();
  });
});

test("a command of the palette leads the keyboard where it belongs, and Esc back", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.wordsOfCard(desk.cards().first()).click();
  await window.keyboard.press("Control+K");
  await expect(window.getByRole("combobox")).toBeFocused();
  await window.keyboard.press("Escape");
  await expect(desk.wordsOfCard(desk.cards().first())).toBeFocused();
  await window.keyboard.press("Control+K");
  await window.keyboard.type("add goal");
  await window.keyboard.press("Enter");
  await expect(desk.points.locator("textarea:focus")).toHaveValue("");
  await window.keyboard.type("Written from the palette");
  await expect
    .poll(async () => (await desk.pointsIn(desk.points)).map(({ text }) => text))
    .toContain("Written from the palette");
  await window.keyboard.press("Control+Z");
  await window.keyboard.press("Control+Z");
  await expect
    .poll(async () => (await desk.pointsIn(desk.points)).map(({ text }) => text))
    .not.toContain("Written from the palette");
  await expect(desk.button("action.redo")).toHaveAccessibleName(say("action.redo"));
});

test("a question mark shows the shortcuts, but not while one writes; F1 shows the help", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const sheet = window.getByRole("dialog", { name: say("command.shortcuts") });
  const field = desk.wordsOfCard(desk.cards().first());
  await field.click();
  await window.keyboard.press("End");
  await window.keyboard.type("?");
  await expect(field).toHaveValue(/\?/);
  await expect(sheet).toBeHidden();
  await desk.article.focus();
  await window.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText("Ctrl K");
  await window.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  await window.keyboard.press("F1");
  const help = window.getByRole("dialog", { name: say("command.help") });
  await help.getByRole("navigation").getByRole("button").last().click();
  await expect(help.getByRole("article")).toHaveAttribute("aria-label", /\S/);
  await window.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(desk.article).toBeFocused();
});

test("words are found in the article whatever their capitals, one after the other", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const text = (await desk.article.textContent()) ?? "";
  const sought = /\p{L}{4,}/u.exec(text)?.[0] ?? "";
  const places = text.toLowerCase().split(sought.toLowerCase()).length - 1;
  await window.keyboard.press("Control+F");
  await expect(window.getByLabel(say("find.words"))).toBeFocused();
  await window.keyboard.type(sought.toUpperCase());
  const bar = desk.source.getByRole("search");
  await expect(bar).toContainText(say("find.count", { number: 1, count: places }));
  await window.keyboard.press("Shift+Enter");
  await expect(bar).toContainText(say("find.count", { number: places, count: places }));
  await expect.poll(() => window.evaluate(() => CSS.highlights.get("found")?.size)).toBe(places);
  await window.keyboard.press("Escape");
  await expect(bar).toBeHidden();
});

test.describe("the first time", () => {
  test.use({ firstRun: true });

  test("a tour of four steps comes with the sample; Esc ends it, and it is not shown twice", async ({
    window,
    words,
    program,
  }) => {
    const { say } = words;
    const desk = deskOf(window, words);
    await desk.button("load.sample").click();
    const stops = ["source", "points", "page", "template"] as const;
    for (const [index, stop] of stops.entries()) {
      const card = window.getByRole("dialog", { name: say(`tour.${stop}.title`) });
      await expect(card).toBeFocused();
      await expect(card).toContainText(say("tour.count", { number: index + 1, count: stops.length }));
      if (index < stops.length - 1) await desk.button("tour.next").click();
    }
    await desk.article.focus();
    await window.keyboard.press("Escape");
    await expect(window.getByRole("dialog")).toBeHidden();
    await desk.saved();

    const again = await program.killAndRestart();
    const desk2 = deskOf(again, words);
    await desk2.openSample();
    await expect(desk2.points).toBeFocused();
    await expect(again.getByRole("dialog")).toBeHidden();
  });
});
