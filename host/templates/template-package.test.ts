import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { localized } from "#core/model/localized.ts";
import { err, ok } from "#core/result.ts";
import { pngOf, sampleTemplate, withLetterhead } from "../testing/sample-template.ts";
import { checkTemplate, packTemplate, unpackTemplate } from "./template-package.ts";

const name = "note.precis-template";
const template = withLetterhead(sampleTemplate);
const open = (files: Zippable) => unpackTemplate(zipSync(files), name);
const head = (said: unknown, format = 1) => ({ "template.json": strToU8(JSON.stringify({ format, template: said })) });
const { logo, ...withoutLogo } = template;
const { bytes: _, ...namedLogo } = logo ?? { bytes: "" };
const [section] = sampleTemplate.sections;

describe("a template file", () => {
  it.each([
    ["without a picture", sampleTemplate],
    ["with one", template],
  ])("%s gives the template again", (_, packed) => {
    expect(unpackTemplate(packTemplate(packed), name)).toEqual(ok(packed));
  });

  it("is a zip of JSON and the picture as it is, the same bytes for the same template", () => {
    const files = unzipSync(packTemplate(template));
    expect(Object.keys(files)).toEqual(["template.json", "pictures/герб.png"]);
    expect(Buffer.from(files["pictures/герб.png"] ?? [])).toEqual(pngOf(8, 4));
    expect(packTemplate(structuredClone(template))).toEqual(packTemplate(template));
  });

  it("may hold more than the template, of which nothing is taken", () => {
    const more = {
      ...head({ ...withoutLogo, script: "alert(1)" }),
      "../../evil.sh": strToU8("rm"),
      "a.js": strToU8("x"),
    };
    expect(open(more)).toEqual(ok(sampleTemplate));
  });

  it("whatever byte is changed, opens with the same words or not at all", () => {
    const whole = packTemplate(template);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const opening = unpackTemplate(changed, name);
      if (opening.ok) expect(opening.value).toEqual(template);
    }
  });
});

const invalid = (place: string) => err(failure("templateInvalid", { name, place }));
const broken = err(failure("templateBroken", { name }));
const tooLarge = err(failure("templateTooLarge", { name, limitMegabytes: 1 }));
const refused = (picture: string) => err(failure("templatePictureRefused", { name, picture }));

describe("what is no template, or a hostile one", () => {
  const deep = `${'{"a":'.repeat(80_000)}1${"}".repeat(80_000)}`;
  const withPicture = (picture: Uint8Array, pictureName = "герб.png") => ({
    ...head({ ...withoutLogo, logo: { ...namedLogo, name: pictureName } }),
    [`pictures/${pictureName}`]: [picture, { level: 0 }] as [Uint8Array, { level: 0 }],
  });
  it.each([
    ["no bytes", () => unpackTemplate(new Uint8Array(), name), broken],
    ["a text", () => unpackTemplate(strToU8("A text, nothing else."), name), broken],
    ["a cut file", () => unpackTemplate(packTemplate(template).subarray(0, -30), name), broken],
    ["a zip of something else", () => open({ "note.txt": strToU8("x") }), broken],
    ["JSON that is none", () => open({ "template.json": strToU8("{") }), broken],
    ["JSON of great depth", () => open({ "template.json": strToU8(deep) }), broken],
    [
      "a template of great depth",
      () => open({ "template.json": strToU8(`{"format":1,"template":${deep}}`) }),
      invalid("id"),
    ],
    ["a newer make-up", () => open(head(withoutLogo, 2)), err(failure("templateNewer", { name, version: 2 }))],
    ["a zip bomb", () => open({ ...head(withoutLogo), bomb: new Uint8Array(2 ** 20) }), tooLarge],
    ["a bomb in its own JSON", () => open({ "template.json": new Uint8Array(2 ** 27) }), tooLarge],
    ["too many entries", () => open({ ...head(withoutLogo), ...manyEntries }), tooLarge],
    ["10,000 sections", () => open(head({ ...withoutLogo, sections: manySections })), invalid("sections")],
    ["a picture of 100 MB", () => open(withPicture(new Uint8Array(100 * 2 ** 20))), tooLarge],
    ["a picture beyond its own limit", () => open(withPicture(new Uint8Array(300 * 2 ** 10))), invalid("logo.bytes")],
    ["a picture that is none", () => open(withPicture(strToU8("<svg onload='x()'/>"))), refused("герб.png")],
    ["a picture of a thousand million pixels", () => open(withPicture(pngOf(32_000, 32_000))), refused("герб.png")],
    ["a picture that is not there", () => open(head({ ...withoutLogo, logo: namedLogo })), invalid("logo.bytes")],
    ["a path in a picture's name", () => open(withPicture(pngOf(1, 1), "../../герб.png")), invalid("logo.name")],
    ["a path of Windows", () => open(withPicture(pngOf(1, 1), "C:\\герб.png")), invalid("logo.name")],
    ["a picture with a script's ending", () => open(withPicture(pngOf(1, 1), "герб.png.svg")), invalid("logo.name")],
    ["a path in its id", () => open(head({ ...withoutLogo, id: "../note" })), invalid("id")],
    [
      "a heading that is no words",
      () => open(head({ ...withoutLogo, sections: [{ ...section, heading: { en: { $eval: "1" } } }] })),
      invalid("sections[0].heading.en"),
    ],
  ])("%s is refused", (_, opening, refusal) => {
    expect(opening()).toEqual(refusal);
  });

  it("a script, a formula or a tag in a heading is taken as the words that it is", () => {
    const words = `<script>alert(1)</script>=HYPERLINK("x") {{title}} {#each}`;
    const heading = JSON.parse(`{ "en": ${JSON.stringify(words)}, "__proto__": "x", "constructor": "y" }`);
    const opened = open(head({ ...withoutLogo, sections: [{ ...section, heading }] }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const [read] = opened.value.sections;
    expect(localized(read?.heading ?? {}, "en")).toBe(words);
    expect(localized(read?.heading ?? {}, "toString")).toBe(words);
  });
});

const manyEntries = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`empty-${index}`, new Uint8Array()]));
const manySections = Array.from({ length: 10_000 }, (_, index) => ({
  id: `s${index}`,
  content: { type: "standing", text: {} },
  show: "always",
}));

describe("a template from the window", () => {
  it("is held to the same size, so that it opens again", () => {
    const words = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`l${index}`, "й".repeat(2000)]));
    const sections = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({
      id,
      content: { type: "standing", text: words } as const,
      show: "always" as const,
    }));
    const six = { ...sampleTemplate, sections: sections.slice(0, 6) };
    expect(unpackTemplate(packTemplate(six), name)).toEqual(checkTemplate(six, name));
    expect(checkTemplate({ ...six, sections }, name)).toEqual(tooLarge);
  });

  it("is held to the same picture", () => {
    expect(checkTemplate(template, "note")).toEqual(ok(template));
    expect(checkTemplate(withLetterhead(template, pngOf(0, 5)), "note")).toEqual(
      err(failure("templatePictureRefused", { name: "note", picture: "герб.png" })),
    );
  });
});
