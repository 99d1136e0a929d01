import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { ok } from "#core/result.ts";
import { templateNamed } from "../testing/sample-template.ts";
import { NamedFolder } from "./named-folder.ts";
import { packTemplate } from "./template-package.ts";

/** A network drive that hangs: its folders do not answer while the gate is shut. */
let gate: Promise<void> | undefined;
let read = false;
vi.mock("node:fs/promises", async (actual) => {
  const real = await actual<typeof import("node:fs/promises")>();
  const readdir = async (path: string) => {
    const shut = gate;
    const names = await real.readdir(path);
    read = true;
    await shut;
    return names;
  };
  return { ...real, readdir };
});

let path: string;
let told = 0;
let folder: NamedFolder;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "precis-folder-"));
  writeFileSync(join(path, "a.precis-template"), packTemplate(templateNamed("a")));
  told = 0;
  folder = new NamedFolder(
    path,
    () => {
      told += 1;
    },
    { patienceMilliseconds: 1, lintForm: async () => ok({ errors: 0, notes: 0 }) },
  );
});
afterEach(() => {
  folder.close();
  rmSync(path, { recursive: true, force: true });
});

const files = async () => {
  const { items, folder: said } = await folder.list();
  return [items.map(({ file }) => file), said];
};

it("that hangs is said to, lists what it had, and tells when it answers", async () => {
  const there = [["a.precis-template"], { name: basename(path) }];
  await vi.waitFor(async () => expect(await files()).toEqual(there));
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const name = basename(path);
  const silent = [["a.precis-template"], { name, failure: failure("folderSilent", { name }) }];
  expect(await files()).toEqual(silent);
  expect(await files()).toEqual(silent);
  told = 0;
  open();
  gate = undefined;
  await vi.waitFor(() => expect(told).toBe(1));
  await vi.waitFor(async () => expect(await files()).toEqual(there));
});

it("is listed as it is when it is asked for, whatever list was under way", async () => {
  const name = basename(path);
  await vi.waitFor(async () => expect(await files()).toEqual([["a.precis-template"], { name }]));
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const patient = new NamedFolder(path, () => {}, { lintForm: async () => ok({ errors: 0, notes: 0 }) });
  read = false;
  const earlier = patient.list();
  gate = undefined;
  await vi.waitFor(() => expect(read).toBe(true));
  writeFileSync(join(path, "b.precis-template"), packTemplate(templateNamed("b")));
  const later = Promise.all([patient.list(), patient.list()]);
  rmSync(join(path, "a.precis-template"));
  open();
  await earlier;
  for (const { items } of await later) expect(items.map(({ file }) => file)).toEqual(["b.precis-template"]);
  patient.close();
});

it("that is gone says so, and lists nothing of it", async () => {
  const name = basename(path);
  await vi.waitFor(async () => expect(await files()).toEqual([["a.precis-template"], { name }]));
  rmSync(path, { recursive: true });
  await vi.waitFor(async () =>
    expect(await files()).toEqual([[], { name, failure: failure("folderMissing", { name }) }]),
  );
});
