/** Where a file is saved, and which folder is meant, is the analyst's answer to a native dialog. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HostOptions } from "#host/create-host.ts";
import { startDesktop } from "./testing/start-desktop.ts";

async function askWith(saveAnswers: readonly (string | undefined)[], languages = ["en"]) {
  const desktop = await startDesktop({ saveAnswers, languages });
  const { shell } = desktop.created[0] as HostOptions;
  const choose = (name: string, extension: string) => shell.chooseTarget?.({ name, extension }, desktop.page().client);
  return { ...desktop, choose };
}

test("the dialog proposes the name among the analyst's documents and asks before a file is replaced", async () => {
  const { choose, saveDialogs } = await askWith(["/home/analyst/Briefings/note.docx"]);
  expect(await choose("Note", "docx")).toBe("/home/analyst/Briefings/note.docx");
  expect(saveDialogs).toEqual([
    {
      defaultPath: join("/home/analyst/documents", "Note.docx"),
      filters: [{ name: "Word document", extensions: ["docx"] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    },
  ]);
});

test("a dialog that was closed gives no target", async () => {
  const { choose } = await askWith([undefined]);
  expect(await choose("Note", "pdf")).toBeUndefined();
});

test("the next dialog opens in the folder of the last, a closed one notwithstanding", async () => {
  const { choose, saveDialogs } = await askWith(["/srv/out/a.pdf", undefined, "/srv/out/b.pdf"]);
  for (const name of ["a", "b", "b"]) await choose(name, "pdf");
  expect(saveDialogs.map(({ defaultPath }) => defaultPath)).toEqual([
    join("/home/analyst/documents", "a.pdf"),
    join("/srv/out", "b.pdf"),
    join("/srv/out", "b.pdf"),
  ]);
});

test("a name without the extension is asked for again with it, so that no file is replaced unasked", async () => {
  const { choose, saveDialogs } = await askWith(["/srv/note", "/srv/note.docx"]);
  expect(await choose("Note", "docx")).toBe("/srv/note.docx");
  expect(saveDialogs.map(({ defaultPath }) => defaultPath)).toEqual([
    join("/home/analyst/documents", "Note.docx"),
    "/srv/note.docx",
  ]);
});

test("an extension in capitals is one", async () => {
  const { choose } = await askWith(["/srv/NOTE.DOCX"]);
  expect(await choose("Note", "docx")).toBe("/srv/NOTE.DOCX");
});

test("the dialog speaks the analyst's language", async () => {
  const { choose, saveDialogs } = await askWith([undefined], ["ru-KG"]);
  await choose("Справка", "docx");
  expect(saveDialogs[0]?.filters?.[0]?.name).toBe("Документ Word");
});

test("files are shown in their folder and noted among the recent ones", async () => {
  const { created, app } = await startDesktop();
  const { shell } = created[0] as HostOptions;
  shell.reveal?.("/srv/note.docx");
  shell.noteRecent?.("/srv/note.docx");
  expect(app.calls.slice(-2)).toEqual([
    ["showItemInFolder", "/srv/note.docx"],
    ["addRecentDocument", "/srv/note.docx"],
  ]);
});

test("a folder is the one that was chosen, and none where the dialog was closed", async () => {
  const { created, openDialogs, page } = await startDesktop({ folderAnswers: ["/srv/templates", undefined] });
  const { shell } = created[0] as HostOptions;
  expect(await shell.chooseFolder?.(page().client)).toBe("/srv/templates");
  expect(await shell.chooseFolder?.("no window")).toBeUndefined();
  expect(openDialogs[0]).toEqual({ properties: ["openDirectory", "createDirectory"] });
});
