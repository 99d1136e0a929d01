import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  article,
  at,
  briefing,
  by,
  fact,
  goal,
  nextStep,
  paragraph,
  quote,
  template,
} from "../compose/testing/building.ts";
import type { Briefing } from "../model/briefing.ts";
import { briefingSchema } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { pointKinds, standings, stepStatuses } from "../model/key-point.ts";
import { fidelity, isOfSourceWords } from "../model/verbatim.ts";
import { addArticles, bringBackArticle, removeArticle, setArticleDetails } from "./article-edits.ts";
import { createBriefing, setLanguage, setMetadata, setSectionText, setTemplate } from "./briefing-edits.ts";
import { setKinds } from "./many-points.ts";
import { mergePoints, splitPoint } from "./merge-and-split.ts";
import { setDue, setOwner, setStatus } from "./next-step-edits.ts";
import {
  addPoint,
  movePoints,
  removePoint,
  restoreSourceWords,
  setCertainty,
  setComment,
  setGrading,
  setPointLead,
  setPointText,
  setStanding,
  setWording,
} from "./point-edits.ts";
import { setContext, setSpeaker, setTranslation } from "./quote-edits.ts";

const news = article("news", "The city wants a bridge. “We shall build it,” said the mayor. Work starts in May.");
const other = article("other", "A tunnel is cheaper.", { language: "en" });
const sheet = template([
  { id: "all", show: "always", content: { type: "points", kinds: [...pointKinds], layout: "bulleted" } },
]);
const wish = goal(news, "The city wants a bridge.", { id: "wish", lead: "A bridge", comment: "Since when?" });
const words = quote(news, "We shall build it", {
  id: "words",
  speaker: by("the mayor", { origin: at(news, "the mayor") }),
});
const work = nextStep(news, "Work starts in May.", { id: "work", owner: "the city", status: "planned" });
const cost = fact(other, "A tunnel is cheaper.", { id: "cost", standing: "offered" });
const before = briefing(sheet, { articles: [news, other], points: [wish, words, work, cost] });

const ids = ({ points }: Briefing) => points.map(({ id }) => id);
const point = ({ points }: Briefing, id: string) => points.find((one) => one.id === id);

describe("edits of the briefing", () => {
  it("begin with a template, a language and what was read", () => {
    expect(createBriefing({ template: sheet, language: "en", articles: [news, other], points: before.points })).toEqual(
      before,
    );
  });
  it("set its language, template, metadata and section texts", () => {
    const sheetTwo = { ...sheet, version: 2 };
    const edits = [
      (it: Briefing) => setLanguage(it, "ru"),
      (it: Briefing) => setTemplate(it, sheetTwo),
      (it: Briefing) => setMetadata(it, "title", "A bridge"),
      (it: Briefing) => setSectionText(it, "summary", paragraph("In short.")),
    ];
    expect(edits.reduce((so, edit) => edit(so), before)).toEqual({
      ...before,
      language: "ru",
      template: sheetTwo,
      metadata: { title: "A bridge" },
      sections: { summary: paragraph("In short.") },
    });
  });
  it("let a title that is the headline give way to a template that names its documents", () => {
    const digest = { ...sheet, title: { en: "Press digest, {date}" } };
    const headed = { ...before, articles: [{ ...news, title: "A bridge" }] };
    const titled = (title: string) => setMetadata(headed, "title", title);
    expect(setTemplate(titled("A bridge"), digest).metadata).toEqual({});
    expect(setTemplate(titled("Bridges"), digest).metadata).toEqual({ title: "Bridges" });
    expect(setTemplate(titled("A bridge"), { ...sheet, version: 2 }).metadata).toEqual({ title: "A bridge" });
  });
  it("take away what was emptied", () => {
    const written = setSectionText(setMetadata(before, "title", "A bridge"), "summary", paragraph("In short."));
    expect(setSectionText(setMetadata(written, "title", " "), "summary", paragraph(""))).toEqual(before);
  });
  it("may be of a section called like something that every object has", () => {
    expect(setSectionText(before, "constructor", paragraph("Odd.")).sections).toEqual({
      constructor: paragraph("Odd."),
    });
    expect(setSectionText(before, "constructor", [])).toBe(before);
  });
});

describe("edits of the articles", () => {
  it("add those, and those points, that are not there yet", () => {
    const third = article("third", "New.");
    const added = addArticles(before, [news, third], [wish, fact(third, "New.", { id: "new" })]);
    expect([added.articles.map(({ id }) => id), ids(added)]).toEqual([
      ["news", "other", "third"],
      ["wish", "words", "work", "cost", "new"],
    ]);
  });
  it("remove one with its suggestions, and leave what was accepted without its source", () => {
    const proposed = setStanding(before, "words", "proposed");
    const removed = removeArticle(proposed, "news");
    expect([removed.articles, ids(removed)]).toEqual([[other], ["wish", "work", "cost"]]);
    expect(fidelity(wish, removed.articles)).toBe("orphan");
  });
  it("leave suggestions that the analyst has worked at as well", () => {
    const offered = { ...words, standing: "offered" } as const;
    const soon = { ...work, standing: "offered", due: { text: "in May" } } as const;
    const { status: _, ...undecided } = { ...soon, owner: "The city" };
    const translation = { text: "Мы построим", language: "ru" };
    const speaker = by("the mayor", { origin: at(news, "the mayor"), role: "Mayor" });
    const untouched = [
      offered,
      undecided,
      { ...offered, speaker: by("Work", { resolvedTo: "Work" }) },
      { ...offered, standing: "dismissed" },
    ] as const;
    const worked = [
      { ...offered, translation },
      { ...offered, speaker: by("Mayor Roe") },
      { ...offered, speaker },
      { ...offered, standing: "dismissed", comment: "Why?" },
      { ...offered, text: "We shall" },
      { ...undecided, owner: "Mr Roe" },
      { ...undecided, due: { text: "by summer" } },
      soon,
      { ...offered, kind: "fact", speaker: undefined, aside: { translation } },
    ] as readonly KeyPoint[];
    const left = (suggestion: KeyPoint) => removeArticle({ ...before, points: [suggestion] }, "news").points.length;
    expect([untouched.map(left), worked.map(left)]).toEqual([untouched.map(() => 0), worked.map(() => 1)]);
  });
  it("leave those as well whose speaker, owner or day the analyst has set right in the article's own words", () => {
    const planned = nextStep(news, "Work starts in May.", { id: "work", owner: "The city" });
    const suggested = {
      ...before,
      points: [
        { ...words, rule: "verbAfter", standing: "proposed", speaker: by("The city", { resolvedTo: "The city" }) },
        { ...planned, rule: "plan", standing: "proposed", due: { text: "in May", day: "2027-05-31" } },
      ] as readonly KeyPoint[],
    };
    const edits: readonly ((it: Briefing) => Briefing)[] = [
      (it) => setSpeaker(it, "words", by("the mayor", { resolvedTo: "the mayor" })),
      (it) => setSpeaker(it, "words", by("the mayor", { resolvedTo: "The city" })),
      (it) => setSpeaker(it, "words", undefined),
      (it) => setOwner(it, "work", "the mayor"),
      (it) => setOwner(it, "work", ""),
      (it) => setDue(it, "work", { text: "in May", day: "2026-05-31" }),
      (it) => setDue(it, "work", { text: "May" }),
      (it) => mergePoints(setSpeaker(it, "words", undefined), "work", "words"),
    ];
    const left = edits.map((edit) => ids(removeArticle(edit(suggested), "news")));
    expect(ids(removeArticle(suggested, "news"))).toEqual([]);
    expect(left).toEqual([["words"], ["words"], ["words"], ["work"], ["work"], ["work"], ["work"], ["work"]]);
  });
  it("bring it back with what went along, each in its place, and nothing that went since", () => {
    const bare = setComment(setPointLead(before, "wish", ""), "wish", "");
    const proposed = setStanding(setStanding(bare, "words", "proposed"), "wish", "proposed");
    const removed = removeArticle(proposed, "news");
    const late = { ...wish, id: "late", origins: [] };
    const worked = addPoint(removePoint(removed, "work"), late, 0);
    const back = bringBackArticle(worked, proposed, "news");
    expect([back.articles, ids(back)]).toEqual([
      [news, other],
      ["wish", "words", "late", "cost"],
    ]);
    expect(bringBackArticle(removed, proposed, "news")).toEqual(proposed);
    expect(bringBackArticle(proposed, proposed, "news")).toBe(proposed);
  });
  it("correct its details and nothing else", () => {
    const corrected = setArticleDetails(before, "other", { outlet: "The Ferry Post", language: undefined });
    expect(corrected.articles).toEqual([news, article("other", other.text, { outlet: "The Ferry Post" })]);
    expect(corrected.articles[0]).toBe(news);
  });
});

describe("edits of the points", () => {
  it("add, remove and move them", () => {
    const late = fact(news, "May", { id: "late" });
    expect(ids(addPoint(before, late))).toEqual(["wish", "words", "work", "cost", "late"]);
    expect(ids(addPoint(before, late, 1))).toEqual(["wish", "late", "words", "work", "cost"]);
    expect(ids(removePoint(before, "words"))).toEqual(["wish", "work", "cost"]);
    expect(ids(movePoints(before, new Set(["wish"]), 2))).toEqual(["words", "work", "wish", "cost"]);
    expect(ids(movePoints(before, new Set(["cost"]), -5))).toEqual(["cost", "wish", "words", "work"]);
    expect(ids(movePoints(before, new Set(["work", "wish"]), 1))).toEqual(["words", "wish", "work", "cost"]);
    expect(ids(movePoints(before, new Set(["wish"]), 99))).toEqual(["words", "work", "cost", "wish"]);
  });
  it("set what every kind has", () => {
    const edited = setComment(
      setWording(setPointLead(setPointText(before, "wish", "A bridge is wanted."), "wish", ""), "wish", "paraphrase"),
      "wish",
      "",
    );
    const { lead: _lead, comment: _comment, ...rest } = wish;
    expect(point(edited, "wish")).toEqual({ ...rest, text: "A bridge is wanted.", wording: "paraphrase" });
  });
  it("leave no doubt that a quotation was changed, and bring its words back", () => {
    const changed = setPointText(before, "words", "We might build it");
    expect(changed.points.map((one) => fidelity(one, changed.articles))).toEqual([
      "verbatim",
      "edited",
      "verbatim",
      "verbatim",
    ]);
    expect(restoreSourceWords(changed, "words")).toEqual(before);
  });
  it("have no words to bring back where a point has no source", () => {
    const own = addPoint(before, { ...wish, id: "own", origins: [] });
    expect(restoreSourceWords(own, "own")).toBe(own);
    const lost = removeArticle(before, "news");
    expect(restoreSourceWords(lost, "words")).toBe(lost);
  });
  it("set what only a quotation has", () => {
    const { speaker } = words;
    const translation = { text: "Мы его построим", language: "ru", translator: "A. B." };
    const edited = setContext(
      setTranslation(setSpeaker(before, "words", by("Mayor Roe")), "words", translation),
      "words",
      "At the fair",
    );
    expect(point(edited, "words")).toEqual({ ...words, speaker: by("Mayor Roe"), translation, context: "At the fair" });
    const emptied = setContext(setTranslation(edited, "words", { ...translation, text: "" }), "words", "");
    expect(setSpeaker(emptied, "words", speaker)).toEqual(before);
    expect(setSpeaker(before, "wish", by("nobody"))).toBe(before);
  });
  it("set how sure the analyst is, and what of", () => {
    const graded = setGrading(setCertainty(before, "wish", "moderate"), "wish", { source: "B", information: "2" });
    expect(point(graded, "wish")).toEqual({
      ...wish,
      certainty: "moderate",
      grading: { source: "B", information: "2" },
    });
    expect(point(setKinds(graded, new Set(["wish"]), "fact"), "wish")).toMatchObject({
      certainty: "moderate",
      kind: "fact",
    });
    const repeat = addPoint(before, { ...wish, id: "repeat", group: "one" });
    expect(point(setKinds(repeat, new Set(["repeat"]), "fact"), "repeat")).toMatchObject({
      group: "one",
      kind: "fact",
    });
    expect(setGrading(setCertainty(graded, "wish", undefined), "wish", {})).toEqual(before);
  });
  it("set what only a next step has", () => {
    const due = { text: "by summer", day: "2026-06-01" };
    const edited = setStatus(setDue(setOwner(before, "work", "the mayor"), "work", due), "work", "done");
    expect(point(edited, "work")).toEqual({ ...work, owner: "the mayor", due, status: "done" });
    expect(setOwner(before, "words", "nobody")).toBe(before);
  });
});

describe("merging and splitting", () => {
  it("cuts the source's own words so that both halves still are", () => {
    const cut = splitPoint(before, "wish", "The city".length, "wish-2");
    expect(cut.points.slice(0, 2)).toEqual([
      { ...wish, text: "The city", origins: [at(news, "The city")] },
      (({ lead: _, ...rest }) => rest)({
        ...wish,
        id: "wish-2",
        text: "wants a bridge.",
        origins: [at(news, "wants a bridge.")],
      }),
    ]);
  });
  it("puts the halves together again, still in the source's words", () => {
    const whole = mergePoints(splitPoint(before, "wish", 8, "wish-2"), "wish", "wish-2");
    expect(point(whole, "wish")).toEqual({ ...wish, origins: [at(news, "The city"), at(news, "wants a bridge.")] });
    expect(whole.points.map((one) => fidelity(one, whole.articles))).toEqual(Array(4).fill("verbatim"));
  });
  it("makes no quotation of what two people said", () => {
    const answer = quote(news, "Work starts in May.", { id: "answer", speaker: by("the builder") });
    const both = addPoint(before, answer);
    const { speaker: _, ...merged } = words;
    expect(point(mergePoints(both, "words", "answer"), "words")).toEqual({
      ...merged,
      wording: "paraphrase",
      text: "We shall build it Work starts in May.",
      origins: [...words.origins, ...answer.origins],
    });
    const same = addPoint(before, { ...answer, speaker: by("he", { resolvedTo: "the mayor" }) });
    expect(point(mergePoints(same, "words", "answer"), "words")).toMatchObject({
      wording: "quotation",
      speaker: words.speaker,
    });
  });
  it("joins translations, and prints none of the whole beside a half", () => {
    const russian = { text: "Мы построим его", language: "ru" };
    const translated = setTranslation(addPoint(before, { ...words, id: "more", text: "We shall" }), "words", russian);
    expect(point(mergePoints(translated, "words", "more"), "words")).toMatchObject({
      translation: { text: "Мы построим его We shall", language: "ru" },
    });
    expect(point(mergePoints(translated, "more", "words"), "more")).toMatchObject({
      translation: { text: "We shall Мы построим его", language: "ru" },
    });
    const halves = splitPoint(translated, "words", "We shall".length, "words-2");
    for (const half of ["words", "words-2"]) {
      expect(point(halves, half)).toMatchObject({ comment: "Мы построим его" });
      expect(point(halves, half)).not.toHaveProperty("translation");
    }
  });
  it("prints none of a translation that was kept aside beside a half either", () => {
    const russian = { text: "Мы построим его", language: "ru" };
    const asGoal = setKinds(setTranslation(before, "words", russian), new Set(["words"]), "goal");
    const back = setKinds(splitPoint(asGoal, "words", "We shall".length, "words-2"), new Set(["words"]), "quote");
    expect(point(back, "words")).toMatchObject({ comment: "Мы построим его", speaker: words.speaker });
    expect(point(back, "words")).not.toHaveProperty("translation");
  });
  describe("points of another kind that were quotations", () => {
    const mine = { ...words, translation: { text: "Мы построим его", language: "ru" } };
    const theirs = quote(other, "A tunnel is cheaper.", {
      id: "theirs",
      speaker: by("Mr Roe", { role: "Minister" }),
      cue: at(other, "is"),
      translation: { text: "Туннель дешевле.", language: "ru" },
    });
    const both = { ...before, points: [mine, theirs, work, cost] };
    const mergedAs = (kind: KeyPoint["kind"], changed: readonly string[], first: string, second: string) => {
      const merged = mergePoints(setKinds(both, new Set(changed), kind), first, second);
      return point(setKinds(merged, new Set([first]), "quote"), first);
    };
    it("become what they become as quotations", () => {
      const { speaker: _, ...nobodys } = mine;
      const direct = point(mergePoints(both, "words", "theirs"), "words");
      expect(direct).toEqual({
        ...nobodys,
        text: "We shall build it A tunnel is cheaper.",
        origins: [...words.origins, ...theirs.origins],
        wording: "paraphrase",
        translation: { text: "Мы построим его Туннель дешевле.", language: "ru" },
      });
      for (const changed of [["words"], ["theirs"], ["words", "theirs"]])
        expect(mergedAs("fact", changed, "words", "theirs"), changed.join(" ")).toEqual(direct);
    });
    it("have one voice as segments of one quotation, where only one is named", () => {
      const segments = (speaker: KeyPoint & { kind: "quote" }) =>
        point(
          mergePoints(
            {
              ...both,
              points: [
                { ...mine, group: "split" },
                { ...speaker, group: "split" },
              ],
            },
            "words",
            "theirs",
          ),
          "words",
        );
      const { speaker: _, ...unnamed } = theirs;
      expect(segments(unnamed)).toMatchObject({ wording: "quotation", speaker: words.speaker });
      expect(segments(theirs)).toMatchObject({ wording: "paraphrase" });
      expect(segments(theirs)).not.toHaveProperty("speaker");
    });
    it("give nobody's words a speaker", () => {
      const alike = { ...both, points: both.points.map((one) => ({ ...one, group: "alike" })) };
      const fact = mergePoints(setKinds(alike, new Set(["words"]), "fact"), "words", "cost");
      expect(point(setKinds(fact, new Set(["words"]), "quote"), "words")).not.toHaveProperty("speaker");
      expect(mergedAs("fact", ["words"], "words", "cost")).toMatchObject({
        translation: { text: "Мы построим его A tunnel is cheaper." },
      });
      expect(mergedAs("fact", ["words"], "words", "cost")).not.toHaveProperty("speaker");
      expect(mergedAs("fact", [], "cost", "words")).not.toHaveProperty("speaker");
      expect(mergedAs("fact", ["words"], "cost", "words")).not.toHaveProperty("speaker");
    });
    it("keep a speaker that both have, and an owner and a day only where both have them", () => {
      const step = { ...mine, aside: { owner: "the city" } };
      const owned = (owner: string) => ({
        ...both,
        points: [step, { ...theirs, speaker: words.speaker, aside: { owner } }] as readonly KeyPoint[],
      });
      expect(point(mergePoints(owned("the city"), "words", "theirs"), "words")).toMatchObject({
        speaker: words.speaker,
        aside: { owner: "the city" },
      });
      expect(point(mergePoints(owned("the state"), "words", "theirs"), "words")).not.toHaveProperty("aside");
      expect(point(mergePoints(both, "work", "cost"), "work")).toMatchObject({ owner: "the city", status: "planned" });
    });
  });
  it("loses no comment, and says none twice", () => {
    const noted = setComment(setComment(before, "wish", "Ask the mayor."), "work", "Since when?");
    expect(point(mergePoints(noted, "wish", "work"), "wish")?.comment).toBe("Ask the mayor.\nSince when?");
    expect(point(mergePoints(noted, "words", "work"), "words")?.comment).toBe("Since when?");
    const halves = splitPoint(noted, "wish", 8, "wish-2");
    expect(point(mergePoints(halves, "wish", "wish-2"), "wish")?.comment).toBe("Ask the mayor.");
  });
  it("splits at any place into points that are the source's words, or not at all", () => {
    const twice = mergePoints(before, "wish", "work");
    expect(fidelity(twice.points[0] ?? wish, twice.articles)).toBe("edited");
    fc.assert(
      fc.property(fc.nat(60), (offset) => {
        const cut = splitPoint(twice, "wish", offset, "new");
        expect(cut.points.every((one) => isOfSourceWords(one, cut.articles))).toBe(true);
        expect(cut === twice || cut.points.length === twice.points.length + 1).toBe(true);
      }),
    );
  });
  it("keeps all origins where the words were changed", () => {
    const cut = splitPoint(setPointText(before, "wish", "One. Two."), "wish", 4, "two");
    expect([point(cut, "wish")?.origins, point(cut, "two")?.origins]).toEqual([wish.origins, wish.origins]);
  });
});

describe("every edit", () => {
  const id = fc.constantFrom("wish", "words", "work", "cost", "none");
  const text = fc.constantFrom("", " ", "A bridge", "We shall build it", "the city");
  const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
  const optional = <Value>(value: Value) => fc.constantFrom(value, undefined);
  const edit: fc.Arbitrary<(it: Briefing) => Briefing> = fc.oneof(
    one(["en", "ru"]).map((language) => (it: Briefing) => setLanguage(it, language)),
    fc.nat(1).map((version) => (it: Briefing) => setTemplate(it, { ...sheet, version: version + 1 })),
    fc.tuple(one(["title", "marking"] as const), text).map(
      ([field, words]) =>
        (it: Briefing) =>
          setMetadata(it, field, words),
    ),
    fc.tuple(one(["summary", "toString"]), text).map(
      ([section, words]) =>
        (it: Briefing) =>
          setSectionText(it, section, paragraph(words)),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setPointText(it, of, words),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setPointLead(it, of, words),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setComment(it, of, words),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setOwner(it, of, words),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setContext(it, of, words),
    ),
    fc.tuple(id, text).map(
      ([of, words]) =>
        (it: Briefing) =>
          setTranslation(it, of, { text: words, language: "ru" }),
    ),
    fc.tuple(id, one(["quotation", "paraphrase"] as const)).map(
      ([of, wording]) =>
        (it: Briefing) =>
          setWording(it, of, wording),
    ),
    fc.tuple(id, one(standings)).map(
      ([of, standing]) =>
        (it: Briefing) =>
          setStanding(it, of, standing),
    ),
    fc.tuple(id, one(pointKinds)).map(
      ([of, kind]) =>
        (it: Briefing) =>
          setKinds(it, new Set([of]), kind),
    ),
    fc.tuple(id, optional({ text: "the mayor" })).map(
      ([of, speaker]) =>
        (it: Briefing) =>
          setSpeaker(it, of, speaker),
    ),
    fc.tuple(id, optional({ text: "in May" })).map(
      ([of, due]) =>
        (it: Briefing) =>
          setDue(it, of, due),
    ),
    fc.tuple(id, one(stepStatuses)).map(
      ([of, status]) =>
        (it: Briefing) =>
          setStatus(it, of, status),
    ),
    fc.tuple(id, fc.nat(4)).map(
      ([of, index]) =>
        (it: Briefing) =>
          movePoints(it, new Set([of]), index),
    ),
    id.map((of) => (it: Briefing) => restoreSourceWords(it, of)),
    id.map((of) => (it: Briefing) => removePoint(it, of)),
    one<KeyPoint>([wish, cost]).map((added) => (it: Briefing) => addPoint(it, added)),
    one(["news", "other", "none"]).map((of) => (it: Briefing) => removeArticle(it, of)),
    fc.constant((it: Briefing) => addArticles(it, [news, other], [wish])),
    fc.tuple(one(["news", "none"]), text).map(
      ([of, outlet]) =>
        (it: Briefing) =>
          setArticleDetails(it, of, { outlet }),
    ),
  );

  it("gives the same object when done again, and always a briefing", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), edit, (earlier, last) => {
        const once = last(earlier.reduce((so, next) => next(so), before));
        expect(last(once)).toBe(once);
        expect(briefingSchema.parse(once)).toEqual(once);
      }),
    );
  });
  it("shares what it does not touch", () => {
    const edited = setPointText(before, "wish", "Changed.");
    expect([edited.articles === before.articles, edited.points[1] === words, edited.template === sheet]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
