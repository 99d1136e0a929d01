/** The sections that the analyst writes: their looks, their references to points, and what of a paste comes in. */
import type { Locator, Page } from "playwright/test";
import { deskOf, redrawn } from "./desk.ts";
import { wordsIn } from "./exported-files.ts";
import { expect, test } from "./fixtures.ts";
import { templateWords } from "./templates.ts";
import type { Words } from "./words.ts";

const textIn = (window: Page, words: Words): Locator =>
  deskOf(window, words)
    .section(templateWords("information-note", words.language).heading("summary"))
    .getByRole("textbox");

/** A section of the briefing that takes words, with the caret in it. */
async function openText(window: Page, words: Words): Promise<Locator> {
  const desk = deskOf(window, words);
  await desk.openSample();
  const text = textIn(window, words);
  await text.scrollIntoViewIfNeeded();
  await text.click();
  await expect(text).toBeFocused();
  return text;
}

/** The text as it is written, without the names that styles are given. */
const written = (text: Locator): Promise<string> =>
  text.evaluate((element) =>
    [...element.children].map((block) => block.outerHTML.replace(/ (?:class|data-tip)="[^"]*"/g, "")).join(""),
  );

test("bold, italics, lists and links are made by keys and by buttons, and undone one by one", async ({
  window,
  words,
  program,
}) => {
  const { say } = words;
  const desk = deskOf(window, words);
  const text = await openText(window, words);
  await window.keyboard.type("Plain ");
  await window.keyboard.press("Control+B");
  await window.keyboard.type("bold");
  await window.keyboard.press("Control+B");
  await window.keyboard.press("Enter");
  await window.keyboard.type("- one");
  await window.keyboard.press("Enter");
  await window.keyboard.type("two");
  await expect
    .poll(() => written(text))
    .toBe("<p>Plain <strong>bold</strong></p><ul><li><p>one</p></li><li><p>two</p></li></ul>");

  await text
    .locator("xpath=../..")
    .getByRole("button", { name: say("text.numbers") })
    .click();
  await expect.poll(() => written(text)).toContain("<ol><li><p>one</p></li><li><p>two</p></li></ol>");
  await expect(text).toBeFocused();
  await window.keyboard.press("Shift+Home");
  await window.keyboard.press("Control+Shift+K");
  await window.keyboard.type("valley.example");
  await window.keyboard.press("Enter");
  await expect
    .poll(() => written(text))
    .toContain('<a href="https://valley.example" title="https://valley.example">two</a>');
  await expect(text).toBeFocused();

  await window.keyboard.press("Control+Z");
  await expect.poll(() => written(text)).toContain("<ol><li><p>one</p></li><li><p>two</p></li></ol>");
  await window.keyboard.press("Control+Z");
  await expect.poll(() => written(text)).toContain("<ul>");
  await window.keyboard.press("Control+Y");
  await window.keyboard.press("Control+Y");
  await expect.poll(() => written(text)).toContain("valley.example");
  await desk.saved();

  const path = await desk.exported(program, "docx");
  expect(wordsIn(path, "docx")).toContain("Plain bold");
  const again = await program.killAndRestart();
  const reopened = deskOf(again, words);
  await reopened.openDraft();
  const same = textIn(again, words);
  await expect
    .poll(() => written(same))
    .toBe(
      '<p>Plain <strong>bold</strong></p><ol><li><p>one</p></li><li><p><a href="https://valley.example" title="https://valley.example">two</a></p></li></ol>',
    );
});

test("an at sign refers to a point, by its kind and number; the reference is printed", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  const text = await openText(window, words);
  await window.keyboard.type("As said @");
  const list = window.getByRole("listbox", { name: say("text.refer") });
  await expect(list.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expect(text).toHaveAttribute("aria-activedescendant", /-0$/);
  await window.keyboard.type(say("kind.quote"));
  await expect(list.getByRole("option").first()).toContainText(`${say("kind.quote")} 1`);
  await redrawn(desk, () => window.keyboard.press("Enter"));
  await expect(list).toBeHidden();
  const reference = text.getByRole("img", { name: new RegExp(`^${say("kind.quote")} 1: `) });
  await expect(reference).toHaveText("1");
  await window.keyboard.type("and more");
  await expect.poll(() => text.textContent()).toBe("As said 1 and more");

  await window.keyboard.type(" @");
  await expect(list).toBeVisible();
  await window.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await window.keyboard.press("Backspace");
  await reference.click();
  await expect(desk.source.locator("mark").and(desk.source.locator('[class*="selected"]')).first()).toBeInViewport();
});

test("a paste leaves its looks behind", async ({ window, words }) => {
  const text = await openText(window, words);
  await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      `<h2 style="color:red" onclick="alert(1)">Heading</h2><script>alert(1)</script>
       <p style="font-size:40px"><b style="font-weight:normal">Not</b> <span style="font-weight:700">bold</span>
       <a href="javascript:alert(1)">words</a> <a href="https://valley.example">link</a><img src="https://valley.example/a.png"></p>
       <table><tr><td>Cell</td></tr></table><ul><li>One</li><li><ul><li>Inner</li></ul></li></ul>`,
    );
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect
    .poll(() => written(text))
    .toBe(
      '<p>Heading</p><p>Not <strong>bold</strong> words <a href="https://valley.example" title="https://valley.example">link</a></p>' +
        "<p>Cell</p><ul><li><p>One</p></li><li><p>Inner</p></li></ul>",
    );
});
