import { expect, it } from "vitest";
import { contract } from "#core/ipc/contract.ts";
import { sampleTemplate } from "../../testing/sample-briefing.ts";
import { sampleDraft } from "./sample-draft.ts";

it("passes for a draft of the shell's, whose points lead to their words", () => {
  const draft = contract.openDraft.response.parse(sampleDraft(sampleTemplate));
  const text = draft.briefing.articles[0]?.text ?? "";
  const words = draft.briefing.points.map(({ origins }) => origins.map(({ start, end }) => text.slice(start, end)));
  expect(words).toEqual(draft.briefing.points.map((point) => [point.text]));
});
