/** A briefing that has everything, in any of the languages: two articles in its own and one that had to be translated. */
import { article, at, briefing, fact, goal, nextStep, paragraph, quote } from "#core/compose/testing/building.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { optionTextId } from "#core/model/option-parts.ts";
import type { RichText } from "#core/model/rich-text.ts";
import type { Template, TemplateSection } from "#core/model/template.ts";
import { articleTextId } from "#core/model/template-articles.ts";
import richWords from "./rich-words.json" with { type: "json" };

export type RichLanguage = keyof typeof richWords;
export const richLanguages = Object.keys(richWords) as readonly RichLanguage[];

const day = "2026-03-02";

export function richBriefing(template: Template, language: RichLanguage): Briefing {
  const words = richWords[language];
  const articles = [roadOf(language), bankOf(language), hauliersOf(language)] as const;
  return briefing(template, {
    language,
    articles,
    points: pointsOf(language, articles),
    sections: Object.fromEntries(template.sections.flatMap((section) => textsOf(section, language, articles))),
    metadata: {
      ...{ title: words.title, marking: words.marking, addressee: words.addressee, author: words.author },
      ...{ unit: words.unit, number: "17", date: day, asOf: "2026-03-01", period: words.period, visit: words.visit },
      ...{ distribution: words.distribution, sourceDescription: words.sourceDescription, confidence: "moderate" },
    },
  });
}

const details = (outlet: string, topic: string, title: string, language: string) =>
  ({ title, outlet, topic, language, published: "2026-03-01", retrieved: day }) as const;

function roadOf(language: RichLanguage): Article {
  const { title, outlet, topic, goals, quotes, facts, steps } = richWords[language].road;
  const sentences = [...goals, ...quotes.map(({ sentence }) => sentence), ...facts, ...steps.map(({ text }) => text)];
  const url = "https://valley.example/tunnel";
  return article("5e0f11223344", sentences.join("\n\n"), { ...details(outlet, topic, title, language), url });
}

function bankOf(language: RichLanguage): Article {
  const { title, outlet, topic, goal: wish, step } = richWords[language].bank;
  return article("77aa88bb99cc", `${wish} ${step.text}`, details(outlet, topic, title, language));
}

const foreign = {
  en: { title: "Hauliers wait at the pass", said: "We lose a week every time the pass closes", by: "Tom Hale" },
  ru: { title: "Перевозчики ждут у перевала", said: "Перевал закрыт – мы теряем неделю", by: "Антон Галин" },
} as const;

function hauliersOf(language: RichLanguage): Article {
  const own = language === "en" ? "ru" : "en";
  const { title, said, by } = foreign[own];
  const { outlet } = richWords[language].hauliers;
  const text = own === "en" ? `“${said},” ${by} said.` : `«${said}», – сказал ${by}.`;
  return article("aa00bb11cc22", text, details(outlet, richWords[language].road.topic, title, own));
}

function pointsOf(
  language: RichLanguage,
  [road, bank, hauliers]: readonly [Article, Article, Article],
): readonly KeyPoint[] {
  const { road: onRoad, bank: onBank, hauliers: onHauliers } = richWords[language];
  const { said, by } = foreign[language === "en" ? "ru" : "en"];
  return [
    ...onRoad.goals.map((text, index) => goal(road, text, { id: `goal-${index}` })),
    ...onRoad.quotes.map(({ text, speaker, role }, index) =>
      quote(road, text, { id: `quote-${index}`, speaker: { text: speaker, origin: at(road, speaker), role } }),
    ),
    ...onRoad.facts.map((text, index) => fact(road, text, { id: `fact-${index}` })),
    ...onRoad.steps.map(({ text, owner, due }, index) =>
      nextStep(road, text, {
        id: `step-${index}`,
        owner,
        due: { text: due },
        status: index === 0 ? "underWay" : "planned",
      }),
    ),
    goal(bank, onBank.goal, { id: "bank-goal" }),
    nextStep(bank, onBank.step.text, { id: "bank-step", owner: onBank.step.owner, due: { text: onBank.step.due } }),
    quote(hauliers, said, {
      id: "hauliers",
      speaker: { text: by, origin: at(hauliers, by), role: onHauliers.role },
      translation: { text: onHauliers.translation, language, translator: onHauliers.translator },
      context: onHauliers.context,
    }),
  ];
}

/** The analyst's words of a section, by the name of what is kept. */
function textsOf(
  { id, content }: TemplateSection,
  language: RichLanguage,
  articles: readonly Article[],
): readonly (readonly [string, RichText])[] {
  const { words } = richWords[language];
  if (content.type === "text") return [[id, paragraph(words[sayingOf[id] ?? "conclusion"])]];
  if (content.type === "options")
    return [
      [optionTextId(id, 1, "option"), paragraph(words.recommendation)],
      [optionTextId(id, 1, "for"), paragraph(words.conclusion)],
      [optionTextId(id, 1, "against"), paragraph(words.risk)],
      [optionTextId(id, 2, "option"), paragraph(words.press)],
    ];
  if (content.type !== "articles" || content.parts.every(({ part }) => part !== "soWhat")) return [];
  return articles.flatMap((of, index) => [
    [articleTextId(id, of.id, "soWhat"), paragraph([words.conclusion, words.risk, words.press][index] ?? "")] as const,
    ...(index === 0 ? [[articleTextId(id, of.id, "action"), paragraph(words.recommendation)] as const] : []),
  ]);
}

/** What is said where; a conclusion elsewhere. */
const sayingOf: Readonly<Record<string, keyof (typeof richWords)["ru"]["words"]>> = {
  purpose: "purpose",
  introduction: "purpose",
  issue: "purpose",
  objective: "purpose",
  recommendation: "recommendation",
  recommendations: "recommendation",
  proposals: "recommendation",
  "our-objectives": "recommendation",
  considerations: "risk",
  implications: "risk",
  background: "risk",
  gaps: "risk",
  "our-response": "risk",
  attendees: "people",
  presentation: "press",
  "press-line": "press",
  "our-arguments": "press",
};
