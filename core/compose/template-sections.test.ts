import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Briefing, Metadata } from "../model/briefing.ts";
import type { Block, PageFurniture } from "../model/document.ts";
import { plainInlines } from "../model/document.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { optionTextId } from "../model/option-parts.ts";
import type { RichText } from "../model/rich-text.ts";
import type { Template, TemplateSection } from "../model/template.ts";
import type { ArticlesContent } from "../model/template-articles.ts";
import type { Logo } from "../model/template-furniture.ts";
import { composeBriefing } from "./compose-briefing.ts";
import { composeFields } from "./compose-fields.ts";
import { documentStringsSchema } from "./document-strings.ts";
import {
  article,
  type BriefingParts,
  briefing,
  by,
  fact,
  goal,
  nextStep,
  paragraph,
  quote,
  template,
  text,
} from "./testing/building.ts";
import {
  anchored,
  type Content,
  h,
  link,
  p,
  point,
  pointTable,
  quotation,
  ref,
  section,
  strong,
  ul,
} from "./testing/document-building.ts";

const strings = documentStringsSchema.parse(
  JSON.parse(readFileSync(new URL("../../assets/locales/document.en.json", import.meta.url), "utf8")),
);
const compose = (it: Briefing) => composeBriefing(it, { strings, today: "2026-03-02" });

const news = article("news", "We want it. Work starts. It is long. “Yes,” said the mayor.", {
  title: "A bridge",
  outlet: "Valley News",
  published: "2026-03-01",
  url: "https://valley.example/bridge",
  topic: "Roads",
});
const other = article("other", "They want it too.", { title: "A ferry", topic: "Rivers" });
const third = article("third", "A second road.", { title: "A road", topic: "Roads" });

const want = goal(news, "We want it.", { id: "want" });
const work = nextStep(news, "Work starts.", { id: "work" });
const long = fact(news, "It is long.", { id: "long" });
const yes = quote(news, "Yes", { id: "yes", speaker: by("the mayor") });
const points: readonly KeyPoint[] = [want, work, long, yes];

/** The blocks of the sections alone. */
function laid(sections: readonly TemplateSection[], parts: Partial<BriefingParts>, more: Partial<Template> = {}) {
  const it_ = briefing(template(sections, { metadata: [], ...more }), { articles: [news], ...parts });
  const { document, unplaced } = compose(it_);
  const end = document.blocks.findIndex(({ type, ...block }) => type === "heading" && isSources(block));
  return { blocks: document.blocks.slice(2, end), unplaced };
}
const isSources = (block: object): boolean =>
  JSON.stringify((block as { anchor?: unknown }).anchor) === JSON.stringify(section("sources"));

const outline = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "heading" ? [`${block.level} ${block.number ?? "-"} ${plainInlines(block.content)}`] : [],
  );

describe("headings", () => {
  const sections = [
    text("annotation", { unnumbered: true }),
    text("main"),
    text("goals", { level: 2 }),
    text("quotes", { level: 2 }),
    text("empty"),
    text("under-empty", { level: 2 }),
    text("end"),
  ];
  const written = { annotation: paragraph("A"), goals: paragraph("G"), quotes: paragraph("Q"), end: paragraph("E") };

  it.each([
    ["none", ["1 - annotation", "1 - main", "2 - goals", "2 - quotes", "1 - end"]],
    ["oneLevel", ["1 - annotation", "1 1. main", "2 - goals", "2 - quotes", "1 2. end"]],
    ["twoLevels", ["1 - annotation", "1 1. main", "2 1.1. goals", "2 1.2. quotes", "1 2. end"]],
  ] as const)(
    "are numbered as the template says: %s; one with sections under it stands",
    (headingNumbers, expected) => {
      expect(outline(laid(sections, { sections: written }, { headingNumbers }).blocks)).toEqual(expected);
    },
  );
  it("are counted without sections that have no heading", () => {
    const { heading: _, ...unheaded } = text("annotation");
    const numbered = laid([unheaded, text("end")], { sections: written }, { headingNumbers: "oneLevel" });
    expect(outline(numbered.blocks)).toEqual(["1 1. end"]);
  });
  it("stand alone over sections that say something, even where they are always shown", () => {
    const always = [text("main", { show: "always" }), text("goals", { level: 2 })];
    expect(laid(always, { sections: written }).blocks).toEqual([
      h("main", "main"),
      { ...h("goals", "goals"), level: 2 },
      p("body", "G"),
    ]);
  });
  it("begin a page where the template says so", () => {
    expect(laid([text("end", { onNewPage: true })], { sections: written }).blocks).toEqual([
      { type: "pageBreak" },
      h("end", "end"),
      p("body", "E"),
    ]);
  });
});

describe("numbered paragraphs", () => {
  it("count on from section to section, past lists, and keep their anchors", () => {
    const steps: TemplateSection = {
      ...text("steps"),
      content: { type: "points", kinds: ["nextStep"], layout: "paragraphs" },
    };
    const facts: TemplateSection = {
      ...text("facts"),
      content: { type: "points", kinds: ["fact"], layout: "bulleted" },
    };
    const two = [...paragraph("One."), ...paragraph("Two.")];
    const { blocks } = laid(
      [text("issue"), facts, steps],
      { points, sections: { issue: two } },
      { paragraphNumbers: true },
    );
    expect(blocks).toEqual([
      h("issue", "issue"),
      { type: "list", ordered: true, items: [{ blocks: [p("body", "One.")] }, { blocks: [p("body", "Two.")] }] },
      h("facts", "facts"),
      ul([point("long", "fact"), "It is long.", ref(1)]),
      h("steps", "steps"),
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [{ blocks: [p("body", "Work starts.", ref(1))], anchor: point("work", "nextStep") }],
      },
    ]);
  });
});

describe("the head and foot", () => {
  const furniture = (own: Pick<Template, "header" | "footer">, metadata: Metadata = {}): readonly PageFurniture[] => {
    const { header, footer } = compose(
      briefing(template([text("a")], own), { articles: [], metadata: { title: "T", ...metadata } }),
    ).document;
    return [header, footer];
  };
  const page = { type: "field", field: "pageNumber" } as const;
  const gost = { header: { first: {}, rest: { centre: { en: "{page}" } } }, footer: { first: {}, rest: {} } };

  it("say what the template says, on the first page and on the others", () => {
    expect(furniture(gost)).toEqual([
      { first: {}, rest: { centre: [page] } },
      { first: {}, rest: {} },
    ]);
  });
  it("carry the marking all the same, unless a line of that page says it", () => {
    const marking = p("marking", "Secret").content;
    expect(furniture(gost, { marking: "Secret" })).toEqual([
      { first: { marking }, rest: { marking, centre: [page] } },
      { first: { marking }, rest: { marking } },
    ]);
    const named = { header: { first: { end: { en: "{marking}" } } }, footer: { rest: {} } };
    expect(furniture(named, { marking: "Secret" })).toMatchObject([
      { first: { end: marking }, rest: { marking } },
      { rest: { marking } },
    ]);
    const half = { header: { first: { end: { en: "{marking}, {unit}" } }, rest: {} } };
    expect(furniture(half, { marking: "Secret" })[0]?.first).toEqual({ marking });
  });
  it("leave out words of which a field is not known, and look into no field", () => {
    const line = {
      start: { en: "{unit}, {title}" },
      centre: { en: "No. {number}" },
      end: { en: "{nonsense} {template}" },
    };
    expect(furniture({ header: { first: line } }, { unit: "{page}", title: "Of {marking}" })[0]?.first).toEqual({
      start: p("body", "{page}", ", ", "Of {marking}").content,
      end: p("body", "{nonsense}", " ", "Plain note").content,
    });
  });
});

describe("standing words", () => {
  const signed: TemplateSection = {
    ...text("signed"),
    content: { type: "standing", text: { en: "Prepared by {author}.\nUnit: {unit}" } },
  };
  it("stand a paragraph a line, without lines of which a field is not known", () => {
    expect(laid([signed], { metadata: { author: "A. B." } }).blocks).toEqual([
      h("signed", "signed"),
      p("body", "Prepared by ", "A. B.", "."),
    ]);
  });
  it("take their heading with them where no line is left", () => {
    expect(laid([signed], {}).blocks).toEqual([]);
  });
});

describe("a letterhead", () => {
  it("stands above the title", () => {
    const logo: Logo = {
      ...{ name: "arms.png", bytes: "iVBORw0KGgo=", width: 60, height: 66 },
      mediaType: "image/png",
      alternative: { en: "Coat of arms" },
      alignment: "centre",
    };
    const { blocks } = compose(briefing(template([text("a")], { logo }), { articles: [] })).document;
    expect(blocks[0]).toEqual({
      ...{ type: "image", mediaType: "image/png", alternative: "Coat of arms", width: 60, height: 66 },
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      alignment: "centre",
    });
  });
});

describe("a table", () => {
  it("has its caption, counted through the document where it is printed", () => {
    const table = (id: string, kind: KeyPoint["kind"]): TemplateSection => ({
      ...text(id),
      content: {
        ...{ type: "points", kinds: [kind], layout: "table", caption: { en: `Of ${id}` } },
        columns: [{ field: "text", heading: { en: "Words" }, share: 100 }],
      },
    });
    const { blocks } = laid([table("goals", "goal"), table("steps", "nextStep")], { points: [work] });
    expect(blocks).toEqual([
      h("steps", "steps"),
      {
        ...pointTable([1], ["Words"], ["work", [["Work starts.", ref(1)]]]),
        caption: { word: "Table", number: 1, content: p("body", "Of steps").content },
      },
    ]);
  });
});

describe("an assessment", () => {
  const assessment = { ...text("assessment"), content: { type: "text", hint: {}, confidence: true } } as const;
  it("says how sure it is, under its words", () => {
    const written = { sections: { assessment: paragraph("Likely.") } };
    expect(laid([assessment], { ...written, metadata: { confidence: "moderate" } }).blocks).toEqual([
      h("assessment", "assessment"),
      p("body", "Likely."),
      p("body", strong("Confidence: moderate")),
    ]);
    expect(laid([assessment], written).blocks).toEqual([h("assessment", "assessment"), p("body", "Likely.")]);
  });
});

describe("a section that goes article by article", () => {
  const digest: ArticlesContent = {
    type: "articles",
    layout: "items",
    parts: [
      { part: "headline" },
      { part: "outlet" },
      { part: "published" },
      { part: "gist", heading: { en: "Gist" }, points: { kinds: ["goal", "fact"], maxPoints: 1 } },
      { part: "quotations", points: { kinds: ["quote"] } },
      { part: "address" },
    ],
  };
  const of = (content: ArticlesContent): TemplateSection => ({ ...text("digest"), content });

  it("says of each what the template names, with the words in the place of points where some were written", () => {
    const sections = { "digest/other/gist": paragraph("They agree.") };
    const { blocks, unplaced } = laid([of(digest)], { articles: [news, other], points, sections });
    expect({ blocks, unplaced }).toEqual({
      unplaced: ["work", "long"],
      blocks: [
        h("digest", "digest"),
        { type: "heading", level: 2, content: p("body", "A bridge").content },
        p("label", "Valley News", " · ", "1\u00a0March\u00a02026"),
        anchored(point("want", "goal"), p("body", strong("Gist:"), " ", "We want it.", ref(1))),
        quotation(anchored(point("yes"), p("quote", "“Yes”", ref(1))), p("attribution", "The mayor")),
        p("source", link("https://valley.example/bridge")),
        { type: "heading", level: 2, content: p("body", "A ferry").content },
        p("body", strong("Gist:"), " ", "They agree."),
      ],
    });
  });
  it("quotes what its gist has not said already", () => {
    const said = goal(news, "“Yes,” said the mayor.", { id: "said" });
    const { yes: anonymous, no } = {
      yes: quote(news, "Yes", { id: "yes" }),
      no: quote(news, "It is long", { id: "no" }),
    };
    const { blocks, unplaced } = laid([of(digest)], { points: [said, anonymous, no] });
    expect(blocks.filter(({ type }) => type === "quotation")).toEqual([
      quotation(anchored(point("no"), p("quote", "“It is long”", ref(1)))),
    ]);
    expect(unplaced).toEqual([]);
  });
  it("stands under a heading for each topic, in the order in which they come up", () => {
    const headlines: ArticlesContent = { ...digest, byTopic: true, parts: [{ part: "headline" }] };
    const untold = article("untold", "Nothing.", { title: "Nothing" });
    expect(outline(laid([of(headlines)], { articles: [news, untold, other, third] }).blocks)).toEqual([
      ...["1 - digest", "2 - Roads", "3 - A bridge", "3 - A road", "2 - Rivers", "3 - A ferry"],
      ...["2 - Other topics", "3 - Nothing"],
    ]);
    expect(outline(laid([of(headlines)], { articles: [untold] }).blocks)).toEqual(["1 - digest", "2 - Nothing"]);
    const { heading: _, ...unheaded } = of(headlines);
    expect(outline(laid([unheaded], { articles: [news, other] }).blocks)).toEqual([
      ...["1 - Roads", "2 - A bridge", "1 - Rivers", "2 - A ferry"],
    ]);
  });
  it("may be a table, with a row an article and no column that says nothing", () => {
    const parts = digest.parts.map((part) => ({ ...part, heading: { en: part.part }, share: 20 }));
    const { blocks } = laid([of({ ...digest, layout: "table", parts })], { articles: [news, other], points });
    expect(blocks).toEqual([
      h("digest", "digest"),
      {
        ...{ type: "table", rules: "rows", columns: [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6] },
        head: digest.parts.map(({ part }) => [p("tableHead", part)]),
        rows: [
          {
            cells: [
              [p("tableCell", "A bridge")],
              [p("tableCell", "Valley News")],
              [p("tableCell", "1\u00a0March\u00a02026")],
              [anchored(point("want", "goal"), p("tableCell", "We want it.", ref(1)))],
              [anchored(point("yes"), p("tableCell", "“Yes”", ref(1), " — ", "the mayor"))],
              [p("tableCell", link("https://valley.example/bridge"))],
            ],
          },
          { cells: [[p("tableCell", "A ferry")], ...Array.from({ length: 5 }, () => [p("tableCell", "—")])] },
        ],
      },
    ]);
  });
  it("takes so many articles, and leaves the points of the others to the sections that follow", () => {
    const rest: TemplateSection = {
      ...text("rest"),
      content: { type: "points", kinds: ["goal", "fact"], layout: "bulleted" },
    };
    const theirs = goal(other, "They want it too.", { id: "theirs" });
    const { blocks } = laid([of({ ...digest, maxArticles: 1 }), rest], {
      articles: [news, other],
      points: [want, long, theirs],
    });
    expect(blocks.at(-1)).toEqual(
      ul([point("long", "fact"), "It is long.", ref(1)], [point("theirs", "goal"), "They want it too.", ref(2)]),
    );
  });
});

describe("a section of options", () => {
  const column = (heading: string, share: number) => ({ heading: { en: heading }, share });
  const options = text("options", {
    content: {
      type: "options",
      columns: { option: column("Option", 30), for: column("For", 35), against: column("Against", 35) },
    },
  });
  const build: RichText = [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "It is wanted" },
        { type: "pointReference", point: "want" },
      ],
    },
    {
      type: "list",
      ordered: false,
      items: [[{ type: "text", text: "Shorter ways" }], [{ type: "text", text: "Work" }]],
    },
  ];
  const written = {
    [optionTextId("options", 1, "option")]: paragraph("Build it"),
    [optionTextId("options", 1, "for")]: build,
    [optionTextId("options", 1, "against")]: paragraph("It is long"),
    [optionTextId("options", 3, "option")]: paragraph("Do nothing"),
  };
  const cell = (...content: readonly Content[]) => p("tableCell", ...content);

  it("is a table with a row for each that was written, what is not said marked so", () => {
    expect(laid([options], { sections: written }).blocks).toEqual([
      h("options", "options"),
      {
        type: "table",
        rules: "rows",
        columns: [0.3, 0.35, 0.35],
        head: [[p("tableHead", "Option")], [p("tableHead", "For")], [p("tableHead", "Against")]],
        rows: [
          {
            rowHeader: true,
            cells: [
              [cell(strong("Build it"))],
              [cell("It is wanted"), cell("• ", "Shorter ways"), cell("• ", "Work")],
              [cell("It is long")],
            ],
          },
          { rowHeader: true, cells: [[cell(strong("Do nothing"))], [cell(strings.unknown)], [cell(strings.unknown)]] },
        ],
      },
    ]);
  });
  it("leads to the sources of the points that it names", () => {
    const { blocks } = laid([options], { sections: written, points: [want] });
    expect(JSON.stringify(blocks)).toContain(JSON.stringify([...p("tableCell", "It is wanted", ref(1)).content]));
  });
  it("is left out where none was written", () => {
    expect(laid([options], { sections: {} }).blocks).toEqual([]);
  });
  it("gives Word forms its words, each under its heading", () => {
    const it_ = briefing(template([options]), { articles: [news], sections: written });
    expect(composeFields(it_, { strings, today: "2026-03-02" }).sections).toEqual([
      {
        id: "options",
        heading: "options",
        text: {
          text: [
            ...["Option: Build it", "For: It is wanted\nShorter ways\nWork", "Against: It is long"],
            "Option: Do nothing",
          ].join("\n"),
        },
      },
    ]);
  });
});
