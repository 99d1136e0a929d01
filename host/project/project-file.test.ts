import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import { err, ok } from "#core/result.ts";
import { sampleArticle, sampleBriefing, sampleSource } from "../testing/sample-briefing.ts";
import { packProject, unpackProject } from "./project-file.ts";

const project = { briefing: sampleBriefing, sources: [sampleSource] };
const edits = withoutArticles(sampleBriefing);
const head = (version: number, said: unknown = edits) => strToU8(JSON.stringify({ version, edits: said }));
const article = strToU8(JSON.stringify(sampleArticle));
const articlePath = `articles/${sampleArticle.id}.json`;
const opened = (files: Zippable) => unpackProject(zipSync(files), "note.precis");
const broken = err(failure("projectBroken", { name: "note.precis" }));

describe("a project file", () => {
  it("gives the briefing and its sources again", () => {
    expect(unpackProject(packProject(project), "note.precis")).toEqual(ok(project));
  });

  it("is the same bytes for the same briefing", () => {
    expect(packProject({ ...project, sources: [...project.sources] })).toEqual(packProject(project));
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

describe("what is no project file, or a hostile one", () => {
  const packed = packProject(project);
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`empty-${index}`, new Uint8Array(0)]));
  const manySections = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`section-${index}`, []]));
  const escaping = { ...edits, articleIds: ["../briefing"] };
  it.each([
    ["no bytes", () => unpackProject(new Uint8Array(0), "note.precis")],
    ["a text", () => unpackProject(strToU8("A text, nothing else."), "note.precis")],
    ["a cut file", () => unpackProject(packed.subarray(0, packed.length - 30), "note.precis")],
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
      "more than 100 MB",
      () => opened({ "briefing.json": head(1), bomb: [new Uint8Array(101 * 2 ** 20), { level: 0 }] }),
    ],
  ])("%s is refused", (_, open) => {
    expect(open()).toEqual(broken);
  });

  it.each([packed, zipSync({ "briefing.json": head(1), [articlePath]: article }, { level: 0 })])(
    "whatever byte is changed, it opens with the same words or not at all",
    (whole) => {
      for (let at = 0; at < whole.length; at += 1) {
        const changed = whole.slice();
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
