/**
 * Every template in every language, with a briefing that has everything, and with the program's sample and the
 * reference article as they come:
 * nothing is left out or warned of, the length is what such a document may have, and no word is another language's.
 * All of it where PRECIS_TEST_FULL is set; else each template in one language, and all languages among them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeBriefing } from "#core/compose/compose-briefing.ts";
import { documentStringsSchema } from "#core/compose/document-strings.ts";
import { pagesOfSection } from "#core/compose/section-length.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { Placement } from "#core/model/document.ts";
import { exportFormats } from "#core/model/format.ts";
import type { Template } from "#core/model/template.ts";
import { templateSchema } from "#core/model/template.ts";
import { writerFor } from "#formats/writers/registry.ts";
import { fontFile } from "#formats/writers/testing/test-fonts.ts";
import type { FontLibrary } from "#formats/writers/writer.ts";
import { isSpeltIn } from "./testing/alphabets.ts";
import { countWords, ownWords } from "./testing/document-words.ts";
import { hasReference, referenceBriefing } from "./testing/reference-briefing.ts";
import type { RichLanguage } from "./testing/rich-briefing.ts";
import { richBriefing, richLanguages } from "./testing/rich-briefing.ts";
import { sampleBriefing } from "./testing/sample-briefing.ts";

const packages = new URL("../node_modules/", import.meta.url);
const fonts: FontLibrary = {
  bytes: (face) => readFileSync(new URL(fontFile(face), packages)),
  office: () => readFileSync(new URL("../assets/fonts/office-fonts.zip", import.meta.url)),
};
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const stringsOf = (language: string) =>
  documentStringsSchema.parse(readJson(`../assets/locales/document.${language}.json`));

const ids = readdirSync(new URL("./", import.meta.url)).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
const all = ids.flatMap((id) => richLanguages.map((language) => [id, language] as const));
const sample = ids.map((id, index) => [id, richLanguages[index % richLanguages.length] ?? "ru"] as const);
const cases = process.env["PRECIS_TEST_FULL"] ? all : sample;

describe.each(cases)("%s in %s", (id, language) => {
  const template = templateSchema.parse(readJson(`./${id}.json`));
  it("with all that a briefing may hold", async () => {
    const { document, pages, placements } = await exported(richBriefing(template, language), language);
    expectWithinNorms(template, countWords(document), pages, placements);
    expect(ownWords(document).filter((word) => !isSpeltIn(word, language))).toEqual([]);
  });
  it("with the program's own sample article", async () => {
    const { document, pages, placements } = await exported(await sampleBriefing(template, language), language);
    expectWithinNorms(template, countWords(document), pages, placements);
  });
  it.skipIf(!hasReference)("with the reference article", async () => {
    const { document, pages, placements } = await exported(referenceBriefing(template, language), language);
    expectWithinNorms(template, countWords(document), pages, placements);
  });
});

/** In every format, without a warning or a point left out. */
async function exported(briefing: Briefing, language: RichLanguage) {
  const { document, ...told } = composeBriefing(briefing, { strings: stringsOf(language), today: "2026-03-02" });
  expect(told).toEqual({ warnings: [], unplaced: [] });
  const written = await Promise.all(
    exportFormats.map(async (format) => (await writerFor(format)).write(document, fonts)),
  );
  expect(written.flatMap(({ warnings }) => warnings)).toEqual([]);
  const paged = written.find(({ pages }) => pages !== undefined);
  return { document, pages: paged?.pages ?? 0, placements: paged?.placements ?? [] };
}

function expectWithinNorms(template: Template, words: number, pages: number, placements: readonly Placement[]): void {
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(template.norm?.pages ?? Number.POSITIVE_INFINITY);
  expect(words).toBeLessThanOrEqual(template.norm?.words ?? Number.POSITIVE_INFINITY);
  for (const { id, norm } of template.sections)
    if (norm?.pages !== undefined)
      expect(pagesOfSection(id, template, placements) ?? 0).toBeLessThanOrEqual(norm.pages);
}
