import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeBriefing } from "#core/compose/compose-briefing.ts";
import { documentStringsSchema } from "#core/compose/document-strings.ts";
import { styleSheet } from "#core/compose/style-sheet.ts";
import { article, at, briefing, by, fact, goal, nextStep, paragraph, quote } from "#core/compose/testing/building.ts";
import {
  anchored,
  em,
  foreign,
  h,
  link,
  metadataTable,
  note,
  ol,
  p,
  point,
  pointTable,
  quotation,
  ref,
  source,
  strong,
  ul,
} from "#core/compose/testing/document-building.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { briefingSchema } from "#core/model/briefing.ts";
import type { Anchor, Document, Inline } from "#core/model/document.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { pointKinds, standings } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";
import { templateSchema } from "#core/model/template.ts";
import { richLanguages } from "./testing/rich-briefing.ts";

const builtIn = readdirSync(new URL("./", import.meta.url)).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const templateOf = (id: string): Template => templateSchema.parse(readJson(`./${id}.json`));
const stringsOf = (language: string) =>
  documentStringsSchema.parse(readJson(`../assets/locales/document.${language}.json`));
const compose = (it: Briefing, language = it.language) =>
  composeBriefing(it, { strings: stringsOf(language), today: "2026-03-02" });
/** Where a note of a sentence leads back to. */
const sentence = (of: Article, words: string): Anchor => {
  const { articleId, start, end } = at(of, words);
  return source(`${articleId}:${start}-${end}`);
};
const blocks = (it: Briefing) => compose(it).document.blocks;

const harbour = article(
  "5e0f11223344",
  [
    "Порт Акжар расширят",
    "Акжар хочет удвоить перевалку зерна. «Порт станет воротами долины», – сказала мэр Аида Сейтова.",
    "Работы начнутся в мае. Через порт проходит 2 млн тонн в год.",
  ].join("\n\n"),
  {
    title: "Порт Акжар расширят",
    outlet: "Вести долины",
    byline: "Н. Орлова",
    published: "2026-03-01",
    retrieved: "2026-03-02",
    language: "ru",
    url: "https://valley.example/port",
    source: { name: "port.html", mediaType: "text/html", sha256: "5e0f11223344".padEnd(64, "0") },
  },
);
const ferry = article("aa00bb11cc22", "A ferry firm objects. “The quay is ours,” said its owner, Tom Hale.", {
  language: "en",
  source: { name: "mail.eml", part: "statement.txt", mediaType: "text/plain", sha256: "aa00bb11cc22".padEnd(64, "0") },
});

const wish = goal(harbour, "Акжар хочет удвоить перевалку зерна.", { id: "wish", lead: "Больше зерна" });
const gates = quote(harbour, "Порт станет воротами долины", {
  id: "gates",
  speaker: by("мэр Аида Сейтова", { organisation: "мэрия Акжара" }),
});
const quay = quote(ferry, "The quay is ours", {
  id: "quay",
  speaker: by("its owner", { resolvedTo: "Tom Hale" }),
  translation: { text: "Причал наш", language: "ru", translator: "А. Б." },
  context: "Ответ на план мэрии",
});
const work = nextStep(harbour, "Работы начнутся в мае.", {
  id: "work",
  owner: "мэрия",
  due: { text: "в мае", day: "2026-05-31" },
  status: "planned",
});
const tonnes = fact(harbour, "Через порт проходит 2 млн тонн в год.", { id: "tonnes" });
const rich = {
  articles: [harbour, ferry],
  points: [wish, gates, quay, work, tonnes],
  sections: {
    purpose: paragraph("Для решения о кредите."),
    summary: [
      {
        type: "paragraph" as const,
        content: [
          { type: "text" as const, text: "Порт расширят" },
          { type: "pointReference" as const, point: "work" },
        ],
      },
    ],
  },
  metadata: {
    title: "Порт Акжар",
    marking: "Для служебного пользования",
    addressee: "заместителю министра",
    author: "И. Ким",
    number: "17",
    asOf: "2026-03-01",
  },
};

describe("the information note", () => {
  const it_ = briefing(templateOf("information-note"), { language: "ru", ...rich });

  it("is this document in Russian", () => {
    const marking = [{ type: "text", text: "Для служебного пользования" }] as const;
    const page: readonly Inline[] = [
      { type: "field", field: "pageNumber" },
      { type: "text", text: " / " },
      { type: "field", field: "pageCount" },
    ];
    const foot = { start: [{ type: "text", text: "№ 17" }], marking, end: page } as const;
    expect(compose(it_)).toEqual({
      unplaced: [],
      warnings: [],
      document: {
        language: "ru",
        direction: "ltr",
        properties: { title: "Порт Акжар", author: "И. Ким", subject: "Информационная записка", date: "2026-03-02" },
        page: it_.template.page,
        styles: styleSheet(it_.template),
        header: { first: { marking }, rest: { marking } },
        footer: { first: foot, rest: foot },
        blocks: [
          p("title", "Порт Акжар"),
          p(
            "subtitle",
            "Информационная записка · по состоянию на 1\u00a0марта\u00a02026\u00a0г. · кому: заместителю министра",
          ),
          metadataTable(["Исполнитель", "И. Ким", "Номер", "17"], ["Дата", "2\u00a0марта\u00a02026\u00a0г.", "", ""]),
          h("purpose", "Цель записки"),
          p("body", "Для решения о кредите."),
          h("summary", "Главное"),
          p("body", "Порт расширят", ref(1)),
          h("background", "Справка"),
          ul([point("tonnes", "fact"), "Через порт проходит 2 млн тонн в год.", ref(2)]),
          h("goals", "Цели сторон"),
          ol([point("wish", "goal"), strong("Больше зерна."), " ", "Акжар хочет удвоить перевалку зерна.", ref(3)]),
          h("quotes", "Что было сказано"),
          quotation(
            anchored(point("gates"), p("quote", "«Порт станет воротами долины»", ref(4))),
            p("attribution", "Мэр Аида Сейтова", ", ", "мэрия Акжара"),
          ),
          quotation(
            anchored(point("quay"), p("quote", "«Причал наш»", ref(5))),
            p("original", foreign("«The quay is ours»", "en")),
            p("attribution", foreign("Its owner", "en"), ", ", "Tom Hale", " · ", em("неофициальный перевод: А. Б.")),
          ),
          h("next-steps", "Следующие шаги"),
          pointTable(
            [0.54, 0.18, 0.15, 0.13],
            ["Действие", "Ответственный", "Срок", "Состояние"],
            ["work", [["Работы начнутся в мае.", ref(1)], ["мэрия"], ["в мае (31 мая 2026 г.)"], ["намечено"]]],
          ),
          h("source", "Источники"),
          anchored(
            source("5e0f11223344"),
            p(
              "source",
              ...[strong("Вести долины"), " · ", "Н. Орлова", " · ", "«", "Порт Акжар расширят", "»", " · "],
              ...["1\u00a0марта\u00a02026\u00a0г.", " · ", link("https://valley.example/port"), " · "],
              ...["получено 2\u00a0марта\u00a02026\u00a0г.", " · ", "язык: русский", " · "],
              ...["файл: port.html", " · ", "SHA-256: 5e0f11223344…"],
            ),
          ),
          note(1, sentence(harbour, "Работы начнутся в мае."), "Работы начнутся в мае."),
          note(2, sentence(harbour, "Через порт проходит 2 млн тонн в год."), "Через порт проходит 2 млн тонн в год."),
          note(3, sentence(harbour, "Акжар хочет удвоить перевалку зерна."), "Акжар хочет удвоить перевалку зерна."),
          note(
            4,
            sentence(harbour, "«Порт станет воротами долины», – сказала мэр Аида Сейтова."),
            "«Порт станет воротами долины», – сказала мэр Аида Сейтова.",
          ),
          anchored(
            source("aa00bb11cc22"),
            p(
              "source",
              ...["язык: английский", " · ", "файл: mail.eml, statement.txt", " · ", "SHA-256: aa00bb11cc22…"],
            ),
          ),
          note(
            5,
            sentence(ferry, "“The quay is ours,” said its owner, Tom Hale."),
            foreign("“The quay is ours,” said its owner, Tom Hale.", "en"),
          ),
        ],
      } satisfies Document,
    });
  });

  it("takes the highest-ranked points where nobody wrote a summary, and leaves out what is empty", () => {
    const untouched = briefing(it_.template, {
      language: "en",
      articles: [ferry],
      points: [
        { ...quote(ferry, "The quay is ours", { id: "quay" }), standing: "proposed", confidence: 0.7 },
        { ...goal(ferry, "A ferry firm objects.", { id: "wish" }), standing: "proposed", confidence: 0.9 },
        { ...fact(ferry, "A ferry", { id: "same-passage" }), standing: "offered" },
      ],
    });
    expect(blocks(untouched)).toEqual([
      p("title", "A ferry firm objects."),
      p("subtitle", "Information note · 2\u00a0March\u00a02026"),
      h("summary", "Summary"),
      p("body", "A ferry firm objects.", ref(1)),
      h("goals", "Goals"),
      ol([point("wish", "goal"), "A ferry firm objects.", ref(1)]),
      h("quotes", "What was said"),
      quotation(anchored(point("quay"), p("quote", "“The quay is ours”", ref(2)))),
      h("source", "Sources"),
      anchored(
        source("aa00bb11cc22"),
        p("source", "language: English", " · ", "file: mail.eml, statement.txt", " · ", "SHA-256: aa00bb11cc22…"),
      ),
      note(1, sentence(ferry, "A ferry firm objects."), "A ferry firm objects."),
      note(
        2,
        sentence(ferry, "“The quay is ours,” said its owner, Tom Hale."),
        "“The quay is ours,” said its owner, Tom Hale.",
      ),
    ]);
  });
});

describe("the BLUF memo", () => {
  it("puts the bottom line first, large, and numbers the sources", () => {
    const memo = briefing(templateOf("bluf-memo"), {
      language: "en",
      articles: [harbour, ferry],
      points: [quay, { ...wish, standing: "proposed" }],
      sections: { assessment: paragraph("Likely.") },
      metadata: { title: "The port" },
    });
    expect(blocks(memo)).toEqual([
      p("title", "The port"),
      p("subtitle", "BLUF memo · 2\u00a0March\u00a02026"),
      h("bottom-line", "Bottom line"),
      anchored(
        point("wish", "goal"),
        p("lead", strong("Больше зерна."), " ", foreign("Акжар хочет удвоить перевалку зерна.", "ru"), ref(1)),
      ),
      h("key-facts", "Key facts"),
      ul([point("quay"), "“The quay is ours”", ref(2), " — ", "its owner", ", ", "Tom Hale"]),
      h("assessment", "Assessment"),
      p("body", "Likely."),
      h("source", "Sources"),
      note(
        1,
        source("5e0f11223344"),
        ...[strong("Вести долины"), " · ", "Н. Орлова", " · ", "“", foreign("Порт Акжар расширят", "ru"), "”", " · "],
        ...[
          "1\u00a0March\u00a02026",
          " · ",
          link("https://valley.example/port"),
          " · ",
          "retrieved 2\u00a0March\u00a02026",
          " · ",
        ],
        ...["language: Russian", " · ", "file: port.html", " · ", "SHA-256: 5e0f11223344…"],
      ),
      note(
        2,
        source("aa00bb11cc22"),
        ...["language: English", " · ", "file: mail.eml, statement.txt", " · ", "SHA-256: aa00bb11cc22…"],
      ),
    ]);
  });
});

describe("the quote sheet", () => {
  it("gives each quotation its context and source sentence, and keeps the other points for answers", () => {
    const sheet = briefing(templateOf("quote-sheet"), { language: "ru", ...rich });
    const { document, unplaced } = compose(sheet);
    const quoted = document.blocks.filter(({ type }) => type === "quotation" || type === "list");
    expect({ unplaced, quoted }).toEqual({
      unplaced: [],
      quoted: [
        quotation(
          anchored(point("gates"), p("quote", "«Порт станет воротами долины»", ref(1))),
          p("attribution", "Мэр Аида Сейтова", ", ", "мэрия Акжара"),
          p("original", "В источнике: ", "«Порт станет воротами долины», – сказала мэр Аида Сейтова."),
        ),
        quotation(
          anchored(point("quay"), p("quote", "«Причал наш»", ref(2))),
          p("original", foreign("«The quay is ours»", "en")),
          p("attribution", foreign("Its owner", "en"), ", ", "Tom Hale", " · ", em("неофициальный перевод: А. Б.")),
          p("original", "Контекст: ", "Ответ на план мэрии"),
          p("original", "В источнике: ", foreign("“The quay is ours,” said its owner, Tom Hale.", "en")),
        ),
        ul(
          [point("wish", "goal"), strong("Больше зерна."), " ", "Акжар хочет удвоить перевалку зерна.", ref(1)],
          [point("work", "nextStep"), "Работы начнутся в мае.", ref(1)],
          [point("tonnes", "fact"), "Через порт проходит 2 млн тонн в год.", ref(1)],
        ),
      ],
    });
  });
});

describe("every built-in template in every language", () => {
  const built = fc.constantFrom(...builtIn).map(templateOf);
  const secret = "never leaves the program";
  const passage = fc.tuple(fc.constantFrom(harbour, ferry), fc.nat(200), fc.nat(60));
  const anyPoint = fc
    .tuple(
      fc.constantFrom(...pointKinds),
      fc.constantFrom(...standings),
      fc.array(passage, { maxLength: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([kind, standing, passages, confidence]): Omit<KeyPoint, "id"> => {
      const origins = passages.map(([of, start, length]) => ({ articleId: of.id, start, end: start + length }));
      const hidden = standing === "offered" || standing === "dismissed";
      return {
        ...{
          kind,
          standing,
          origins,
          confidence,
          comment: secret,
          wording: "quotation",
          text: hidden ? secret : "Слова",
        },
      };
    });
  const anyBriefing = fc
    .tuple(built, fc.constantFrom(...richLanguages), fc.array(anyPoint, { maxLength: 12 }))
    .map(([of, language, points]) =>
      briefing(of, {
        language,
        articles: [harbour, ferry],
        points: points.map(
          (one, index) =>
            ({ ...one, id: `point-${index}`, text: one.text === secret ? secret : `Слова ${index}` }) as KeyPoint,
        ),
      }),
    );

  it("numbers notes in the order in which they are first referred to, and leaves no reference without its note", () => {
    fc.assert(
      fc.property(anyBriefing, (it) => {
        const all = nodesOf(blocks(it));
        const labels = new Map(
          all.filter((node) => node["type"] === "note").map((node) => [node["id"], node["label"]]),
        );
        const referred = all.filter((node) => node["type"] === "noteReference").map((node) => labels.get(node["note"]));
        expect([...new Set(referred)]).toEqual([...new Set(referred)].map((_, index) => String(index + 1)));
      }),
    );
  });
  it("anchors every placed point once, and nothing twice", () => {
    fc.assert(
      fc.property(anyBriefing, (it) => {
        const { document, unplaced } = compose(it);
        const anchors = nodesOf(document.blocks).flatMap((node) =>
          node["anchor"] ? [JSON.stringify(node["anchor"])] : [],
        );
        expect(new Set(anchors).size).toBe(anchors.length);
        const shown = it.points.filter(({ standing }) => standing === "accepted" || standing === "proposed");
        const placed = shown
          .filter(({ id }) => !unplaced.includes(id))
          .map(({ id, kind }) => JSON.stringify(point(id, kind)));
        expect(anchors.filter((anchor) => anchor.includes('"of":"point"')).toSorted()).toEqual(placed.toSorted());
      }),
    );
  });
  it("lets no comment and no point that was not taken reach the document", () => {
    fc.assert(
      fc.property(anyBriefing, (it) => {
        expect(briefingSchema.safeParse(it).success).toBe(true);
        expect(JSON.stringify(compose(it).document)).not.toContain(secret);
      }),
    );
  });
  it("gives the same document again", () => {
    fc.assert(
      fc.property(anyBriefing, (it) => {
        expect(compose(it)).toEqual(compose(structuredClone(it)));
      }),
    );
  });
});

/** Every object of a tree. */
function nodesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}
