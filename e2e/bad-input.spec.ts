/** What cannot be read is said in one plain sentence, and harms neither the briefing nor the window. */
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportFormats } from "#core/model/format.ts";
import { hostileFiles } from "#host/testing/hostile-files.ts";
import { deskOf } from "./desk.ts";
import { unspaced, wordsIn } from "./exported-files.ts";
import { expect, type Program, test } from "./fixtures.ts";

const megabyte = 2 ** 20;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A file in the test's folder. */
function make({ workFolder }: Program, name: string, content: string | Uint8Array): string {
  const path = join(workFolder, name);
  writeFileSync(path, content);
  return path;
}

const unreadable = [
  { name: "empty.txt", content: "", code: "sourceEmpty", facts: {} },
  { name: "picture.txt", content: png, code: "sourceNotText", facts: {} },
  {
    name: "huge.txt",
    content: Buffer.alloc(60 * megabyte, "word "),
    code: "sourceTooLarge",
    facts: { limitMegabytes: 50 },
  },
  { name: "broken.pdf", content: "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n", code: "sourceDamaged", facts: {} },
  { name: "table.xlsx", content: "x", code: "sourceUnsupported", facts: {} },
] as const;

for (const { name, content, code, facts } of unreadable)
  test(`${code}: said at the desk, and the briefing is still there`, async ({ window, words, program }) => {
    const desk = deskOf(window, words);
    await desk.openSample();
    const [first] = await desk.pointsIn(desk.points);
    await desk.wordsOfCard(desk.card(first?.id ?? "")).fill("In the analyst's words");
    const points = await desk.pointsIn(desk.points);
    await desk.openFiles([make(program, name, content)], "source.add");
    await expect(desk.notices).toContainText(words.sorry(code, { name, ...facts }));
    await expect(desk.notices).toContainText(words.say("advice.stillHere"));
    expect(await desk.pointsIn(desk.points)).toEqual(points);
    await desk.saved();
  });

test("a file of a gigabyte is refused by its name, and files made to do harm each in a sentence", async ({
  window,
  words,
  program,
}, { annotations }) => {
  const desk = deskOf(window, words);
  const disk = make(program, "disk.txt", "");
  truncateSync(disk, 1024 * megabyte);
  await window.evaluate(() => {
    const stalls: number[] = [];
    new PerformanceObserver((list) => stalls.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
    Object.assign(globalThis, { stalls });
  });
  const files = hostileFiles.map(({ name, bytes }) => make(program, name, bytes()));
  await desk.openFiles([disk, ...files]);
  // It is told with the others, of which one after the other is read.
  await expect(desk.notices).toContainText(words.sorry("sourceTooLarge", { name: "disk.txt", limitMegabytes: 50 }), {
    timeout: 90_000,
  });
  for (const { name, ends } of hostileFiles) {
    if ("code" in ends && ends.code === "sourceDamaged")
      await expect.soft(desk.notices).toContainText(words.sorry("sourceDamaged", { name }));
  }
  await expect(desk.article).toContainText("The harbour opens in May.");
  const stalls = await window.evaluate(() => (globalThis as unknown as { readonly stalls: number[] }).stalls);
  annotations.push({ type: "long tasks", description: `${stalls.map(Math.round).join(", ")} ms` });
});

test("a broken .precis is said, and the briefing that was open is in the list", async ({ window, words, program }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const points = await desk.pointsIn(desk.points);
  await desk.openFiles([make(program, "broken.precis", "PK\u0003\u0004 no archive")], "source.add");
  await expect(desk.notices).toContainText(words.sorry("projectBroken", { name: "broken.precis" }));
  await desk.openDraft();
  expect(await desk.pointsIn(desk.points)).toEqual(points);
});

test("nothing that cannot be read begins a briefing", async ({ window, words, program }) => {
  const desk = deskOf(window, words);
  await desk.openFiles([make(program, "empty.txt", "")]);
  await expect(desk.notices).toContainText(words.sorry("sourceEmpty", { name: "empty.txt" }));
  await expect(desk.drafts.getByRole("listitem")).toHaveCount(0);
  await expect(desk.button("load.open")).toBeEnabled();
});

const hostile = [
  `<img src=x onerror="window.struck=1"> wants the house.`,
  `<script>window.struck=1</script> is the plan of Marat.`,
  `[press](javascript:window.struck=1) is what they intend.`,
  `{{title}} and {% point %} are to be signed by May.`,
  `=1+1 is what the ministry expects.`,
] as const;

test("what an article says is shown and printed as it stands, and sends nothing", async ({
  window,
  words,
  program,
}) => {
  const desk = deskOf(window, words);
  const requests: string[] = [];
  window.on("request", (request) => requests.push(request.url()));
  await window.reload();
  await desk.openFiles([make(program, "hostile.txt", `Hostile words\n\n${hostile.join("\n\n")}\n`)]);
  for (const line of hostile) {
    await desk.selectWords(line);
    await window
      .getByRole("toolbar", { name: words.say("selection.label") })
      .getByRole("button", { name: words.say("kind.goal") })
      .click();
    await expect.poll(async () => (await desk.pointsIn(desk.points)).map(({ text }) => text)).toContain(line);
  }
  await desk.drawn();
  for (const format of exportFormats) {
    const path = await desk.exported(program, format);
    for (const line of hostile) expect.soft(unspaced(wordsIn(path, format)), format).toContain(unspaced(line));
    if (format === "html") expect.soft(readFileSync(path, "utf8")).not.toMatch(/<img|<script|href="javascript:/i);
  }
  expect(await window.evaluate(() => "struck" in globalThis)).toBe(false);
  const { origin } = new URL(window.url());
  expect(requests.length).toBeGreaterThan(0);
  expect(
    requests.filter(
      (address) =>
        !(address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`) || address.startsWith("data:")),
    ),
  ).toEqual([]);
});

test("a part of the window that cannot be loaded leaves the rest, and says so", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  await window.route(/shortcut-sheet/, (route) => route.abort());
  await window.keyboard.press("Escape");
  await window.keyboard.press("Shift+?");
  await expect(desk.notices.getByText(words.say("failure.part"))).toBeVisible();
  await expect(desk.cards().first()).toBeVisible();
  await window.unroute(/shortcut-sheet/);
  await desk.notices.getByRole("button", { name: words.say("action.loadAgain") }).click();
  await expect(desk.notices.getByText(words.say("failure.part"))).toBeHidden();
  await expect(desk.cards().first()).toBeVisible();
});
