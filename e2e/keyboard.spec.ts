/** The main job without a mouse, and as it is read out: at each step the tree that a screen reader has. */
import { basename } from "node:path";
import type { Locator, Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { lettersOf, wordsIn } from "./exported-files.ts";
import { expect, test } from "./fixtures.ts";
import { templateCard, templateWords } from "./templates.ts";

/** As far as anyone would go before giving up. */
const mostSteps = 60;

/** Goes on with the key until the element has the keyboard. */
async function reach(window: Page, target: Locator, key = "Tab"): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < mostSteps && !(await isThere()); steps += 1) await window.keyboard.press(key);
  await expect(target).toBeFocused();
}

test("the main job is done by the keyboard alone, and read out", async ({ window, words, program }) => {
  const { say, language } = words;
  const desk = deskOf(window, words);
  const read = (within: Locator, tree: readonly string[]) => expect(within).toMatchAriaSnapshot(tree.join("\n"));
  await test.step("load the sample", async () => {
    await expect(desk.button("load.sample")).toBeVisible();
    await read(window.locator("body"), [
      "- banner:",
      `  - list "${say("steps.label")}"`,
      `  - button "${say("settings.label")}"`,
      "- main:",
      `  - heading "${say("start.title")}" [level=1]`,
      `  - region "${say("load.label")}":`,
      `    - button "${say("load.open")}"`,
      `    - button "${say("load.paste")}"`,
      `    - button "${say("load.sample")}"`,
      `  - region "${say("drafts.heading")}":`,
      `    - heading "${say("drafts.heading")}" [level=2]`,
    ]);
    await reach(window, desk.button("load.sample"));
    await window.keyboard.press("Enter");
    await expect(desk.cards().first()).toBeVisible();
    await expect(desk.points).toBeFocused();
    await read(window.locator("body"), [
      "- banner:",
      "  - heading [level=1]",
      `  - navigation "${say("steps.label")}":`,
      "    - list:",
      "      - listitem:",
      `        - button "${say("step.source")} ${say("step.source.standing", { count: 1 })}"`,
      `  - group "${say("step.export")}":`,
      `    - button "${say("export.docx")}"`,
      `    - button "${say("export.pdf")}"`,
      `- main "${say("desk.label")}":`,
      `  - region "${say("source.label")}":`,
      `    - heading "${say("source.label")}" [level=2]`,
      "    - article:",
      `      - document "${say("source.text")}":`,
      "        - heading [level=3]",
      "        - paragraph:",
      "          - mark",
      `      - paragraph: ${say("source.keys")}`,
      `  - region "${say("points.label")}":`,
      `    - heading "${say("points.label")}" [level=2]`,
      `  - region "${say("page.label")}":`,
      `    - heading "${say("page.label")}" [level=2]`,
    ]);
  });
  await test.step("choose a template", async () => {
    const [note, memo] = [templateWords("information-note", language), templateWords("bluf-memo", language)];
    await reach(window, desk.stepButton("template"), "Shift+Tab");
    await window.keyboard.press("Enter");
    await reach(window, templateCard(window, note.name));
    await read(window.getByRole("main"), [
      `- heading "${say("templates.heading")}" [level=2]`,
      `- textbox "${say("templates.search")}"`,
      `- region "${say("templates.origin.builtIn")}":`,
      `  - heading "${say("templates.origin.builtIn")}" [level=3]`,
      "  - list:",
      "    - listitem:",
      `      - button "${memo.name}"`,
      `      - button "${say("templates.favourite", { name: memo.name })}"`,
    ]);
    await reach(window, templateCard(window, memo.name), "ArrowLeft");
    await window.keyboard.press("Enter");
    await expect(desk.section(memo.heading("key-facts"))).toBeVisible();
  });
  const [first, second, ...rest] = await desk.pointsIn(desk.points);
  if (first === undefined || second === undefined) throw new Error("too few points");
  await test.step("accept, edit and move a point", async () => {
    const card = desk.card(first.id);
    const kind = say("kind.goal");
    await read(card, [
      "- gridcell:",
      `  - checkbox "${say("point.pick")}"`,
      `  - button /^${say("point.paragraph", { number: "\\d+" })}/`,
      `  - button "${say("point.moveUp")}" [disabled]`,
      `  - button "${say("point.moveDown")}"`,
      `  - button "${say("action.accept")}"`,
      `  - button "${say("action.dismiss")}"`,
      `  - 'textbox "${say("point.text", { kind })}"'`,
    ]);
    await reach(window, card.getByRole("button", { name: say("action.accept"), exact: true }));
    await window.keyboard.press("Enter");
    await expect(card.getByRole("button", { name: say("action.accept"), exact: true })).toBeHidden();
    await reach(window, desk.wordsOfCard(card));
    await window.keyboard.press("Control+A");
    await window.keyboard.type("Written without a mouse");
    await read(card, [
      "- gridcell:",
      `  - text: /${say("wording.paraphrase")}/`,
      `  - 'textbox "${say("point.text", { kind })}"': Written without a mouse`,
      `  - textbox "${say("point.lead")}"`,
    ]);
    await window.keyboard.press("Alt+ArrowDown");
    const moved = [second, { ...first, text: "Written without a mouse" }, ...rest];
    await expect.poll(() => desk.pointsIn(desk.points)).toEqual(moved);
  });
  await test.step("export", async () => {
    const path = await program.saved(window, () => window.keyboard.press("Control+E"));
    await read(desk.notices, [
      "- status:",
      `  - paragraph: ${say("export.downloaded", { name: basename(path) })}`,
      `  - button "${say("action.close")}"`,
    ]);
    expect(lettersOf(wordsIn(path, "docx"))).toContain(lettersOf("Written without a mouse"));
  });
});
