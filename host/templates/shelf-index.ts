/**
 * What was found in a folder's template files, kept for the next run: of hundreds on a shared drive, only those that
 * have changed are read again. A template is checked whole whenever it is loaded, whatever stands here.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { failureSchema } from "#core/ipc/failure.ts";
import { localizedSchema } from "#core/model/localized-schema.ts";
import { templateSchema } from "#core/model/template.ts";
import { saveFile } from "../files/save-file.ts";
import type { KnownFiles } from "./template-shelf.ts";

const { id, version } = templateSchema.unwrap().shape;
const count = z.int().nonnegative();
const headSchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    value: z.discriminatedUnion("is", [
      z.object({ is: z.literal("template"), id, version, name: localizedSchema, whenToUse: localizedSchema }),
      z.object({ is: z.literal("form"), errors: count, notes: count }),
    ]),
  }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);
const indexSchema = z.object({
  program: z.string(),
  folder: z.string(),
  files: z.array(z.object({ file: z.string(), sign: z.string(), head: headSchema })),
});

export class ShelfIndex {
  readonly #path: string;
  readonly #program: string;

  /** `program`: its version; what another one found may not hold for this one. */
  constructor(path: string, program: string) {
    this.#path = path;
    this.#program = program;
  }

  /** Nothing of another folder, of another version of the program, or of a file that is damaged. */
  async load(folder: string): Promise<KnownFiles> {
    const index = indexSchema.safeParse(await readJson(this.#path)).data;
    if (index === undefined || index.folder !== folder || index.program !== this.#program) return new Map();
    return new Map(index.files.map(({ file, sign, head }) => [file, { sign, item: { file, head } }]));
  }

  /** One that could not be kept is made anew by the next run, as is what a worker process broke down over. */
  async save(folder: string, known: KnownFiles): Promise<void> {
    const lasting = [...known].filter(
      ([, { item }]) => item.head.ok || !/^worker|^unexpected/.test(item.head.failure.code),
    );
    const files = lasting.map(([file, { sign, item }]) => ({ file, sign, head: item.head }));
    const json = JSON.stringify({ program: this.#program, folder, files });
    await saveFile(this.#path, new TextEncoder().encode(json));
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
