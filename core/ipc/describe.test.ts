import { describe, expect, it } from "vitest";
import { describeFailure, describeWarning, type MessageWords } from "./describe.ts";
import { failure } from "./failure.ts";

const words = {
  failures: { sourceTooLarge: "“{name}” is larger than {limitMegabytes} MB." },
  warnings: { undecodableBytes: "{count} bytes could not be read." },
} as unknown as MessageWords;

describe("describeFailure and describeWarning", () => {
  it("put the facts into the code's sentence", () => {
    expect(describeFailure(failure("sourceTooLarge", { name: "a.txt", limitMegabytes: 50 }), words)).toBe(
      "“a.txt” is larger than 50 MB.",
    );
    expect(describeWarning({ code: "undecodableBytes", facts: { count: 3 } }, words)).toBe(
      "3 bytes could not be read.",
    );
  });

  it("give a warning's reason in the failure's own sentence", () => {
    const facts = { reason: "sourceTooLarge", name: "a.txt", limitMegabytes: 50 };
    const said = { ...words, warnings: { ...words.warnings, attachmentNotRead: "Left out. {reason}" } };
    expect(describeWarning({ code: "attachmentNotRead", facts }, said)).toBe("Left out. “a.txt” is larger than 50 MB.");
  });

  it("leave out a fact that is not there, and take braces in a fact as they stand", () => {
    expect(describeFailure(failure("sourceTooLarge", { name: "{limitMegabytes}" }), words)).toBe(
      "“{limitMegabytes}” is larger than  MB.",
    );
  });
});
