/** The briefing on the clipboard, for a letter that is written elsewhere. */
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test("the briefing goes to the clipboard as rich text, and as words alone", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const [first] = await desk.pointsIn(desk.points);
  await desk.button("export.more").click();
  await desk.choose("export.copy");
  await expect(desk.notices).toContainText(words.say("copy.done"));
  await window.evaluate(() =>
    document.addEventListener(
      "paste",
      (event) => {
        event.preventDefault();
        document.documentElement.dataset["html"] = event.clipboardData?.getData("text/html") ?? "";
        document.documentElement.dataset["text"] = event.clipboardData?.getData("text/plain") ?? "";
      },
      { capture: true, once: true },
    ),
  );
  await desk.wordsOfCard(desk.cards().first()).focus();
  await window.keyboard.press("ControlOrMeta+v");
  const html = (await window.locator("html").getAttribute("data-html")) ?? "";
  const text = (await window.locator("html").getAttribute("data-text")) ?? "";
  expect(html).toMatch(/<h1|<h2/);
  const asRead = (copied: string) => copied.replaceAll(/&nbsp;|\u00A0/g, " ").replaceAll("&quot;", '"');
  for (const copied of [html, text]) expect(asRead(copied)).toContain(first?.text.slice(0, 20));
  expect(text).not.toMatch(/<[a-z]/);
});
