/** The help says the same in every language that it is written in, and names no command that there is not. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandIds } from "#core/ipc/commands.ts";

type Page = { readonly id: string; readonly title: string; readonly paragraphs: readonly string[] };

const read = (name: string): readonly Page[] => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const files = readdirSync(new URL(".", import.meta.url)).filter((name) => /^help\..+\.json$/.test(name));

/** Of each page the id, and of each paragraph the commands whose keys it gives. */
const outline = (pages: readonly Page[]) =>
  pages.map(({ id, paragraphs }) => [
    id,
    paragraphs.map((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()),
  ]);

test("there is help in every language of the window", () => {
  const ui = readdirSync(new URL("../locales/", import.meta.url)).filter((name) => /^ui\..+\.json$/.test(name));
  expect(files).toEqual(ui.map((name) => name.replace("ui", "help")));
});

test.each(files)("%s has the pages of the English help, with the keys of the same commands", (name) => {
  expect(outline(read(name))).toEqual(outline(read("help.en.json")));
});

test("every command named in it is one", () => {
  const named = files.flatMap((name) => [...JSON.stringify(read(name)).matchAll(/\{(\w+)\}/g)].map(([, id]) => id));
  expect(named.filter((id) => !(commandIds as readonly (string | undefined)[]).includes(id))).toEqual([]);
});

test.each(files)("what %s says in quotation marks is called so in the window", (name) => {
  const ui: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(new URL(`../locales/${name.replace("help", "ui")}`, import.meta.url), "utf8"),
  );
  const names = new Set(Object.values(ui).map((words) => words.replace(/…$/, "").toLowerCase()));
  const quoted = read(name).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) => [...text.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, words = ""]) => words.toLowerCase())),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((words) => !names.has(words))).toEqual([]);
});
