import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXmlSdk } from "../testing/open-xml-sdk.ts";
import { albumOf, fitsAlbum } from "./cases/album.ts";
import { formOf, p, tbl, tr } from "./cases/building.ts";
import { type FilledCase, fieldsOf, filledCases } from "./cases/filled-cases.ts";
import { type Mutation, mutated, mutations, randomFrom } from "./cases/mutations.ts";
import { saidIn } from "./cases/said-in.ts";
import { brokenRules } from "./cases/word-rules.ts";
import { fillForm } from "./fill-form.ts";
import { formFailureCodes } from "./form-failure.ts";

/** All cases changed in every way several times, or a sample: every third case once. */
const isFull = process.env["PRECIS_TEST_FULL"] !== undefined;
const times = isFull ? 4 : 1;

const sdk = openXmlSdk();

type Named = { readonly name: string; readonly bytes: Uint8Array };

/** Of many files together, each with the name of the file that it is in. */
async function errorsInAll(files: readonly Named[]): Promise<readonly string[]> {
  const errors: string[] = [];
  const fitting = files.filter(({ bytes }) => fitsAlbum(bytes));
  for (let at = 0; at < fitting.length; at += albumSize) {
    const { bytes, owners } = albumOf(fitting.slice(at, at + albumSize));
    for (const { path, description } of await sdk.errorsIn(bytes))
      errors.push(`${owners.get(path ?? "")}: ${description}`);
  }
  return errors;
}
const albumSize = 250;

const forms = Object.entries(filledCases).map(([name, one]) => ({ name, one, form: formOf(one.form) }));

function filled(form: Uint8Array, one: FilledCase): Uint8Array {
  const result = fillForm(form, fieldsOf(one));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.bytes;
}

describe("what is filled", () => {
  const files = forms.map(({ name, one, form }) => ({ name, bytes: filled(form, one) }));

  it("is valid, as the Open XML SDK has it", { timeout: 1_800_000 }, async ({ skip }) => {
    if (sdk.refusal() !== undefined) return skip(`the validator does not run here: ${sdk.refusal()}`);
    expect(await errorsInAll(files)).toEqual([]);
    const alone = isFull ? files : files.filter(({ bytes }) => !fitsAlbum(bytes));
    expect(alone.length).toBeGreaterThan(5);
    for (const { name, bytes } of alone) expect([name, await sdk.errorsIn(bytes)]).toEqual([name, []]);
  });

  it("breaks no rule of Word's", () => {
    expect(files.flatMap(({ name, bytes }) => brokenRules(bytes).map((rule) => `${name}: ${rule}`))).toEqual([]);
  });

  it("is the same, byte for byte, for the same form and fields", () => {
    for (const [index, { form, one }] of forms.entries()) expect(filled(form, one)).toEqual(files[index]?.bytes);
  });
});

it("files together are found out where one of them is not valid", async ({ skip }) => {
  if (sdk.refusal() !== undefined) return skip(`the validator does not run here: ${sdk.refusal()}`);
  const good = { name: "good", bytes: formOf({ body: [p("а")] }) };
  const wrong = {
    name: "wrong",
    bytes: formOf({ body: [tbl(1, tr("а")).replace("<w:tblGrid>", "<w:tblGrid><w:p/>")] }),
  };
  const twice = {
    name: "twice",
    bytes: formOf({ body: ['<w:bookmarkStart w:id="1" w:name="a"/>', '<w:bookmarkStart w:id="1" w:name="a"/>'] }),
  };
  const errors = await errorsInAll([good, wrong, twice]);
  expect(new Set(errors.map((error) => error.slice(0, error.indexOf(":"))))).toEqual(new Set(["wrong", "twice"]));
  expect(brokenRules(formOf({ body: [tbl(1, "<w:tr><w:tc/></w:tr>")] }))).toEqual([
    "word/document.xml: a cell does not end with a paragraph",
  ]);
});

const located = {
  code: "formBroken",
  findings: expect.arrayContaining([
    {
      code: expect.any(String),
      facts: expect.any(Object),
      place: expect.objectContaining({ bodyParagraph: expect.any(Number) }),
    },
  ]),
};

type Outcome = { readonly name: string; readonly one: FilledCase; readonly result: ReturnType<typeof fillForm> };

const outcomes = new Map<Mutation, readonly Outcome[]>();
/** Of the forms that are changed so; filled once, whichever case asks first. */
function outcomesOf(mutation: Mutation): readonly Outcome[] {
  const known = outcomes.get(mutation) ?? filledAfter(mutation);
  outcomes.set(mutation, known);
  return known;
}

function filledAfter(mutation: Mutation): readonly Outcome[] {
  const way = mutations.indexOf(mutation);
  return forms.flatMap(({ name, one, form }, index) => {
    const runs = isFull || index % 3 === way % 3 ? times : 0;
    return Array.from({ length: runs }).flatMap((_, time): readonly Outcome[] => {
      const changed = mutated(form, mutation, randomFrom(index * 1000 + time));
      if (changed === undefined) return [];
      return [{ name: `${name}, ${mutation.name} (${time})`, one, result: fillForm(changed, fieldsOf(one)) }];
    });
  });
}

describe("a form in which", () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    "%s",
    { timeout: 1_800_000 },
    (_, mutation) => {
      for (const { name, one, result } of outcomesOf(mutation)) {
        if (mutation.isHarmless)
          expect([name, result.ok ? saidIn(result.value.bytes) : result.failure]).toEqual([name, one.says]);
        if (!result.ok) expect({ ...result.failure, name }).toMatchObject(located);
        else expect([name, brokenRules(result.value.bytes)]).toEqual([name, []]);
      }
    },
  );

  it("anything of that is changed is filled validly, or says what is wrong and where", { timeout: 1_800_000 }, async ({
    skip,
  }) => {
    if (sdk.refusal() !== undefined) return skip(`the validator does not run here: ${sdk.refusal()}`);
    const files = mutations
      .flatMap(outcomesOf)
      .flatMap(({ name, result }) => (result.ok ? [{ name, bytes: result.value.bytes }] : []));
    expect(files.length).toBeGreaterThan(300 * times);
    expect(await errorsInAll(files)).toEqual([]);
  });
});

const codes: ReadonlySet<string> = new Set(formFailureCodes);

it("a file that is damaged ends in a plain failure, or is filled", () => {
  const { form, one } = forms[0] as (typeof forms)[number];
  for (let seed = 0; seed < 300 * times; seed++) {
    const random = randomFrom(seed);
    const copy = seed % 3 === 0 ? form.slice(0, random(form.length)) : form.slice();
    for (let flips = seed % 3 === 0 ? 0 : 1 + random(12); flips > 0; flips--) {
      const at = random(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    }
    const result = fillForm(copy, fieldsOf(one));
    expect(result.ok || codes.has(result.failure.code)).toBe(true);
  }
});

it("so does one whose XML is damaged, though not its checksums", () => {
  for (const [index, { form, one }] of forms.entries()) {
    const parts = unzipSync(form);
    for (const path of ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"]) {
      const random = randomFrom(index);
      const text = new TextDecoder().decode(parts[path]);
      const at = random(text.length);
      const damaged = text.slice(0, at) + '<>&"{}\u0000/'[random(8)] + text.slice(at + random(3));
      const result = fillForm(zipSync({ ...parts, [path]: strToU8(damaged) }), fieldsOf(one));
      expect(result.ok || codes.has(result.failure.code)).toBe(true);
    }
  }
});
