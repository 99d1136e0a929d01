/** What an office sets once: its lists, its names of files, and a marking without which nothing leaves. */
import { basename } from "node:path";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test("an office's settings go into each new briefing, and hold up what has no marking", async ({
  window,
  words,
  program,
}) => {
  const { say, sorry } = words;
  const desk = deskOf(window, words);
  const dialog = window.getByRole("dialog", { name: say("command.office") });
  const field = (key: Parameters<typeof say>[0]) => dialog.getByLabel(say(key), { exact: true });
  await test.step("set", async () => {
    await desk.button("settings.label").click();
    await desk.choose("settings.office");
    await field("metadata.author").fill("A. Toktogulova");
    await field("office.addressees").fill("Deputy minister\n\nDeputy minister\nHead of protocol");
    await field("office.markings").fill("For official use\nOpen");
    await field("office.markingDemanded").check();
    await field("office.fileName").fill("{date}-{number}-{title}");
    await expect(dialog).toContainText(`17-3-${say("office.exampleTitle")}.docx`);
    await dialog.getByRole("button", { name: say("spelling.keep") }).click();
    await expect(dialog).toBeHidden();
  });
  await desk.openSample();
  await window.getByRole("button", { name: say("details.more") }).click();
  const details = window.getByRole("region", { name: say("details.label") });
  await expect(details.getByLabel(say("metadata.author"), { exact: true })).toHaveValue("A. Toktogulova");
  await test.step("nothing leaves without a marking", async () => {
    await window.keyboard.press("Control+E");
    await expect(desk.notices).toContainText(sorry("markingMissing"));
  });
  await test.step("the office's markings are offered", async () => {
    const marking = details.getByRole("combobox", { name: say("metadata.marking") });
    await marking.fill("off");
    await window.getByRole("option", { name: "For official use" }).click();
    await expect(marking).toHaveValue("For official use");
    await details.getByRole("combobox", { name: say("metadata.addressee") }).press("ArrowDown");
    await expect(window.getByRole("option")).toHaveText(["Deputy minister", "Head of protocol"]);
    await window.keyboard.press("Escape");
  });
  const path = await program.saved(window, () => window.keyboard.press("Control+E"));
  expect(basename(path)).toMatch(/^\d{4}-\d\d-\d\d-.+\.docx$/);
});
