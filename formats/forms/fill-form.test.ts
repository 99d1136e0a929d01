import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeFields } from "#core/compose/compose-fields.ts";
import { article, briefing, by, goal, nextStep, quote, template } from "#core/compose/testing/building.ts";
import { formOf, p, tbl, tr } from "./cases/building.ts";
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

const strings = JSON.parse(readFileSync(new URL("../../assets/locales/document.en.json", import.meta.url), "utf8"));

it("a briefing's fields, as they are composed for every form", () => {
  const news = article(
    "news",
    "They want a harbour. “We are ready {{title}},” said the mayor. A pier is built by May.",
  );
  const points = [
    goal(news, "They want a harbour."),
    quote(news, "We are ready {{title}},", { speaker: by("the mayor", { role: "mayor of the lake" }) }),
    nextStep(news, "A pier is built by May.", { owner: "the city", due: { text: "by May" } }),
  ];
  const all = [
    {
      id: "all",
      show: "always",
      content: { type: "points", kinds: ["goal", "quote", "nextStep"], layout: "numbered" },
    },
  ] as const;
  const made = briefing(template(all), {
    articles: [news],
    points,
    metadata: { title: "The <lake>", addressee: "the minister" },
  });
  const form = formOf({
    body: [
      p("{{title}}, for {{addressee}}, {{date}}"),
      p("{{#goals}}{{text}}{{/goals}} {{#quotes}}{{words}} {{speaker}}, {{role}}{{/quotes}}"),
      tbl(2, tr("{{#nextSteps}}{{owner}}", "{{due}}{{/nextSteps}}")),
      p("{{#sources}}{{file}}{{/sources}}"),
    ],
  });
  const filled = fillForm(form, composeFields(made, { strings, today: "2026-03-02" }));
  expect(filled.ok && saidIn(filled.value.bytes)).toEqual([
    "The <lake>, for the minister, 2 March 2026",
    "They want a harbour. “We are ready {{title}}” the mayor, mayor of the lake",
    "| the city | by May |",
    "news.txt",
  ]);
});
