/** `npx node bench/forms/compare-cases.ts`: which of the forms' cases ours and each peer fill as they should be. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { formOf } from "../../formats/forms/cases/building.ts";
import { type FilledCase, fieldsOf, filledCases } from "../../formats/forms/cases/filled-cases.ts";
import { saidIn } from "../../formats/forms/cases/said-in.ts";
import { type Filler, fillers } from "./fillers.ts";

/** By a name that is no import: the validator is the program's, not this package's. */
const { validateFile } = await import(["@xarsh", "ooxml-validator"].join("/"));
const folder = mkdtempSync(join(tmpdir(), "precis-forms-"));
try {
  const cases = Object.entries(filledCases);
  for (const [name, open] of Object.entries(fillers)) {
    const fill = await open();
    if (fill === undefined) process.stdout.write(`${name}: not installed\n`);
    else await compare(name, fill, cases);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(name: string, fill: Filler, cases: readonly (readonly [string, FilledCase])[]): Promise<void> {
  const misses: string[] = [];
  let invalid = 0;
  for (const [title, one] of cases) {
    const outcome = await outcomeOf(fill, one);
    if (outcome === "invalid") invalid += 1;
    if (outcome !== "right") misses.push(`  ${outcome}: ${title}`);
  }
  process.stdout.write(
    `${name}: ${cases.length - misses.length} of ${cases.length}, ${invalid} invalid\n${misses.join("\n")}\n`,
  );
}

async function outcomeOf(fill: Filler, one: FilledCase): Promise<string> {
  try {
    const bytes = await fill(formOf(one.form), fieldsOf(one));
    const path = join(folder, "filled.docx");
    writeFileSync(path, bytes);
    const said = saidIn(new Uint8Array(bytes));
    const { errors } = await validateFile(path, { officeVersion: "Office2019" });
    if (errors.length > 0) return "invalid";
    return isDeepStrictEqual(said, one.says) ? "right" : "other words";
  } catch (error) {
    return `refused (${String(error).slice(0, 60).replaceAll("\n", " ")})`;
  }
}
