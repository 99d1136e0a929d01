import { expect, test } from "vitest";
import { sampleArticle, samplePoint } from "../../testing/sample-briefing.ts";
import { saidBefore } from "./said-before.ts";

const quote = (id: string, speaker: object) => samplePoint(id, "quote", { speaker } as object);
const step = (id: string, owner: string) => samplePoint(id, "nextStep", { owner } as object);

test("what was said of people and bodies is suggested, the most frequent first, each once", () => {
  const points = [
    quote("a", { text: "the minister", resolvedTo: "A. Roe", role: "minister", organisation: "Ministry of Roads" }),
    quote("b", { text: "he", resolvedTo: "A. Roe", role: "minister" }),
    quote("c", { text: "B. Doe", role: "mayor", organisation: " " }),
    step("d", "the city"),
    step("e", "A. Roe"),
    samplePoint("f", "goal"),
  ];
  expect(saidBefore(points, [{ ...sampleArticle, outlet: "The Ferry Post" }])).toEqual({
    speakers: ["A. Roe", "the minister", "he", "B. Doe"],
    roles: ["minister", "mayor"],
    organisations: ["Ministry of Roads", "The Ferry Post"],
    owners: ["the city", "A. Roe", "Ministry of Roads", "the minister", "he", "B. Doe"],
  });
});
