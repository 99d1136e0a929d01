import { describe, expect, it } from "vitest";
import { type BrokenCase, brokenCases, notedCases } from "./cases/broken-cases.ts";
import { formOf } from "./cases/building.ts";
import { caseFields } from "./cases/case-fields.ts";
import { filledCases } from "./cases/filled-cases.ts";
import { fillForm } from "./fill-form.ts";
import { lintForm } from "./lint-form.ts";

const found = ({ finds }: BrokenCase) =>
  finds.map(({ code, facts, place }) => ({ code, facts, place: expect.objectContaining(place) }));

describe("lintForm", () => {
  it.each(Object.entries(brokenCases))("finds %s, and nothing is filled", (_, one) => {
    const form = formOf(one.form);
    expect(lintForm(form)).toEqual({ ok: true, value: found(one) });
    expect(fillForm(form, caseFields)).toEqual({
      ok: false,
      failure: { code: "formBroken", facts: {}, findings: found(one) },
    });
  });

  it.each(Object.entries(notedCases))("notes %s, and all the rest is filled", (_, one) => {
    const form = formOf(one.form);
    expect(lintForm(form)).toEqual({ ok: true, value: found(one) });
    expect(fillForm(form, caseFields)).toMatchObject({ ok: true });
  });

  it.each(Object.entries(filledCases))("finds nothing in: %s", (_, { form }) => {
    expect(lintForm(formOf(form))).toEqual({ ok: true, value: [] });
  });
});
