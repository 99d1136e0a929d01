import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXmlSdk } from "../testing/open-xml-sdk.ts";
import { brokenCases } from "./cases/broken-cases.ts";
import { footnote, formOf, p, r, styled, tbl, textBox, tr } from "./cases/building.ts";
import { saidIn } from "./cases/said-in.ts";
import { brokenRules } from "./cases/word-rules.ts";
import { sampleFields } from "./sample-fields.ts";
import {
  commentedForm,
  describeFinding,
  describeFormFailure,
  describeFormWarning,
  describePlace,
  type Finding,
  fieldList,
  fillForm,
  formStringsSchema,
  lintForm,
  starterForm,
  tryForm,
} from "./word-forms.ts";

const locales = new URL("../../assets/locales/", import.meta.url);
const stringsIn = async (language: string) =>
  formStringsSchema.parse(JSON.parse(await readFile(new URL(`forms.${language}.json`, locales), "utf8")));
const strings = await stringsIn("en");

const isFull = process.env["PRECIS_TEST_FULL"] !== undefined;

const sdk = openXmlSdk();
/** None where the SDK does not run: the other tests of forms say so. */
const errorsIn = async (file: Uint8Array) => (sdk.refusal() === undefined ? sdk.errorsIn(file) : []);

const findingsIn = (form: Uint8Array): readonly Finding[] => {
  const linted = lintForm(form);
  if (!linted.ok) throw new Error(linted.failure.code);
  return linted.value;
};

describe("a finding in words", () => {
  const inWords = (form: Uint8Array) =>
    findingsIn(form).map((finding) => `${describePlace(finding.place, strings)}. ${describeFinding(finding, strings)}`);

  it("says where it is, and what to do", () => {
    const form = formOf({
      body: [
        styled("1", "Goals"),
        tbl(2, tr("a", "b"), tr("{{speeker}}", "{{quotes}}")),
        p(textBox(1, p("{{weather}}"))),
      ],
      header: [p("{{#goals}}")],
    });
    expect(inWords(form)).toEqual([
      "In the text, under “Goals”, table 1, row 2, column 1: “{{speeker}}”. There is no field {{speeker}}.",
      "In the text, under “Goals”, table 1, row 2, column 2: “{{quotes}}”. {{quotes}} is a list: put {{#quotes}} and {{/quotes}} around what is to be repeated for each of its items.",
      "In the text, in a text box, under “Goals”: “{{weather}}”. There is no field {{weather}}.",
      "In the head of the pages: “{{#goals}}”. What {{#goals}} begins is not ended: an end is missing behind it, in the same text, cell or text box.",
    ]);
    expect(inWords(formOf({ body: [p("{{titel}}")] }))).toEqual([
      "In the text: “{{titel}}”. There is no field {{titel}}. Did you mean {{title}}?",
    ]);
  });

  it("and so does a form that is refused", () => {
    const refused = fillForm(new Uint8Array(), sampleFields(strings));
    expect(refused.ok ? "" : describeFormFailure(refused.failure, strings)).toBe("This is not a Word file (.docx).");
  });
});

it("characters that no Word file can hold are counted, and told of", () => {
  const form = formOf({ body: [p("{{title}} {{marking}}")] });
  const filled = fillForm(form, { ...sampleFields(strings), title: { text: "По\u0000рт\uFFFE" }, marking: "\u0007" });
  const warnings = filled.ok ? filled.value.warnings : [];
  expect(warnings).toContainEqual({ code: "forbiddenCharacters", facts: { count: 3 } });
  expect(warnings.map((warning) => describeFormWarning(warning, strings))).toContain(
    "Invisible characters that a Word file cannot hold were left out: 3.",
  );
});

it("points of kinds that a form has no loop for are counted, and told of", () => {
  const warningsOf = (...texts: readonly string[]) => {
    const filled = fillForm(formOf({ body: texts.map((text) => p(text)) }), sampleFields(strings));
    return filled.ok ? filled.value.warnings : filled.failure;
  };
  const all = ["goals", "quotes", "nextSteps", "facts"].map((list) => `{{#${list}}}{{text}}{{/${list}}}`);
  expect(warningsOf(...all)).toEqual([]);
  const some = ["{{?facts}}There are facts{{/facts}}", ...all.slice(0, 3)];
  expect(warningsOf(...some)).toEqual([{ code: "pointsWithoutPlace", facts: { count: 2 } }]);
  expect(warningsOf("{{title}}")).toEqual([{ code: "pointsWithoutPlace", facts: { count: 8 } }]);
});

describe("commentedForm", () => {
  const commentsIn = (file: Uint8Array): readonly string[] =>
    [...strFromU8(unzipSync(file)["word/comments.xml"] ?? new Uint8Array()).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(
      ([, text]) => text ?? "",
    );
  const commented = (form: Uint8Array): Uint8Array => {
    const copy = commentedForm(
      form,
      findingsIn(form),
      ({ code, facts }) => `${code} ${facts["tag"] ?? facts["field"]}`,
    );
    if (!copy.ok) throw new Error(copy.failure.code);
    return copy.value;
  };

  it("sets a comment at each place, and changes nothing else", async () => {
    const body = [p("О: ", r("{{titel}}", "<w:b/>")), tbl(1, tr("{{#quotes}}")), p("—", footnote(1))];
    const form = formOf({ body, header: [p("{{a1}}")], footnotes: [[p("{{/goals}}")]] });
    const copy = commented(form);
    expect(commentsIn(copy)).toEqual([
      "unknownField {{titel}}",
      "unclosedLoop {{#quotes}}",
      "unopenedLoop {{/goals}}",
      "unknownField {{a1}}",
    ]);
    expect(saidIn(copy)).toEqual(saidIn(form));
    const xml = strFromU8(unzipSync(copy)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain('<w:commentRangeStart w:id="3"/><w:r><w:t xml:space="preserve">О: </w:t>');
    expect(await errorsIn(copy)).toEqual([]);
    expect(brokenRules(copy)).toEqual([]);
  });

  it("keeps the comments that the form has", async () => {
    const form = formOf({
      body: [
        p(
          '<w:commentRangeStart w:id="7"/>',
          "{{titel}}",
          '<w:commentRangeEnd w:id="7"/>',
          '<w:r><w:commentReference w:id="7"/></w:r>',
        ),
      ],
      comments: ['<w:comment w:id="7" w:author="A"><w:p><w:r><w:t>Прежнее</w:t></w:r></w:p></w:comment>'],
    });
    const copy = commented(form);
    expect(commentsIn(copy)).toEqual(["Прежнее", "unknownField {{titel}}"]);
    expect(await errorsIn(copy)).toEqual([]);
  });

  it("is valid for every form with something wrong", { timeout: 300_000 }, async () => {
    const copies = Object.entries(brokenCases).map(([name, { form }]) => ({ name, copy: commented(formOf(form)) }));
    const sample = isFull ? copies : copies.filter((_, index) => index % 6 === 0);
    for (const { name, copy } of sample) expect([name, await errorsIn(copy)]).toEqual([name, []]);
    expect(copies.flatMap(({ copy }) => brokenRules(copy))).toEqual([]);
  });
});

describe("fieldList", () => {
  it("stands in the office's guide as it is", async () => {
    const guide = await readFile(new URL("../../docs/word-forms.md", import.meta.url), "utf8");
    const rows = fieldList(strings).map(({ tag, says, example }) => `| \`${tag}\` | ${says} | ${example} |`);
    expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
  });

  it("begins with what can stand anywhere, and says of all else within which lists", () => {
    const entries = fieldList(strings);
    expect(entries[0]).toEqual({
      tag: "{{title}}",
      within: [],
      isList: false,
      says: "Title",
      example: "The harbour on the lake opens in May",
    });
    expect(entries.filter(({ isList }) => isList).map(({ tag, within }) => [...within, tag].join(" "))).toEqual([
      "{{#sections}}",
      "{{#goals}}",
      "goals {{#references}}",
      "{{#quotes}}",
      "quotes {{#references}}",
      "{{#nextSteps}}",
      "nextSteps {{#references}}",
      "{{#facts}}",
      "facts {{#references}}",
      "{{#sources}}",
      "sources {{#sentences}}",
    ]);
  });

  it("leaves out no field that a briefing has", () => {
    const known = JSON.stringify(sampleFields(strings));
    const unlisted = ["id", "kind", "group", "references", "reference", "note", "anchor", "metadata", "direction"];
    const names = [...new Set([...known.matchAll(/"(\w+)":/g)].map(([, name]) => name ?? ""))];
    const listed = fieldList(strings).map(({ tag }) => tag.replace(/[{}#]/g, ""));
    expect(names.filter((name) => !listed.includes(name) && !unlisted.includes(name))).toEqual([]);
  });
});

describe("starterForm", () => {
  const languages = ["en", "ru", "ky", "kk", "az", "tr", "uz"];

  it.each(languages)("in %s has every field, and can be filled", { timeout: 60_000 }, async (language) => {
    const words = await stringsIn(language);
    const form = await starterForm(words);
    const all = saidIn(form).join("\n");
    expect(
      fieldList(words)
        .map(({ tag }) => tag)
        .filter((tag) => !all.includes(tag) && !all.includes(tag.replace("#", "?"))),
    ).toEqual([]);
    expect(findingsIn(form)).toEqual([]);
    const filled = tryForm(form, words);
    if (!filled.ok) throw new Error(filled.failure.code);
    expect(saidIn(filled.value.bytes).filter((line) => /[{}]/.test(line))).toEqual([]);
    expect(filled.value.warnings).toEqual([]);
    if (isFull || language === "kk") {
      expect(await errorsIn(form)).toEqual([]);
      expect(await errorsIn(filled.value.bytes)).toEqual([]);
    }
    expect(brokenRules(filled.value.bytes)).toEqual([]);
  });

  it("is the same, byte for byte", async () => {
    expect(await starterForm(strings)).toEqual(await starterForm(strings));
  });
});

describe("tryForm", () => {
  it("fills a form with two examples of each point", () => {
    const tried = tryForm(formOf({ body: [p("{{title}}: {{#quotes}}{{words}} — {{speaker}}. {{/quotes}}")] }), strings);
    expect(tried.ok && saidIn(tried.value.bytes)).toEqual([
      "The harbour on the lake opens in May: “We are ready” (unofficial translation; words changed from the source) — A. Imanov. “We are ready” (unofficial translation; words changed from the source) — A. Imanov. ",
    ]);
  });

  it("says what is wrong with one that cannot be filled", () => {
    expect(tryForm(formOf({ body: [p("{{titel}}")] }), strings)).toMatchObject({
      ok: false,
      failure: { code: "formBroken" },
    });
  });
});
