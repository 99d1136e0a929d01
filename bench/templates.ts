/** What the list of a large library costs: read and checked for the first time, and asked for again. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contract } from "../core/ipc/contract.ts";
import { ok } from "../core/result.ts";
import { programFolder } from "../host/files/program-folder.ts";
import { systemEnvironment } from "../host/system-environment.ts";
import { loadTemplates } from "../host/templates/load-templates.ts";
import { TemplateLibrary } from "../host/templates/template-library.ts";
import { packTemplate } from "../host/templates/template-package.ts";
import { pngOf } from "../host/testing/sample-template.ts";
import { time } from "./measure.ts";
import type { Row } from "./row.ts";

const count = 300;
/** In bytes: a letterhead's picture, which every third has. */
const pictureLength = 40_000;

/** There are no forms among them. */
const lintForm = async () => ok({ errors: 0, notes: 0 });

export async function measureTemplates(scratch: string): Promise<readonly Row[]> {
  const builtIn = await loadTemplates(programFolder);
  const folder = join(scratch, "office");
  mkdirSync(folder);
  const picture = Buffer.concat([pngOf(400, 200), Buffer.alloc(pictureLength)]).toString("base64");
  for (let index = 0; index < count; index += 1) {
    const template = builtIn[index % builtIn.length];
    if (template === undefined) throw new Error("There is no built-in template");
    const logo = {
      name: "logo.png",
      mediaType: "image/png",
      bytes: picture,
      alternative: {},
      width: 60,
      height: 30,
    } as const;
    const one = { ...template, id: `office-${index}`, ...(index % 3 === 0 && { logo }) };
    writeFileSync(join(folder, `${one.id}.precis-template`), packTemplate(one));
  }
  /** As at the program's start; each with a data folder of its own, or with one that has been used. */
  const opened = async (data: string) => {
    const dataFolder = join(scratch, data);
    const options = {
      dataFolder,
      environment: systemEnvironment,
      program: "1.0.0",
      builtIn,
      lintForm,
      onChange: () => {},
    };
    const library = new TemplateLibrary(options);
    await library.own.prepare();
    library.nameFolder(folder);
    return library;
  };
  const list = async (library: TemplateLibrary) => {
    const { templates } = contract.listTemplates.response.parse(await library.list());
    if (templates.length !== count + builtIn.length) throw new Error(`${templates.length} templates`);
  };
  const timed = async (name: string, data: (run: number) => string): Promise<Row> => {
    const times = await time(
      data,
      async (dataFolder) => {
        const library = await opened(dataFolder);
        await list(library);
        library.close();
      },
      { runs: 10, warmUp: 2 },
    );
    return { name, unit: "ms", target: 300, ...times };
  };
  const first = await timed("300 templates listed, never read before", (run) => `fresh-${run}`);
  const next = await timed("300 templates listed at the next start", () => "fresh-0");
  const kept = await opened("fresh-0");
  const again = await time(() => kept, list, { runs: 20, warmUp: 2 });
  kept.close();
  return [first, next, { name: "300 templates listed again", unit: "ms", target: 300, ...again }];
}
