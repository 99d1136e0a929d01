import { expect, test } from "vitest";
import { setLanguage, setMetadata, setSectionText, setTemplate } from "#core/edit/briefing-edits.ts";
import { beginHistory, record, redoableSteps, undo, undoableSteps } from "#core/edit/history.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { sampleBriefing, sampleTemplate } from "../testing/sample-briefing.ts";
import { sayStep } from "./say-step.ts";

const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(" ");
const words = [{ type: "paragraph", content: [{ type: "text", text: "In short." }] }] as const;
const memo = { ...sampleTemplate, id: "memo", name: { en: "Memo", ru: "Меморандум" } };
const summary = { heading: { en: "Summary" }, content: { type: "text", hint: {} }, show: "always" } as const;
const template = {
  ...sampleTemplate,
  sections: [
    { id: "summary", ...summary },
    { id: "end", ...summary, heading: {} },
  ],
};

const edits: readonly (readonly [string, (briefing: Briefing) => Briefing])[] = [
  ["edit.sectionText", (briefing) => setSectionText(briefing, "summary", words)],
  ["edit.sectionText", (briefing) => setSectionText(briefing, "summary/1/pros", words)],
  ["edit.sectionText", (briefing) => setSectionText(briefing, "end", words)],
  ["edit.metadata", (briefing) => setMetadata(briefing, "addressee", "The minister")],
  ["edit.language", (briefing) => setLanguage(briefing, "ru")],
  ["edit.template", (briefing) => setTemplate(briefing, memo)],
];

test("a step says what it changed where its name could mean several things", () => {
  const done = edits.reduce(
    (so, [name, change]) => record(so, { name, value: change(so.present.value) }),
    beginHistory<Briefing>({ ...sampleBriefing, template }),
  );
  const said = [
    "edit.sectionText: Summary",
    "edit.sectionText: Summary",
    "edit.sectionText",
    "edit.metadata: metadata.addressee",
    "edit.language",
    "edit.template: Меморандум",
  ];
  const inRussian = (steps: ReturnType<typeof undoableSteps<Briefing>>) =>
    steps.map((step) => sayStep(step, say, "ru"));
  expect(inRussian(undoableSteps(done))).toEqual(said.toReversed());
  expect(inRussian(redoableSteps(undo(done, 3)))).toEqual(said.slice(3));
});
