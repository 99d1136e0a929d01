import { describe, expect, it } from "vitest";
import { formOf } from "./cases/building.ts";
import { fieldsOf, filledCases } from "./cases/filled-cases.ts";
import { saidIn } from "./cases/said-in.ts";
import { fillForm } from "./fill-form.ts";

describe("fillForm", () => {
  it.each(Object.entries(filledCases))("%s", (_, one) => {
    const filled = fillForm(formOf(one.form), fieldsOf(one));
    if (!filled.ok) throw new Error(JSON.stringify(filled.failure, undefined, 1));
    expect(saidIn(filled.value.bytes)).toEqual(one.says);
  });
});
