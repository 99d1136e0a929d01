import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article, at, goal } from "../compose/testing/building.ts";
import { fidelity, sourceWords } from "./verbatim.ts";

const news = article("news", "“We shall build it,” said the mayor, “and soon.”");
const other = article("other", "No.");
const split = [at(news, "We shall build it"), at(news, "and soon.")];
const point = goal(news, "We shall build it");

describe("sourceWords", () => {
  it("joins the segments of a split quotation in their order, across articles", () => {
    expect(sourceWords(split, [news])).toBe("We shall build it and soon.");
    expect(sourceWords([at(other, "No."), ...split], [news, other])).toBe("No. We shall build it and soon.");
  });
  it("is none where an origin names an article or a range that is not there", () => {
    expect(sourceWords(split, [other])).toBeUndefined();
    expect(sourceWords([{ articleId: "other", start: 0, end: 4 }], [other])).toBeUndefined();
    expect(sourceWords([...split, { articleId: "gone", start: 0, end: 1 }], [news])).toBeUndefined();
  });
  it("is the slice of the text, whatever the range", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, first, second) => {
        const [start, end] = [first % (text.length + 1), second % (text.length + 1)].toSorted((a, b) => a - b);
        const origin = { articleId: "any", start: start ?? 0, end: end ?? 0 };
        expect(sourceWords([origin], [article("any", text)])).toBe(text.slice(start, end));
      }),
    );
  });
});

describe("fidelity", () => {
  it("tells the source's own words from all others", () => {
    expect({
      same: fidelity(point, [news]),
      split: fidelity({ ...point, origins: split, text: "We shall build it and soon." }, [news]),
      oneLetter: fidelity({ ...point, text: "we shall build it" }, [news]),
      space: fidelity({ ...point, text: "We shall build it " }, [news]),
      noArticle: fidelity(point, [other]),
      noOrigin: fidelity({ ...point, origins: [] }, [news]),
    }).toEqual({
      same: "verbatim",
      split: "verbatim",
      oneLetter: "edited",
      space: "edited",
      noArticle: "orphan",
      noOrigin: "unsourced",
    });
  });
  it("knows no word that stands elsewhere in the article by its looks", () => {
    const moved = { ...point, origins: [at(news, "and soon.")] };
    expect(fidelity(moved, [news])).toBe("edited");
  });
  it("takes no words for the source's own that it said with others between them", () => {
    const said = article("said", "“We will not raise taxes,” she said. “Never. Not once.” “Why?” he asked. “Costs.”");
    const joined = (...words: readonly string[]) => {
      const origins = words.map((one) => at(said, one));
      return fidelity({ ...point, origins, text: words.join(" ") }, [said]);
    };
    expect({
      attribution: joined("We will not raise taxes", "Never."),
      adjacent: joined("Never.", "Not once."),
      omission: joined("We will", "raise taxes"),
      beyondMarks: joined("We will not raise taxes", "Not once."),
      anotherSpeaker: joined("Not once.", "Costs."),
      backwards: joined("Not once.", "Never."),
    }).toEqual({
      attribution: "verbatim",
      adjacent: "verbatim",
      omission: "edited",
      beyondMarks: "edited",
      anotherSpeaker: "edited",
      backwards: "edited",
    });
    const two = article(
      "two",
      "“We will,” said Ivanov. Petrov replied: “We won’t.” The workers’ demand for ‘pay’ rises.",
    );
    const ofTwo = (...words: readonly string[]) =>
      fidelity({ ...point, origins: words.map((one) => at(two, one)), text: words.join(" ") }, [two]);
    expect([ofTwo("We will", "We won’t."), ofTwo("The workers", "pay")]).toEqual(["edited", "edited"]);
    const single = article("single", "‘We will build,’ said Prof. Ivanov, ‘and soon.’");
    const segments = [at(single, "We will build,"), at(single, "and soon.")];
    const whole = { ...point, origins: segments, text: "We will build, and soon." };
    expect(fidelity(whole, [single])).toBe("verbatim");
    const twoArticles = { ...point, origins: [at(news, "We shall build it"), at(other, "No.")] };
    expect(fidelity({ ...twoArticles, text: "We shall build it No." }, [news, other])).toBe("edited");
  });
  it("takes words that are marked as left out or put in for the source's own", () => {
    const said = article("said", "“We will not raise taxes,” she said. “Never. Not once.” “Why?” he asked.");
    const joined = (text: string, ...words: readonly string[]) =>
      fidelity({ ...point, origins: words.map((one) => at(said, one)), text }, [said]);
    expect({
      omission: joined("We will […] raise taxes", "We will", "raise taxes"),
      unmarked: joined("We will raise taxes", "We will", "raise taxes"),
      elsewhere: joined("We […] raise taxes", "We will", "raise taxes"),
      wrongPlace: joined("We will raise […]", "We will", "raise taxes"),
      insertion: joined("We [the party] will not raise taxes", "We will not raise taxes"),
      changed: joined("[The party] will never raise taxes", "We will not raise taxes"),
    }).toEqual({
      omission: "verbatim",
      unmarked: "edited",
      elsewhere: "verbatim",
      wrongPlace: "edited",
      insertion: "verbatim",
      changed: "edited",
    });
  });
});
