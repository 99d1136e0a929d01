import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../model/briefing.ts";
import type { Block } from "../model/document.ts";
import type { KeyPoint, Quote } from "../model/key-point.ts";
import type { RichInline, RichText } from "../model/rich-text.ts";
import { type ColumnField, columnFields, type SectionContent, type TemplateSection } from "../model/template.ts";
import { composeBriefing } from "./compose-briefing.ts";
import { composeFields } from "./compose-fields.ts";
import type { DocumentStrings } from "./document-strings.ts";
import {
  article,
  at,
  type BriefingParts,
  briefing,
  by,
  fact,
  goal,
  nextStep,
  paragraph,
  quote,
  template,
} from "./testing/building.ts";
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
  section,
  source,
  strong,
  ul,
} from "./testing/document-building.ts";

const englishMonths = "January February March April May June July August September October November December";
const englishCalendar = { date: "{day} {month} {year}", months: englishMonths.split(" ") };

/** Words that show which of them was used. */
const strings: DocumentStrings = {
  calendar: englishCalendar,
  languages: {},
  untitled: "Untitled",
  unknown: "?",
  ellipsis: "…",
  separator: " | ",
  dash: " -- ",
  label: "{label}= ",
  leadEnd: ".",
  page: "p. {page} of {count}",
  quotationMarks: { outer: ["<", ">"], inner: ["[", "]"] },
  metadata: {
    addressee: "For",
    author: "Author",
    unit: "Unit",
    number: "Number",
    date: "Date",
    asOf: "As of",
    period: "Period",
    visit: "Visit",
    distribution: "Distribution",
    sourceDescription: "On the sources",
  },
  informationAsOf: "as of {date}",
  forAddressee: "for {addressee}",
  documentNumber: "No. {number}",
  columns: {
    text: "Text",
    owner: "Owner",
    due: "Due",
    status: "Status",
    speaker: "Speaker",
    role: "Role",
    organisation: "Organisation",
    translation: "Translation",
    context: "Context",
    sourceSentence: "In the source",
  },
  table: "Table",
  otherTopics: "Other",
  confidence: "Confidence: {level}",
  confidences: { low: "low", moderate: "moderate", high: "high" },
  statuses: { planned: "planned", underWay: "under way", done: "done", unclear: "unclear" },
  standing: { edited: "edited", orphan: "orphan", unsourced: "unsourced", paraphrase: "paraphrase" },
  unofficialTranslation: "unofficial translation",
  unofficialTranslationBy: "unofficial translation by {translator}",
  sources: "Sources",
  source: { retrieved: "retrieved {date}", language: "in {language}", file: "file {name}", digest: "SHA {digest}" },
};
const compose = (it: Briefing) => composeBriefing(it, { strings, today: "2026-03-02" });

const news = article("news", "We want it. “Yes,” said the mayor. Work starts.");
const cite = p("source", "file news.txt", " | ", "SHA 0123456789ab");
const cited = { ...note(1, source("news")), content: cite.content };

/** A template of one section; the blocks that it makes, without masthead and sources. */
const one = (content: SectionContent, more: Partial<TemplateSection> = {}): TemplateSection => ({
  id: "it",
  show: "ifNotEmpty",
  content,
  ...more,
});
const laid = (
  content: SectionContent,
  points: readonly KeyPoint[],
  { articles = [news], sections = {}, language = "en" }: Partial<BriefingParts> = {},
): readonly Block[] => {
  const sheet = template([one(content, { heading: { en: "It" } })]);
  const { blocks } = compose(briefing(sheet, { articles, points, sections, language })).document;
  return blocks.slice(blocks.findIndex(({ type }) => type === "heading") + 1, -1 - articles.length);
};

const yes = quote(news, "Yes", { id: "yes", speaker: by("the mayor") });
const quotations: SectionContent = { type: "points", kinds: ["quote"], layout: "quotations" };
const listed: SectionContent = { type: "points", kinds: ["goal", "quote", "nextStep", "fact"], layout: "bulleted" };

describe("the masthead", () => {
  const head = (metadata: Briefing["metadata"], articles = [news]) =>
    compose(briefing(template([one(quotations)]), { articles, metadata })).document.blocks.slice(0, 3);

  it("says what this is, as of when and for whom, and the rest in two columns", () => {
    const metadata = { title: "A bridge", asOf: "2026-03-01", addressee: "the minister", author: "A. B.", number: "7" };
    expect(head(metadata)).toEqual([
      p("title", "A bridge"),
      p("subtitle", "Plain note | as of 1\u00a0March\u00a02026 | for the minister"),
      metadataTable(["Author", "A. B.", "Number", "7"], ["Date", "2\u00a0March\u00a02026", "", ""]),
    ]);
  });
  it("is called as its kind where the template says so, and does not say it twice", () => {
    const digest = template([one(quotations)], { name: { en: "Press digest" }, title: { en: "Press digest" } });
    const titled = (metadata: Briefing["metadata"]) =>
      compose(briefing(digest, { articles: [{ ...news, title: "A bridge" }], metadata })).document.blocks.slice(0, 2);
    expect(titled({})).toEqual([p("title", "Press digest"), p("subtitle", "2\u00a0March\u00a02026")]);
    expect(titled({ title: "Of the week" })).toEqual([
      p("title", "Of the week"),
      p("subtitle", "Press digest | 2\u00a0March\u00a02026"),
    ]);
  });
  it("begins with its kind where the template says so, and has the day among the rest", () => {
    const sheet = template([one(quotations)], { kindFirst: true, metadata: ["date", "number", "addressee", "asOf"] });
    const metadata = { title: "A bridge", number: "7", addressee: "the minister", asOf: "2026-03-01" };
    expect(compose(briefing(sheet, { articles: [news], metadata })).document.blocks.slice(0, 3)).toEqual([
      p("subtitle", "Plain note"),
      p("title", "A bridge"),
      metadataTable(
        ["Date", "2\u00a0March\u00a02026", "Number", "7"],
        ["For", "the minister", "As of", "1\u00a0March\u00a02026"],
      ),
    ]);
  });
  it("sets a value that is long across the page, under the others", () => {
    const addressee = "the ministry of transport and the council of the valley";
    const sheet = template([one(quotations)], { metadata: ["asOf", "addressee", "distribution", "author", "number"] });
    const metadata = { title: "A bridge", distribution: addressee, author: "A. B.", date: "2026-03-01" };
    expect(compose(briefing(sheet, { articles: [news], metadata })).document.blocks.slice(2, 4)).toEqual([
      metadataTable(["Author", "A. B.", "", ""]),
      {
        ...{ type: "table", rules: "none", columns: [0.18, 0.82] },
        rows: [{ cells: [[p("label", "Distribution")], [p("metadata", addressee)]] }],
      },
    ]);
  });
  it("gives the day where no other is said, and no table where nothing is left for it", () => {
    expect(head({ title: "A bridge", date: "2026-02-28" })).toEqual([
      p("title", "A bridge"),
      p("subtitle", "Plain note | 28\u00a0February\u00a02026"),
      { ...h("sources", "Sources") },
    ]);
  });
  it("takes its title from the article, else from what the first sentence begins with", () => {
    const dated = article("dated", "AKJAR, March 1 – We want it soon. Work starts.", {
      dateline: { start: 0, end: 16 },
    });
    const long = article("long", `We want it${", and more".repeat(20)}.`, { language: "ru" });
    const titles = [[article("titled", "…", { title: "A\nbridge" })], [dated], [long], [article("empty", "")], []].map(
      (articles) => head({}, articles)[0],
    );
    expect(titles).toEqual([
      p("title", "A bridge"),
      p("title", "We want it soon."),
      p("title", foreign("We want it, and more, and more, and more, and more, and more, and more…", "ru")),
      p("title", "Untitled"),
      p("title", "Untitled"),
    ]);
  });
});

describe("the furniture", () => {
  it("has the marking at the head and foot of every page, and the page's number", () => {
    const { document } = compose(
      briefing(template([one(quotations)]), { articles: [news], metadata: { marking: "Secret", number: "7" } }),
    );
    const marking = p("marking", "Secret").content;
    const line = {
      start: p("furniture", "No. 7").content,
      marking,
      end: p("furniture", "p. ", { type: "field", field: "pageNumber" }, " of ", { type: "field", field: "pageCount" })
        .content,
    };
    expect([document.header, document.footer]).toEqual([
      { first: { marking }, rest: { marking } },
      { first: line, rest: line },
    ]);
  });
  it("has the title at the head of the following pages where there is no marking", () => {
    const metadata = { title: `A bridge${" and a ferry".repeat(10)}` };
    const { header } = compose(briefing(template([one(quotations)]), { articles: [news], metadata })).document;
    const title = "A bridge and a ferry and a ferry and a ferry and a ferry and a ferry and a…";
    expect(header).toEqual({ first: {}, rest: { start: p("furniture", title).content } });
  });
});

describe("a quotation", () => {
  const changed = (more: Partial<typeof yes>) => laid(quotations, [{ ...yes, ...more }]);
  it("stands in the document's marks, with who said it in the article's words", () => {
    expect(changed({})).toEqual([
      quotation(anchored(point("yes"), p("quote", "<Yes>", ref(1))), p("attribution", "The mayor")),
    ]);
  });
  it("says of a source who that is only where the analyst has accepted it, and beside its own words", () => {
    const speaker = by("a source", { resolvedTo: "Aida Roe", role: "mayor", organisation: "Akjar" });
    expect([changed({ speaker, standing: "proposed" }), changed({ speaker })]).toEqual([
      [
        quotation(
          anchored(point("yes"), p("quote", "<Yes>", ref(1))),
          p("attribution", "A source", ", ", "mayor, Akjar"),
        ),
      ],
      [
        quotation(
          anchored(point("yes"), p("quote", "<Yes>", ref(1))),
          p("attribution", "A source", ", ", "Aida Roe, mayor, Akjar"),
        ),
      ],
    ]);
  });
  it("does not say twice what the article's words say", () => {
    const speaker = by("Mayor Aida Roe", { resolvedTo: "Aida Roe", role: "mayor" });
    expect(changed({ speaker })).toEqual([
      quotation(anchored(point("yes"), p("quote", "<Yes>", ref(1))), p("attribution", "Mayor Aida Roe")),
    ]);
  });
  it("says that its words are not the source's own, or cannot be found there", () => {
    const { speaker: _, ...nobody } = yes;
    const marked = (more: Partial<KeyPoint>) => laid(quotations, [{ ...nobody, ...more } as KeyPoint]);
    expect([
      marked({ text: "Yes, indeed" }),
      marked({ origins: [{ articleId: "gone", start: 0, end: 3 }] }),
      marked({ origins: [] }),
      marked({ text: "He agreed", wording: "paraphrase" }),
    ]).toEqual([
      [quotation(anchored(point("yes"), p("quote", "<Yes, indeed>", ref(1))), p("attribution", em("edited")))],
      [quotation(anchored(point("yes"), p("quote", "<Yes>")), p("attribution", em("orphan")))],
      [quotation(anchored(point("yes"), p("quote", "<Yes>")), p("attribution", em("unsourced")))],
      [quotation(anchored(point("yes"), p("quote", "He agreed", ref(1))), p("attribution", em("paraphrase")))],
    ]);
  });
  it("stands under its translation, which says that it is unofficial", () => {
    const russian = article("ru", "«Да», – сказал мэр.", { language: "ru" });
    const da = quote(russian, "Да", { id: "da", speaker: by("мэр"), translation: { text: "Yes", language: "en" } });
    const inEnglish = [
      quotation(
        anchored(point("da"), p("quote", "<Yes>", ref(1))),
        p("original", foreign("<Да>", "ru")),
        p("attribution", foreign("Мэр", "ru"), " | ", em("unofficial translation")),
      ),
    ];
    const inRussian = [quotation(anchored(point("da"), p("quote", "<Да>", ref(1))), p("attribution", "Мэр"))];
    expect([
      laid(quotations, [da], { articles: [russian] }),
      laid(quotations, [da], { articles: [russian], language: "ru" }),
    ]).toEqual([inEnglish, inRussian]);
  });
  it("says which way its words run where they run the other way", () => {
    const persian = article("fa", "«بله»", { language: "fa" });
    expect(laid(quotations, [quote(persian, "بله", { id: "fa" })], { articles: [persian] })).toEqual([
      quotation(
        anchored(point("fa"), p("quote", { type: "text", text: "<بله>", language: "fa", direction: "rtl" }, ref(1))),
      ),
    ]);
  });
  it("shares its block and speaker with the other segments of a split one", () => {
    const split = article("split", "“We shall build it,” said the mayor, “and soon.” “No,” said she.");
    const segments = [
      quote(split, "We shall build it", { id: "a", group: "1", speaker: by("the mayor") }),
      quote(split, "and soon.", { id: "b", group: "1" }),
      quote(split, "No", { id: "c", group: "2" }),
    ];
    expect(laid(quotations, segments, { articles: [split] })).toEqual([
      quotation(
        anchored(point("a"), p("quote", "<We shall build it>", ref(1))),
        anchored(point("b"), p("quote", "<and soon.>", ref(1))),
        p("attribution", "The mayor"),
      ),
      quotation(anchored(point("c"), p("quote", "<No>", ref(1)))),
    ]);
  });
  it("is printed without the comma that its attribution put within the marks, and is verbatim all the same", () => {
    const split = article(
      "split",
      "“We open in May,” said the mayor. “We pay,” she said, “and soon.” Pay, open, she says.",
    );
    const words = (points: readonly KeyPoint[]) =>
      laid({ type: "points", kinds: ["quote"], layout: "bulleted" }, points, { articles: [split] });
    const whole = quote(split, "We open in May,", { id: "whole" });
    const first = quote(split, "We pay,", { id: "first", group: "1" });
    const second = quote(split, "and soon.", { id: "second", group: "1" });
    expect(words([whole])).toEqual([ul([point("whole"), "<We open in May>", ref(1)])]);
    expect(words([first, second])).toEqual([
      ul([point("first"), "<We pay,>", ref(1)], [point("second"), "<and soon.>", ref(1)]),
    ]);
    expect(words([first, { ...second, standing: "dismissed" }])).toEqual([ul([point("first"), "<We pay>", ref(1)])]);
    expect(words([{ ...whole, text: "We open in June," }])).toEqual([
      ul([point("whole"), "<We open in June,>", ref(1), " | ", em("edited")]),
    ]);
    expect(words([quote(split, "Pay,", { id: "bare" })])).toEqual([ul([point("bare"), "<Pay,>", ref(1)])]);
    const { quotes } = composeFields(briefing(template([]), { articles: [split], points: [whole] }), {
      strings,
      today: "2026-03-02",
    });
    expect(quotes).toMatchObject([{ text: { text: "We open in May" }, words: { text: "<We open in May>" } }]);
  });
  it("loses that comma before a closing mark of any shape, and where the analyst shortened it by marks", () => {
    const shapes = article(
      "shapes",
      "„We open,“ said she. ‚We pay,‘ said he. »We go,« said I. “We can open in May,” said we.",
    );
    const words = (point: Quote) =>
      laid({ type: "points", kinds: ["quote"], layout: "bulleted" }, [point], { articles: [shapes] });
    const printed = (text: string) => [ul([point("q"), text, ref(1)])];
    expect(["We open,", "We pay,", "We go,"].map((said) => words(quote(shapes, said, { id: "q" })))).toEqual([
      printed("<We open>"),
      printed("<We pay>"),
      printed("<We go>"),
    ]);
    const long = quote(shapes, "We can open in May,", { id: "q" });
    expect(words({ ...long, text: "We […] open in May," })).toEqual(printed("<We […] open in May>"));
  });
  it("says once where its segments stand in the source, and not at all where that is no more than its words", () => {
    const split = article("split", "“We shall build it,” said the mayor, “and soon.” “We pay.”");
    const segments = [
      quote(split, "We shall build it,", { id: "a", group: "1" }),
      quote(split, "and soon.", { id: "b", group: "1" }),
      quote(split, "We pay.", { id: "c" }),
    ];
    const columns = [{ field: "sourceSentence", heading: {}, share: 10 }] as const;
    expect(laid({ ...quotations, columns }, segments, { articles: [split] })).toEqual([
      quotation(
        anchored(point("a"), p("quote", "<We shall build it,>", ref(1))),
        anchored(point("b"), p("quote", "<and soon.>", ref(1))),
        p("original", "In the source= ", "“We shall build it,” said the mayor, “and soon.”"),
      ),
      quotation(anchored(point("c"), p("quote", "<We pay.>", ref(1)))),
    ]);
  });
  it("shares no block with a segment that the analyst gave to somebody else", () => {
    const split = article("split", "“We shall build it,” said the mayor, “and soon.”");
    const segments = [
      quote(split, "We shall build it", { id: "a", group: "1", speaker: by("the mayor") }),
      quote(split, "and soon.", { id: "b", group: "1", speaker: by("her deputy") }),
    ];
    expect(laid(quotations, segments, { articles: [split] })).toEqual([
      quotation(anchored(point("a"), p("quote", "<We shall build it>", ref(1))), p("attribution", "The mayor")),
      quotation(anchored(point("b"), p("quote", "<and soon.>", ref(1))), p("attribution", "Her deputy")),
    ]);
  });
  it("puts no marks around the translation of what is no quotation", () => {
    const russian = article("ru", "«Да», – сказал мэр.", { language: "ru" });
    const said = quote(russian, "Да", {
      id: "da",
      text: "Мэр согласен",
      wording: "paraphrase",
      translation: { text: "The mayor agrees", language: "en" },
    });
    expect(laid(quotations, [said], { articles: [russian] })).toMatchObject([
      { blocks: [{ content: [{ text: "The mayor agrees" }, ref(1)] }, {}, {}] },
    ]);
  });
});

describe("the other layouts", () => {
  const want = goal(news, "We want it.", { id: "want", lead: "A bridge" });
  const start = nextStep(news, "Work starts.", { id: "start", due: { text: "soon" } });

  it("list points with their leads, quotations with who said them", () => {
    const items = [
      [point("want", "goal"), strong("A bridge."), " ", "We want it.", ref(1)],
      [point("yes"), "<Yes>", ref(1), " -- ", "the mayor"],
    ] as const;
    expect(laid(listed, [want, yes])).toEqual([ul(...items)]);
    expect(laid({ ...listed, layout: "numbered" } as SectionContent, [want, yes])).toEqual([ol(...items)]);
    expect(laid({ ...listed, layout: "paragraphs" } as SectionContent, [want, yes])).toEqual(
      items.map(([anchor, ...content]) => anchored(anchor, p("body", ...content))),
    );
  });
  it("set next steps in a table that says what is not known", () => {
    const stop = nextStep(news, "Work starts.", { id: "stop", owner: "the city" });
    expect(laid({ type: "points", kinds: ["nextStep"], layout: "table" }, [start, stop])).toEqual([
      pointTable(
        [46 / 85, 20 / 85, 19 / 85],
        ["Text", "Owner", "Due"],
        ["start", [["Work starts.", ref(1)], ["?"], ["soon"]]],
        ["stop", [["Work starts.", ref(1)], ["the city"], ["?"]]],
      ),
    ]);
  });
  it("say by when as it was said, and which day that is where it was not said", () => {
    const dues = [
      { text: "by the end of the year", day: "2026-12-31" },
      { text: "by January 15, 2026", day: "2026-01-15" },
      { text: "on the 15th", day: "2026-01-15" },
      { text: "", day: "2026-01-15" },
    ];
    const columns = [{ field: "due" as const, heading: {}, share: 100 }];
    const steps = dues.map((due, index) => ({ ...start, id: `step-${index}`, due }));
    expect(laid({ type: "points", kinds: ["nextStep"], layout: "table", columns }, steps)).toEqual([
      pointTable(
        [1],
        ["Due"],
        ["step-0", [["by the end of the year (31 December 2026)"]]],
        ["step-1", [["by January 15, 2026"]]],
        ["step-2", [["on the 15th (15 January 2026)"]]],
        ["step-3", [["15 January 2026"]]],
      ),
    ]);
  });
  it("leave out a column of what no point has, and give its share to the others", () => {
    const columns = (["speaker", "text", "context", "translation"] as const).map((field: ColumnField) => ({
      field,
      heading: { en: `My ${field}` },
      share: 25,
    }));
    expect(laid({ type: "points", kinds: ["quote"], layout: "table", columns }, [yes])).toEqual([
      pointTable([0.5, 0.5], ["My speaker", "My text"], [point("yes"), [["The mayor"], ["<Yes>", ref(1)]]]),
    ]);
  });
  it("are a numbered list where a table would have one column", () => {
    const plain = [nextStep(news, "Work starts.", { id: "start" }), nextStep(news, "Yes", { id: "stop" })];
    expect(laid({ type: "points", kinds: ["nextStep"], layout: "table" }, plain)).toEqual([
      ol([point("start", "nextStep"), "Work starts.", ref(1)], [point("stop", "nextStep"), "Yes", ref(1)]),
    ]);
  });
  it("have a column for the words of the source and one for their translation", () => {
    const russian = article("ru", "«Да», – сказал мэр.", { language: "ru" });
    const da = quote(russian, "Да", { id: "da", context: "At the fair", translation: { text: "Yes", language: "en" } });
    const columns = columnFields.map((field) => ({ field, heading: {}, share: 10 }));
    const heads = ["Text", "Translation", "Context", "In the source"];
    const cells = [
      [foreign("<Да>", "ru"), ref(1)],
      ["<Yes>", " | ", em("unofficial translation")],
      ["At the fair"],
      [foreign("«Да», – сказал мэр.", "ru")],
    ];
    expect(laid({ type: "points", kinds: ["quote"], layout: "table", columns }, [da], { articles: [russian] })).toEqual(
      [pointTable(Array(4).fill(10 / 40), heads, [point("da"), cells])],
    );
  });
});

describe("the analyst's words", () => {
  const content: SectionContent = { type: "text", hint: { en: "A hint." } };
  const rich: RichText = [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "See" },
        { type: "pointReference", point: "yes" },
        { type: "pointReference", point: "gone" },
        { type: "strong", content: [{ type: "emphasis", content: [{ type: "text", text: "this" }] }] },
        {
          type: "link",
          address: "https://valley.example",
          content: [{ type: "text", text: "https://valley.example" }],
        },
        { type: "link", address: "javascript:alert(1)", content: [{ type: "text", text: "that" }] },
      ],
    },
    { type: "paragraph", content: [] },
    { type: "list", ordered: true, items: [[{ type: "text", text: "One" }]] },
  ];
  it("keep their form; references become numbers, and no link leads where none may", () => {
    expect(laid(content, [yes], { sections: { it: rich } })).toEqual([
      p("body", "See", ref(1), strong(em("this")), link("https://valley.example"), "that"),
      ol([undefined, "One"]),
    ]);
  });
  it("have their references right behind the words, wherever the space was typed", () => {
    const typed = (...inlines: readonly RichInline[]) =>
      laid(content, [yes], { sections: { it: [{ type: "paragraph", content: inlines }] } });
    const words = (text: string): RichInline => ({ type: "text", text });
    const number: RichInline = { type: "pointReference", point: "yes" };
    expect(typed(words("It is tight. "), number, words("And late "), number, words(", too. "), number)).toEqual([
      p("body", "It is tight.", ref(1), " ", "And late", ref(1), ", too.", ref(1)),
    ]);
    expect(typed(words("Tight "), number, words(" "), number, words(" so "), number)).toEqual([
      p("body", "Tight", ref(1), ref(1), " so", ref(1)),
    ]);
  });
  it("are kept for another template where this one has no such section", () => {
    expect(JSON.stringify(laid(content, [], { sections: { other: paragraph("Kept back.") } }))).not.toContain(
      "Kept back.",
    );
  });
  it("may be followed by points, and set large", () => {
    const more: SectionContent = { ...content, prominent: true, points: { kinds: ["fact"] } };
    expect(
      laid(more, [fact(news, "Work starts.", { id: "work" })], { sections: { it: paragraph("In short.") } }),
    ).toEqual([p("lead", "In short."), ul([point("work", "fact"), "Work starts.", ref(1)])]);
  });
});

describe("a section", () => {
  const blocks = (sections: readonly TemplateSection[]) =>
    compose(briefing(template(sections), { articles: [news] })).document.blocks.slice(2);
  it("that is always shown says that it has nothing to say", () => {
    expect(blocks([one(quotations, { show: "always", heading: { en: "Said" } })])).toEqual([
      h("it", "Said"),
      p("body", "?"),
      h("sources", "Sources"),
      cited,
    ]);
  });
  it("may be a standing text", () => {
    expect(blocks([one({ type: "standing", text: { en: "For use.\n\nDo not copy." } })])).toEqual([
      anchored(section("it"), p("body", "For use.")),
      p("body", "Do not copy."),
      h("sources", "Sources"),
      cited,
    ]);
  });
});

describe("references", () => {
  const sentences: TemplateSection = { id: "sources", show: "always", content: { type: "sources", sentences: true } };
  const two = article("two", "First. Second. Third.\n\nFourth.");
  it("lead to source sentences, each numbered once where it is first met; a point of two sentences has two", () => {
    const points = [
      goal(two, "Third.", { id: "third" }),
      goal(two, "First.", { id: "both", origins: [at(two, "First."), at(two, "Fourth.")], text: "First. Fourth." }),
      goal(two, "Third", { id: "again" }),
    ];
    const it_ = briefing(template([one({ ...listed, kinds: ["goal"] } as SectionContent), sentences]), {
      articles: [two],
      points,
    });
    expect(compose(it_).document.blocks.slice(2)).toEqual([
      ul(
        [point("third", "goal"), "Third.", ref(1)],
        [point("both", "goal"), "First. Fourth.", ref(2), "\u202f", ref(3)],
        [point("again", "goal"), "Third", ref(1)],
      ),
      h("sources", "Sources"),
      anchored(source("two"), p("source", "file two.txt", " | ", "SHA 0123456789ab")),
      note(1, source("two:15-21"), "Third."),
      note(2, source("two:0-6"), "First."),
      note(3, source("two:23-30"), "Fourth."),
    ]);
  });
  it("are not numbered for a point that was not taken", () => {
    const words: RichText = [{ type: "paragraph", content: [{ type: "pointReference", point: "no" }] }];
    const sheet = template([one({ type: "text", hint: {}, points: { kinds: ["goal"] } }), sentences]);
    const points = [goal(two, "First.", { id: "no", standing: "dismissed" }), goal(two, "Second.", { id: "yes" })];
    const sections = { it: [...words, ...paragraph("In short.")] };
    expect(compose(briefing(sheet, { articles: [two], points, sections })).document.blocks.slice(2)).toEqual([
      anchored(section("it"), p("body", "In short.")),
      ul([point("yes", "goal"), "Second.", ref(1)]),
      h("sources", "Sources"),
      anchored(source("two"), p("source", "file two.txt", " | ", "SHA 0123456789ab")),
      note(1, source("two:7-14"), "Second."),
    ]);
  });
});

describe("what stands in an article", () => {
  it("is printed as it stands", () => {
    const hostile = "{{title}} {date} =1+1 <b>bold</b> & \\n $& [x](javascript:1) $y";
    const odd = article("odd", hostile, { title: hostile, outlet: hostile, url: "javascript:alert(1)" });
    const { document } = compose(
      briefing(template([one(listed)]), { articles: [odd], points: [fact(odd, hostile, { id: "odd" })] }),
    );
    expect(document.blocks).toEqual([
      p("title", hostile),
      p("subtitle", "Plain note | 2\u00a0March\u00a02026"),
      ul([point("odd", "fact"), hostile, ref(1)]),
      h("sources", "Sources"),
      note(
        1,
        source("odd"),
        ...[strong(hostile), " | ", "[", hostile, "]", " | ", "javascript:alert(1)", " | "],
        ...["file odd.txt", " | ", "SHA 0123456789ab"],
      ),
    ]);
  });
});

describe("fields", () => {
  it("are plain words by name, numbered as the document is, whatever is not known being empty", () => {
    const it_ = briefing(template([one(listed)]), { articles: [news], points: [yes], metadata: { title: "A bridge" } });
    expect(composeFields(it_, { strings, today: "2026-03-02" })).toEqual({
      language: "en",
      direction: "ltr",
      title: { text: "A bridge" },
      marking: "",
      day: "2026-03-02",
      metadata: {
        ...{ addressee: "", author: "", unit: "", number: "", date: "2 March 2026", asOf: "", period: "", visit: "" },
        ...{ distribution: "", sourceDescription: "" },
      },
      informationAsOf: "",
      confidence: "",
      sections: [],
      goals: [],
      quotes: [
        {
          id: "yes",
          kind: "quote",
          lead: "",
          text: { text: "Yes" },
          words: { text: "<Yes>" },
          original: { text: "" },
          translation: "",
          standing: "",
          speaker: { text: "the mayor" },
          speakerDetails: "",
          role: "",
          organisation: "",
          context: "",
          owner: "",
          due: "",
          status: "",
          sourceSentence: { text: "“Yes,” said the mayor." },
          references: [{ note: "note-1", label: "1" }],
          group: "",
        },
      ],
      nextSteps: [],
      facts: [],
      sources: [
        {
          id: "news",
          outlet: "",
          byline: "",
          headline: { text: "" },
          published: "",
          address: "",
          retrieved: "",
          language: "",
          file: "news.txt",
          digest: "0123456789ab",
          reference: { note: "note-1", label: "1" },
          sentences: [],
        },
      ],
    });
  });
});

describe("the fields of sections", () => {
  const summary = { id: "summary", heading: { en: "Summary" }, show: "always" } as const;
  const content = { type: "text", hint: {}, fallback: { kinds: ["quote"], count: 2 } } as const;
  const sheet = template([{ ...summary, content }, one(listed)]);
  const sectionsOf = (it: Briefing) => composeFields(it, { strings, today: "2026-03-02" }).sections;
  it("are what the analyst wrote, a line a paragraph", () => {
    const sections = { summary: [...paragraph("It is wanted."), ...paragraph("It is agreed.")] };
    expect(sectionsOf(briefing(sheet, { articles: [news], points: [yes], sections }))).toEqual([
      { id: "summary", heading: "Summary", text: { text: "It is wanted.\nIt is agreed." } },
    ]);
  });
  it("are the points that stand for it where nothing was written, with who said them", () => {
    expect(sectionsOf(briefing(sheet, { articles: [news], points: [yes] }))).toEqual([
      { id: "summary", heading: "Summary", text: { text: "<Yes> — the mayor" } },
    ]);
    expect(sectionsOf(briefing(sheet, { articles: [news] }))).toEqual([]);
  });
});

describe("composing anything", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "Я", "\u202e", "\ud800", "\n", " ", "«", '"', "😀", "ب", "{x}", "."),
  });
  const tag = fc.constantFrom("en", "ru", "ar", "uz-Cyrl", "", "not a tag", "constructor", "en-u-ca-buddhist");
  const anyArticle = fc
    .tuple(text, text, tag, text)
    .map(([words, title, language, url]) => article("any", words, { title, language, url, published: "2026-03-01" }));
  const origin = fc.tuple(fc.constantFrom("any", "gone"), fc.nat(12), fc.nat(12));
  const anyPoint = fc
    .tuple(fc.constantFrom("goal", "quote", "nextStep", "fact"), text, text, fc.array(origin, { maxLength: 3 }))
    .map(([kind, words, lead, origins]) => ({
      ...{ id: `${kind} ${words}`, kind, text: words, lead, wording: "quotation", standing: "accepted" },
      origins: origins.map(([articleId, start, length]) => ({ articleId, start, end: start + length })),
      ...(kind === "quote" && { speaker: { text: lead }, group: lead, translation: { text: words, language: lead } }),
    }));
  const layouts = ["numbered", "bulleted", "paragraphs", "quotations", "table"] as const;
  const sections = layouts.map((layout) => ({
    ...{ id: layout, show: "always" as const },
    content: { type: "points" as const, kinds: ["goal", "quote", "nextStep", "fact"] as const, layout },
  }));

  it("ends in a document whose every run is one line of text", () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.uniqueArray(anyPoint, { selector: ({ id }) => id, maxLength: 4 }),
        tag,
        (of, points, language) => {
          const sheet = template([
            ...sections,
            { id: "end", show: "always", content: { type: "sources", sentences: true } },
          ]);
          const { document } = compose(
            briefing(sheet, { language, articles: [of], points: points as readonly KeyPoint[] }),
          );
          const lines: string[] = [];
          JSON.stringify(document.blocks, (key, value) => (key === "text" ? lines.push(value) : value));
          expect(lines.filter((line) => typeof line !== "string" || line === "" || /[\n\r]/.test(line))).toEqual([]);
        },
      ),
    );
  });
});
