import { strToU8, type Zippable, type ZippableFile, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type FailureCode, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { err, ok } from "#core/result.ts";
import { hashOf } from "../files/hash.ts";
import { sampleArticle, sampleBriefing, sampleSource } from "../testing/sample-briefing.ts";
import { type Project, packProject, unpackProject } from "./project-file.ts";

const project = { briefing: sampleBriefing, sources: [sampleSource] };
const edits = withoutArticles(sampleBriefing);
const head = (version: number, said: unknown = edits) => strToU8(JSON.stringify({ version, edits: said }));
const article = strToU8(JSON.stringify(sampleArticle));
const articlePath = `articles/${sampleArticle.id}.json`;
const packed = (whole: Project): Uint8Array => {
  const bytes = packProject(whole, "note");
  if (!bytes.ok) throw new Error(bytes.failure.code);
  return bytes.value;
};
/** Of so many articles, each of a source of its own. */
function projectOf(count: number, textOf: (at: number) => string): Project {
  const articles = Array.from({ length: count }, (_, at): Article => {
    const text = textOf(at);
    const sha256 = hashOf(strToU8(text));
    return { ...sampleArticle, id: sha256.slice(0, 12), text, source: { ...sampleArticle.source, sha256 } };
  });
  const sources = articles.map(({ text, source: { sha256 } }) => ({ sha256, bytes: new Uint8Array(strToU8(text)) }));
  return { briefing: { ...sampleBriefing, articles }, sources };
}
const opened = (files: Zippable) => unpackProject(zipSync(files), "note.precis");
const broken = err(failure("projectBroken", { name: "note.precis" }));

describe("a project file", () => {
  it("gives the briefing and its sources again", () => {
    expect(unpackProject(packed(project), "note.precis")).toEqual(ok(project));
  });

  it("is the same bytes for the same briefing", () => {
    expect(packed({ ...project, sources: [...project.sources] })).toEqual(packed(project));
  });

  it("opens again with five hundred articles, each with its source", () => {
    const many = projectOf(500, (at) => `Article ${at}: ${sampleArticle.text}`);
    expect(unpackProject(packed(many), "note.precis")).toEqual(ok(many));
  });

  it("opens again with pages that say one thing ten thousand times", () => {
    const wordy = projectOf(2, (at) => `${at} posts open. `.repeat(10_000));
    expect(zipSync({ page: wordy.sources[0]?.bytes ?? new Uint8Array() }).length).toBeLessThan(1400);
    expect(unpackProject(packed(wordy), "note.precis")).toEqual(ok(wordy));
  });

  it("of a newer version says so", () => {
    expect(opened({ "briefing.json": head(2), [articlePath]: article })).toEqual(
      err(failure("draftNewer", { title: "note.precis", version: 2 })),
    );
  });

  it("opens without source bytes that are not what their name says", () => {
    const files = {
      "briefing.json": head(1),
      [articlePath]: article,
      [`sources/${sampleSource.sha256}`]: strToU8("x"),
    };
    expect(opened(files)).toEqual(ok({ briefing: sampleBriefing, sources: [] }));
  });
});

describe("what could not be opened again is not saved", () => {
  const [point] = sampleBriefing.points;
  const articles = Array.from({ length: 5001 }, () => sampleArticle);
  const scan = [
    { ...sampleArticle, source: { name: "scan.pdf", mediaType: "application/pdf", sha256: "0".repeat(64) } },
  ];
  const points = Array.from({ length: 100_001 }, () => point) as readonly KeyPoint[];
  const long = [{ ...point, text: "a".repeat(33 * 2 ** 20) } as KeyPoint];
  const megabytes = (count: number) => new Uint8Array(count * 2 ** 20);
  const sourcesOf = (...all: readonly Uint8Array[]) => all.map((bytes, at) => ({ sha256: `${at}`.repeat(64), bytes }));
  const limited = (code: FailureCode, limitMegabytes: number) => failure(code, { name: "note", limitMegabytes });
  it.each([
    ["more than 200 MB", {}, sourcesOf(megabytes(150), megabytes(50)), limited("projectTooLarge", 200)],
    ["more than 100 MB of PDF", { articles: scan }, sourcesOf(megabytes(101)), limited("projectTooLarge", 100)],
    ["more than 5,000 articles", { articles }, [], failure("projectTooMany", { name: "note", limit: 5000 })],
    ["more than 100,000 points", { points }, [], failure("projectTooMany", { name: "note", limit: 100_000 })],
    ["more than 32 MB of points", { points: long }, [], limited("projectTextsTooLarge", 32)],
  ])("%s", (_, changed, sources, reason) => {
    const large = { briefing: { ...sampleBriefing, ...changed }, sources };
    expect(packProject(large, "note")).toEqual(err(reason));
  });
});

describe("what is no project file, or a hostile one", () => {
  const whole = packed(project);
  const empty: ZippableFile = [new Uint8Array(0), { level: 0 }];
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`empty-${index}`, empty]));
  const manySections = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`section-${index}`, []]));
  const escaping = { ...edits, articleIds: ["../briefing"] };
  it.each([
    ["no bytes", () => unpackProject(new Uint8Array(0), "note.precis")],
    ["a text", () => unpackProject(strToU8("A text, nothing else."), "note.precis")],
    ["a cut file", () => unpackProject(whole.subarray(0, whole.length - 30), "note.precis")],
    ["a zip without a briefing", () => opened({ "note.txt": strToU8("x") })],
    ["a briefing that is no JSON", () => opened({ "briefing.json": strToU8("{") })],
    ["a briefing without its article", () => opened({ "briefing.json": head(1) })],
    [
      "an article under another's name",
      () => opened({ "briefing.json": head(1, { ...edits, articleIds: ["other"] }), "articles/other.json": article }),
    ],
    ["an article that leads elsewhere", () => opened({ "briefing.json": head(1, escaping), [articlePath]: article })],
    ["too many entries", () => opened({ "briefing.json": head(1), [articlePath]: article, ...many })],
    [
      "too much for its size",
      () => opened({ "briefing.json": head(1), [articlePath]: article, bomb: new Uint8Array(2 ** 22) }),
    ],
    [
      "more sections than anybody reads",
      () => opened({ "briefing.json": head(1, { ...edits, sections: manySections }), [articlePath]: article }),
    ],
    [
      "more than 200 MB",
      () => opened({ "briefing.json": head(1), bomb: [new Uint8Array(201 * 2 ** 20), { level: 0 }] }),
    ],
  ])("%s is refused", (_, open) => {
    expect(open()).toEqual(broken);
  });

  it.each([whole, zipSync({ "briefing.json": head(1), [articlePath]: article }, { level: 0 })])(
    "whatever byte is changed, it opens with the same words or not at all",
    (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        const opening = unpackProject(changed, "note.precis");
        expect(opening.ok ? opening.value.briefing : opening).toEqual(opening.ok ? sampleBriefing : broken);
      }
    },
  );

  it("two entries of one name are refused", () => {
    const other = strToU8(JSON.stringify({ ...sampleArticle, text: "Another." }));
    const twice = zipSync({
      "briefing.json": head(1),
      [articlePath]: article,
      [`${articlePath.slice(0, -1)}m`]: other,
    });
    for (let at = 0; at < twice.length - 4; at += 1) {
      if (String.fromCharCode(...twice.subarray(at, at + 4)) === "jsom") twice[at + 3] = "n".charCodeAt(0);
    }
    expect(unpackProject(twice, "note.precis")).toEqual(broken);
  });
});
