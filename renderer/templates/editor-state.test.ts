import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { undoableSteps } from "#core/edit/history.ts";
import { setMargin, setTemplateWords } from "#core/edit/template-edits.ts";
import type { Request } from "#core/ipc/contract.ts";
import { failure } from "#core/ipc/failure.ts";
import { type Template, templateSchema } from "#core/model/template.ts";
import { err, ok } from "#core/result.ts";
import { createHeldWork } from "../state/held-work.ts";
import { type Answers, createInMemoryBridge } from "../testing/in-memory-bridge.ts";
import { createEditor } from "./editor-state.ts";

const template: Template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../templates/information-note.json"), "utf8")),
);
const pages = { pdf: new Uint8Array(1), pages: 1, placements: [], warnings: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The editor on a copy, or on the analyst's own "own-1"; and the templates whose pages were asked for. */
function opened(answers: Answers = {}, replaces?: string) {
  const drawn: Template[] = [];
  const { bridge } = createInMemoryBridge({
    previewTemplate: (request) => {
      drawn.push(request.template);
      return ok(pages);
    },
    ...answers,
  });
  const editor = createEditor({ bridge, heldWork: createHeldWork(), template, replaces, language: "en" });
  const named = (name: string) => editor.edit((now) => setTemplateWords(now, "name", "en", name), "name.en");
  return { editor, drawn, named, now: () => editor.store.getState() };
}

test("letters of one word are one step, which undo takes back and redo does again", () => {
  const { editor, named, now } = opened();
  named("O");
  named("Ou");
  editor.edit((before) => setMargin(before, "left", 40));
  expect(editor.isChanged()).toBe(true);
  editor.undo();
  expect(now().history.present.value.name["en"]).toBe("Ou");
  editor.undo();
  expect(now().history.present.value).toBe(template);
  expect(editor.isChanged()).toBe(false);
  editor.redo();
  expect(now().history.present.value.name["en"]).toBe("Ou");
});

test("changes in quick succession are drawn once, as the last of them", async () => {
  const { drawn, named } = opened();
  await vi.runAllTimersAsync();
  for (const name of ["O", "Ou", "Our"]) named(name);
  await vi.runAllTimersAsync();
  expect(drawn.map(({ name }) => name["en"])).toEqual(["Information note", "Our"]);
});

test("a drawing that the next change calls off shows nothing any more", async () => {
  const answers: ((name: string) => void)[] = [];
  const { named, now } = opened({
    previewTemplate: ({ template: wanted }: Request<"previewTemplate">) =>
      new Promise((resolve) =>
        answers.push((name) => resolve(ok({ ...pages, pages: name === wanted.name["en"] ? 1 : 9 }))),
      ),
  });
  named("Second");
  await vi.runAllTimersAsync();
  answers[1]?.("Second");
  answers[0]?.("not the first");
  await vi.runAllTimersAsync();
  expect(now().preview).toMatchObject({ pages: { pages: 1 }, busy: false });
});

test("what cannot be kept is not drawn; the pages before stay", async () => {
  const { editor, drawn, now } = opened();
  await vi.runAllTimersAsync();
  editor.edit((before) => setMargin(before, "left", 500));
  await vi.runAllTimersAsync();
  expect(drawn).toHaveLength(1);
  expect(now().refusals.map(({ at }) => at)).toEqual(["page.margins.left"]);
  expect(now().preview.pages).toEqual(pages);
  editor.undo();
  expect(now().refusals).toEqual([]);
});

test("where nothing is drawn yet, the template before what cannot be kept is; and again in another language", async () => {
  const { editor, drawn, named, now } = opened();
  named("Ours");
  editor.edit((before) => setMargin(before, "left", 500));
  await vi.runAllTimersAsync();
  expect(drawn.map(({ name }) => name["en"])).toEqual(["Information note", "Ours"]);
  expect(now().preview).toEqual({ pages, busy: false, failure: undefined });
  editor.setLanguage("ru");
  await vi.runAllTimersAsync();
  expect(drawn.map(({ name }) => name["en"])).toEqual(["Information note", "Ours", "Ours"]);
});

test("a step is called by what it changed", () => {
  const { editor, named, now } = opened();
  named("Our note");
  editor.edit((before) => setMargin(before, "left", 40));
  expect(undoableSteps(now().history).map(({ name }) => name)).toEqual(["page", "name"]);
});

test("what is typed while the template is being kept is still to be kept, in the place of what was", async () => {
  const saved: Request<"saveTemplate">[] = [];
  const { editor, named } = opened({
    saveTemplate: (request: Request<"saveTemplate">) => {
      saved.push(request);
      if (saved.length === 1) named("Ours, to the end");
      return ok({ key: "own/ours", template: { ...request.template, version: saved.length } });
    },
  });
  named("Ours");
  await editor.keep();
  expect(editor.isChanged()).toBe(true);
  await editor.keep();
  expect(editor.isChanged()).toBe(false);
  expect(saved.map(({ template: { name }, replaces }) => [name["en"], replaces])).toEqual([
    ["Ours", undefined],
    ["Ours, to the end", { key: "own/ours", version: 1 }],
  ]);
});

test("a copy is kept beside, an own one in its place, and where that changed, in its place all the same or beside", async () => {
  const saved: Request<"saveTemplate">[] = [];
  const saveTemplate = (request: Request<"saveTemplate">) => {
    saved.push(request);
    const isThere = request.replaces === undefined || request.replaces.version === 5;
    return isThere ? ok({ key: "own-2", template }) : err(failure("templateChanged", { version: 5 }));
  };
  await opened({ saveTemplate }).editor.keep();
  const { editor, now } = opened({ saveTemplate }, "own-1");
  expect(await editor.keep()).toBeUndefined();
  expect(now().keeping).toEqual({ is: "failed", failure: failure("templateChanged", { version: 5 }) });
  expect(await editor.keep("replace")).toEqual(template);
  expect(await editor.keep("beside")).toEqual(template);
  expect(saved.map(({ replaces }) => replaces)).toEqual([
    undefined,
    { key: "own-1", version: template.version },
    { key: "own-1", version: 5 },
    undefined,
  ]);
});
