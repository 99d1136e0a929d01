/** The same document gives the same bytes: in any time zone, in a fresh process, as the thousandth of a warm one. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import type { Document } from "#core/model/document.ts";
import { exportFormats } from "#core/model/format.ts";
import { features } from "./features/features.ts";
import { writerFor } from "./registry.ts";
import { documentOf, paragraph } from "./testing/building.ts";
import { fontFile } from "./testing/test-fonts.ts";
import type { FontLibrary } from "./writer.ts";

const packages = new URL("../../node_modules/", import.meta.url);
const office = new URL("../../assets/fonts/office-fonts.zip", import.meta.url);
const openFonts = (): FontLibrary => ({
  bytes: (face) => readFileSync(new URL(fontFile(face), packages)),
  office: () => readFileSync(office),
});

type Digests = Readonly<Record<string, string>>;

/** Of every feature in every format, by "feature.format". */
async function digestsOf(fonts: FontLibrary): Promise<Digests> {
  const digests: Record<string, string> = {};
  for (const [name, document] of Object.entries(features)) {
    for (const format of exportFormats) {
      const { bytes } = await (await writerFor(format)).write(document, fonts);
      digests[`${name}.${format}`] = createHash("sha256").update(bytes).digest("hex");
    }
  }
  return digests;
}

/** What a process of its own says of them, in the opposite order. */
async function digestsOfProcess(zone: string): Promise<Digests> {
  const modules = ["registry", "features/features", "testing/test-fonts"].map((name) =>
    JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href),
  );
  const script = `
    const [{ writerFor }, { features }, { fontFile }] = await Promise.all([${modules}].map((module) => import(module)));
    const { readFileSync } = await import("node:fs");
    const { createHash } = await import("node:crypto");
    const fonts = {
      bytes: (face) => readFileSync(new URL(fontFile(face), ${JSON.stringify(packages.href)})),
      office: () => readFileSync(new URL(${JSON.stringify(office.href)})),
    };
    const digests = {};
    for (const [name, document] of Object.entries(features).reverse())
      for (const format of ${JSON.stringify(exportFormats.toReversed())}) {
        const { bytes } = await (await writerFor(format)).write(document, fonts);
        digests[name + "." + format] = createHash("sha256").update(bytes).digest("hex");
      }
    process.stdout.write(JSON.stringify(digests));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TZ: zone, LANG: "tr_TR.UTF-8" },
  });
  return JSON.parse(stdout) as Digests;
}

it.for(["Pacific/Kiritimati", "America/Los_Angeles"])("a fresh process, %s", { timeout: 120_000 }, async (zone) => {
  expect(await digestsOfProcess(zone)).toEqual(await digestsOf(openFonts()));
});

it("the thousandth document of a warm process", { timeout: 300_000 }, async () => {
  const fonts = openFonts();
  const first = await digestsOf(fonts);
  const other = (number: number): Document =>
    documentOf([paragraph("title", `Бумага № ${number}`), paragraph("body", `Another text, ${number}.`)], {
      language: ["ru", "kk", "en"][number % 3] ?? "ru",
    });
  for (let number = 0; number < 1_000; number++)
    for (const format of exportFormats) await (await writerFor(format)).write(other(number), fonts);
  expect(await digestsOf(fonts)).toEqual(first);
});
