import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withoutArticles } from "#core/model/briefing.ts";
import { ok } from "#core/result.ts";
import { type FileSystem, nodeFileSystem } from "../files/file-system.ts";
import { sampleArticle, sampleBriefing, sampleSource } from "../testing/sample-briefing.ts";
import { copyDraftFolder, makeDraftFolder, type NewDraft } from "./draft-folder.ts";

let parent: string;
beforeEach(() => {
  parent = join(mkdtempSync(join(tmpdir(), "precis-folder-")), "drafts");
  mkdirSync(parent);
});
afterEach(() => rmSync(join(parent, ".."), { recursive: true, force: true }));

const draft: NewDraft = {
  record: {
    revision: 0,
    modified: "2025-11-12T08:00:00.000Z",
    sources: [sampleSource.sha256],
    edits: withoutArticles(sampleBriefing),
  },
  articles: [sampleArticle],
  sources: [sampleSource],
};

/** The system's own calls, and what of the draft's folder was synced and put in its place, in that order. */
function watched(): { readonly fileSystem: FileSystem; readonly done: string[] } {
  const done: string[] = [];
  const within = (path: string) => relative(parent, path).replace(/^[^/]*[/]?/, "");
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: async (path, flags) => {
      const file = await nodeFileSystem.open(path, flags);
      return {
        chmod: (mode) => file.chmod(mode),
        writeFile: (bytes) => file.writeFile(bytes),
        close: () => file.close(),
        sync: () => {
          done.push(path === parent ? "sync drafts" : `sync ${within(path)}`);
          return file.sync();
        },
      };
    },
    rename: (from, to) => {
      done.push("rename");
      return nodeFileSystem.rename(from, to);
    },
  };
  return { fileSystem, done };
}

it.skipIf(process.platform === "win32")("is there through a loss of power once it is made", async () => {
  const { fileSystem, done } = watched();
  expect(await makeDraftFolder(parent, "one", draft, fileSystem)).toEqual(ok(null));
  expect(done).toEqual(["rename", "sync drafts"]);
});

it.skipIf(process.platform === "win32")(
  "is copied with all its files synced before it is put in its place",
  async () => {
    await makeDraftFolder(parent, "one", draft);
    const { fileSystem, done } = watched();
    expect(await copyDraftFolder(parent, "one", "two", fileSystem)).toEqual(ok(null));
    const files = [
      "articles",
      "briefing.json",
      "sources",
      `articles/${sampleArticle.id}.json`,
      `sources/${sampleSource.sha256}`,
    ];
    expect(done.slice(0, -2).toSorted()).toEqual(["", ...files].map((path) => `sync ${path}`).toSorted());
    expect(done.slice(-2)).toEqual(["rename", "sync drafts"]);
  },
);
